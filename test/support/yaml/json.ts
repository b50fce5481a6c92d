import fc from 'fast-check';
import { choice, joined, together } from './choice.js';

const NUMBERS = [
  '0',
  '-0',
  '1',
  '-12',
  '0.5',
  '1e3',
  '1E+3',
  '-1.5e-3',
  '9007199254740993',
  '18446744073709551616',
  '1e21',
];
const TEXTS = [
  ...['a', 'b', ' ', 'é', '😀', '{', '}', ':', ',', '#', '---', '\u2028', '\u0085', '\u00a0', '\ufeff', '\u007f'],
  ...['\\n', '\\/', '\\"', '\\\\', '\\u0041', '\\u0000', '\\ud83d\\ude00', '\\uFEFF', '\\b'],
];
const SPACES = ['', '', '', ' ', '\n', '\n  ', '\n\t', '\r\n', '\t'];
const space = fc.constantFrom(...SPACES);
const text = joined(choice(TEXTS, ['\\ud83d', '\\ude00', '\\x41', '\\q', '\n', '\u0001', '\\']), 4).map(
  (parts) => `"${parts}"`,
);

const { value } = fc.letrec<{ value: string }>((tie) => {
  const key = fc.oneof(fc.constantFrom('"a"', '"b"', '"__proto__"'), text);
  const entry = together(space, key, space, choice([':'], ['', '::']), space, tie('value'), space);
  const list = (parts: fc.Arbitrary<string>) =>
    fc.tuple(fc.array(parts, { maxLength: 3 }), choice([','], [';', ',,'])).map(([all, comma]) => all.join(comma));
  return {
    value: fc.oneof(
      { depthSize: 'small' },
      choice(NUMBERS, ['01', '1.', '.5', '+1', '1e400', '0x1', '1_0', 'NaN']),
      text,
      choice(['true', 'false', 'null'], ['yes', 'True', "'a'", 'a', '']),
      together(fc.constant('['), list(together(space, tie('value'), space)), choice([']'], [',]', '']), space),
      together(fc.constant('{'), list(entry), choice(['}'], [',}', '']), space),
    ),
  };
});

/** Objects in JSON, one or several, or nearly so. */
export const jsonTexts = fc
  .array(fc.tuple(space, together(fc.constant('{"a":'), value, choice(['}'], ['', ',}', ',"a":1}']))), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((parts) => {
    const separator = choice(['', '\n', '\n---\n', ' '], [',', '#', '\n--- # c\n', '\na: 1', '\u0085', '\ufeff']);
    return fc
      .tuple(separator, choice(['', '\n', ' ', '\t'], ['}', '\na: 1', '#', '\n---\nb: 2']))
      .map(([between, end]) => parts.map((part) => part.join('')).join(between) + end);
  });
