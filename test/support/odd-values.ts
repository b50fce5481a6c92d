import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Json } from '#src/model/json.js';
import type { RuleWords } from './rule-words.js';

const ODD_KEYS = [
  '__proto__',
  'constructor',
  'a/b',
  '~',
  '~1',
  '',
  ' ',
  'é',
  '\u{1f600}',
  '\uffee',
  '{{item}}',
  '0',
  'name',
];
const SCALARS: Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  1.5,
  1e21,
  2 ** 53,
  '',
  ' ',
  'x',
  '0',
  'true',
  'null',
  'default',
  '*',
  '/',
];
const EXPRESSIONS = ['{{workflow.parameters.x}}', 'a-{{=1}}', '${{ vars.x }}', '{{', '}}', '{ {x}}'];
/** Text that YAML readers are known to take for different things, and some that they do not. */
const YAML_TEXTS = [
  'a: 1\na: 2',
  'a: yes',
  'a: 0o10',
  'a: 010',
  'a: 1_000',
  'a: 12:30:45',
  'a: 2001-01-01',
  'a: !!str 1',
  'a: &x 1\nb: *x',
  '<<: {a: 1}',
  '- a\n- b',
  '{a: [1, {b: c}]}',
  'a: {b: true}',
  'a: [[b, {c: d}], "]"]',
  'a: {b: [c}}',
  'a: [[[[b]]]]',
  'a: [b c]',
  '[',
  '{',
  'a: "b: c"',
  "'a': 'b'",
  'a: |\n  x: 1\n  y',
  'a: >-\n  x\n',
  '# only',
  'a:\n\tb: 1',
  '%YAML 1.1\n---\na: 1',
  'a: 1\n---\nb: 2',
  'a: ~',
  'a: .inf',
  'a: 1e3',
  'a: 0x1F',
  'a: =',
  '? a\n: b',
  '\ufeffa: 1',
  'a: 1 # x: y',
  'a:1',
  'a: b: c',
  '"a":1',
  '{"a":1,"a":2}',
  'null',
  'a: null',
  'a: ""',
  '1: a',
  'true: a',
  '"\\u0061": 1',
  "a: '",
];

export const keyOf = (words: RuleWords): fc.Arbitrary<string> =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...words.keys), weight: 8 },
    { arbitrary: fc.constantFrom(...ODD_KEYS), weight: 2 },
  );

/** Values of every wrong shape, and now and then a right one. */
export function oddValue(words: RuleWords): fc.Arbitrary<Json> {
  const scalar = fc.oneof(
    { arbitrary: fc.constantFrom(...SCALARS), weight: 4 },
    { arbitrary: fc.constantFrom(...EXPRESSIONS), weight: 2 },
    { arbitrary: fc.constantFrom('', ...words.strings), weight: 2 },
    { arbitrary: fc.constantFrom(...YAML_TEXTS), weight: 1 },
  );
  const tree = treeOf(scalar, keyOf(words));
  return fc.oneof({ arbitrary: tree, weight: 4 }, { arbitrary: tree.chain(asText), weight: 1 });
}

function treeOf(leaf: fc.Arbitrary<Json>, key: fc.Arbitrary<string>): fc.Arbitrary<Json> {
  const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }),
      // Unlike fc.dictionary, this keeps `__proto__` a key like any other.
      fc.array(fc.tuple(key, tie('tree')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
    ),
  }));
  return tree;
}

/** A value as the text of it: YAML, JSON, or Base64 of JSON, whole or cut off. */
function asText(value: Json): fc.Arbitrary<string> {
  const json = JSON.stringify(value);
  const texts = [
    stringify(value),
    stringify(value, { collectionStyle: 'flow' }),
    json,
    Buffer.from(json).toString('base64'),
  ];
  return fc
    .tuple(fc.constantFrom(...texts), fc.option(fc.nat({ max: 60 }), { freq: 5, nil: undefined }))
    .map(([text, end]) => text.slice(0, end).toWellFormed());
}
