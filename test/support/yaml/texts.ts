import fc from 'fast-check';
import { choice, together } from './choice.js';
import { alias, flow, key } from './flow.js';
import { jsonTexts } from './json.js';
import { PIECES } from './pieces.js';
import { blockScalar, properties } from './scalars.js';

/** Prints a part of a document, which is in a collection of this indentation. */
type Print = (indent: number) => string;

const comment = fc.oneof(
  { arbitrary: fc.constant(''), weight: 80 },
  { arbitrary: choice([' ', ' # c', ' \t', '\n', '\n# c', '\n   # c'], ['#c', '\n\t']), weight: 10 },
);
const step = choice([2, 2, 2, 1, 4], [0, -1]);
const spaces = (count: number) => ' '.repeat(Math.max(count, 0));

/** Values, with the space that parts them from what they belong to. */
const { block } = fc.letrec<{ block: Print }>((tie) => {
  const pair = fc.tuple(key, choice([':', ':', ' :'], ['', ':a']), comment, tie('block')).map(
    ([name, colon, end, value]): Print =>
      (indent) =>
        name + colon + end + value(indent),
  );
  const explicit = fc.tuple(tie('block'), comment, tie('block')).map(
    ([name, end, value]): Print =>
      (indent) =>
        `?${name(indent)}${end}\n${spaces(indent)}:${value(indent)}`,
  );
  const merge = fc.constantFrom('<<: *a', '<<: [*a, {z: 1}]', '<<: {y: 1}', '<<: *b').map(
    (text): Print =>
      () =>
        text,
  );
  const entry = fc.oneof(
    { arbitrary: pair, weight: 160 },
    { arbitrary: explicit, weight: 10 },
    { arbitrary: merge, weight: 10 },
  );
  const item = fc.tuple(choice(['-', '-', '-', '- -'], ['-\t', '']), tie('block')).map(
    ([dash, value]): Print =>
      (indent) =>
        dash + value(indent),
  );
  const lines = (parts: fc.Arbitrary<Print>, steps: fc.Arbitrary<number>): fc.Arbitrary<Print> =>
    fc
      .tuple(fc.array(fc.tuple(parts, comment), { minLength: 1, maxLength: 3 }), steps, properties, comment)
      .map(([printed, by, before, end]) => (indent) => {
        const start = `\n${spaces(indent + by)}`;
        return ` ${before}${end}${printed.map(([print, after]) => start + print(Math.max(indent + by, 0)) + after).join('')}`;
      });
  const compact = fc.array(entry, { minLength: 1, maxLength: 3 }).map(
    (parts): Print =>
      (indent) =>
        ` ${parts.map((print) => print(indent + 2)).join(`\n${spaces(indent + 2)}`)}`,
  );
  const text = fc.tuple(properties, blockScalar, step).map(
    ([before, { header, lines: all }, by]): Print =>
      (indent) => {
        return ` ${before}${header}${all.map((line) => `\n${spaces(indent + by)}${line}`).join('')}`;
      },
  );
  return {
    block: fc.oneof(
      { depthSize: 'small' },
      {
        arbitrary: flow.map(
          (printed): Print =>
            () =>
              ` ${printed}`,
        ),
        weight: 60,
      },
      {
        arbitrary: alias.map(
          (printed): Print =>
            () =>
              ` ${printed}`,
        ),
        weight: 5,
      },
      { arbitrary: text, weight: 20 },
      { arbitrary: lines(entry, step), weight: 30 },
      { arbitrary: lines(item, choice([0, 2, 1], [-1])), weight: 20 },
      { arbitrary: compact, weight: 2 },
    ),
  };
});

const STARTS = ['', '', '', '', '---', '---\n', '# c\n', '%YAML 1.1\n---\n', '%TAG !b! tag:yaml.org,2002:\n---', '\n'];
const ODD_STARTS = [
  '\ufeff',
  '...\n',
  ' ',
  '%A\n',
  '%YAML 1.2\n---\n',
  '%TAG ! !!\n---\n',
  '%YAML 1.1\n%YAML 1.1\n---\n',
];
const ENDS = ['', '\n', '\n', '\n', '\n...\n', '\n---\n', '\n--- # c\n', ' ', '\n# c'];

/** What aliases repeat. */
const anchors = fc.constantFrom(
  'x: &a {p: 1, q: [2]}\ny: &b some\n',
  'x: &a\n  p: 1\n  y: &b [1, 2]\n',
  'x: &b 1\ny: &a {<<: {z: 1}}\n',
);
const mapping = fc
  .tuple(fc.array(fc.tuple(key, block), { minLength: 1, maxLength: 4 }))
  .map(([entries]) => entries.map(([name, print]) => `${name}:${print(0)}\n`).join(''));
const any = block.map((print) => print(-2).replace(/^[ \n]+/, ''));
const document = fc.oneof(
  { arbitrary: together(choice(STARTS.slice(0, 4), ODD_STARTS), anchors, mapping), weight: 40 },
  {
    arbitrary: fc
      .tuple(choice(STARTS, ODD_STARTS), any)
      .map(([start, text]) => start + (start === '' || start.endsWith('\n') ? text : ` ${text}`)),
    weight: 20,
  },
);
const ended = together(document, choice(ENDS, ['\n\t', '\n}', '\na']));
const several = fc.array(ended, { minLength: 2, maxLength: 3 }).map((parts) => parts.join('\n---\n'));

const LINE_ENDS = ['\n', '\n', '\n', '\n', '\n', '\n', '\r\n', '\r', '\u2028', '\u0085'];
const withLineEnds = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.constantFrom(...LINE_ENDS)).map(([lines, end]) => lines.replaceAll('\n', end));

/** Texts that are YAML, or nearly so, in every form that it has. */
export const oddTexts: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: withLineEnds(ended), weight: 80 },
  { arbitrary: withLineEnds(several), weight: 10 },
  { arbitrary: jsonTexts, weight: 10 },
  { arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join('')), weight: 20 },
);
