import fc from 'fast-check';
import { choice, joined } from './choice.js';

const KNOWN = [
  ...['y', 'N', 'yes', 'No', 'ON', 'off', 'true', 'FALSE', 'tRUE', 'null', 'Null', '~', 'nil', '.nan', '.NaN', '.Nan'],
  ...['.inf', '-.Inf', '+.INF', '<<', '=', '.', '..', '__proto__', 'constructor', '2001-02-30', '2001-12-14 21:59:43'],
  ...['2001-12-14', '2001-1-1', '2001-12-14T21:59:43Z', '2001-12-14t21:59:43.1-05:00', '2001-12-14 21:59:43.10 -5'],
  ...['190:20:30', '0o8', '0b2', '1e400', '1e-400', '-0', '-0.0', '0.1e1', '1e21', 'aGk=', '4pY=', '123456789.5'],
  ...['18446744073709551615', '18446744073709551616', '9223372036854775808', '-9223372036854775809', '+0x10', '-0b1'],
];

const TEXTS = ['a b', 'a#b', 'a:b', 'http://x/y', "it's", 'a "b"', 'a\tb', '-a', '?a', ':a', 'é', '😀', '\u00a0'];
const MISTAKES = [
  ...['{{x}}', '@a', '`a', '%a', '[a', 'a]', '{a', 'a}', 'a, b', '*a', '&a', '!a', '|', '>', '?', '? a', '- a', ':'],
  ...['::', 'a: b', '-', '---', '--- a', '...', '', '# a'],
];

const NUMBER_PIECES = [
  ...['+', '-', '.', '_', 'e', 'E', 'e+', 'e-', '0x', '0X', '0b', '0B', '0o', '0O', '0', '00', '1', '7', '8', '9'],
  ...['a', 'F', '10', '255', '123456789', '9007199254740993', '18446744073709551615', '777777777777777777777'],
  ...['1_000', '0.1', '2001-', '12-', '-31', 'T', ' ', ':', 'Z', '5:4:3'],
];

/** Text of which YAML decides what it is, such as a number. */
export const plainScalar = fc.oneof(
  { arbitrary: fc.constantFrom('a', 'b', 'key', 'some text', ...TEXTS), weight: 40 },
  { arbitrary: choice(KNOWN, MISTAKES), weight: 40 },
  { arbitrary: joined(fc.constantFrom(...NUMBER_PIECES), 4).map((text) => text || '0'), weight: 30 },
);

const QUOTED = [
  ...['a', 'b c', ' ', '  ', '\t', '\n', '\n\n', '\n  ', ' \n ', '# ', ': ', ',', ']', '}', '---', '\n --- '],
  ...['\u2028', '\u0085', '\r', '\r\n', '\ufeff', 'é', '😀', '<<', '1', 'yes', '\u00a0'],
];

const ESCAPES = [
  ...['\\n', '\\t', '\\0', '\\a', '\\b', '\\e', '\\f', '\\r', '\\v', '\\_', '\\N', '\\L', '\\P', '\\"', '\\\\', "\\'"],
  ...['\\\n', '\\\n  ', '\\ ', '\\\t', '\\\r\n', '\\\u2028', '\\x41', '\\u00e9', '\\ufeff', '\\U0001F600', '\\ufffe'],
];

const SINGLE = choice([...QUOTED, "''", '\\'], ['\n---\n', '\n--- ', '\n...\n', '\u0001']);
const DOUBLE = choice(
  [...QUOTED, ...ESCAPES],
  ['\n---\n', '\\xZZ', '\\u12', '\\ud83d', '\\ude00', '\\ud83d\\ude00', '\\U00110000', '\\q', '\\', '\\/', '\u007f'],
);

/** Text in quotes. */
export const quotedScalar = fc.oneof(
  joined(SINGLE, 5).map((text) => `'${text}'`),
  joined(DOUBLE, 5).map((text) => `"${text}"`),
);

const LINES = [
  '',
  '',
  ' ',
  '  ',
  'a',
  'b c',
  ' a',
  '  a',
  '# c',
  '- a',
  'a: b',
  '---',
  '...',
  '--- a',
  'a ',
  '\u2028a',
];

/** The header of a `|` or `>` scalar and its lines, which are yet to be indented. */
export const blockScalar = fc.record({
  header: choice(
    ['|', '>', '|-', '>-', '|+', '>+', '|2', '>1', '|1-', '>+2', '|2+', '| ', '> # c'],
    ['|9', '|0', '|-1', '|#c', '|--', '|12', '| a'],
  ),
  lines: fc.array(choice(LINES, ['\t', '\ta', ' \t']), { maxLength: 5 }),
});

const TAGS = ['! ', '!a ', '!<a> ', '!%41 ', '!%C3%A9 ', '!!str ', '!!binary ', '!!map ', '!!set ', '!!merge ', '!!x '];
const WRONG_PROPERTIES = [
  ...['!!int ', '!!float ', '!!bool ', '!!null ', '!!timestamp ', '!<tag:yaml.org,2002:int> ', '!a!b ', '!b!str '],
  ...['!<a b> ', '!%ff ', '!%C0%80 ', '!!', '&a &b ', '!!str !!int ', '&', '&a.b ', '!a', '!<>', '!!str:'],
];

/** Anchors and tags, which stand before a value. */
export const properties = fc.oneof(
  { arbitrary: fc.constant(''), weight: 80 },
  { arbitrary: choice([...TAGS, '&a ', '&b ', '&a !!str ', '! &b '], WRONG_PROPERTIES), weight: 20 },
  { arbitrary: fc.constantFrom(...WRONG_PROPERTIES.slice(0, 6)), weight: 2 },
);
