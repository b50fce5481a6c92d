import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readDocuments } from '#src/check/load/documents.js';
import { plainLine, readDifferently } from '#src/compile/embedded-patterns.js';
import type { Json } from '#src/model/json.js';

const LINE = new RegExp(plainLine, 'su');
/** RE2 as a RegExp, as far as it is used here. */
const DIFFERENT = readDifferently.map((pattern) => {
  const [, flags = pattern.includes('(?m:') ? 'm' : ''] = /^\(\?([im]+)\)/.exec(pattern) ?? [];
  return new RegExp(
    pattern
      .replace(/^\(\?[im]+\)/, '')
      .replace('(?m:', '(?:')
      .replaceAll('\\x{', '\\u{'),
    `${flags}u`,
  );
});

/** Whether engines parse the text, as they are told to find out. */
const isReadable = (text: string) =>
  text.split('\n').every((line) => LINE.test(line.replaceAll(']', ',]').replaceAll('}', ',}'))) &&
  !DIFFERENT.some((pattern) => pattern.test(text));

const READABLE = [
  'a: {b: true}',
  'a: {}',
  'a: [ ]',
  'a: [b, c]',
  'a: [b,c,]',
  'a: {b: 1, "c":2, \'d\' : e, }',
  '- [a]',
  '- b: {c: [d, {e: f}]}',
  '{a: b}',
  '[a, "]", \'}\'] # [',
  'a: b] c}',
  'a: "[{"',
  'args: ["-c", "[ -f x ] || echo {}"]',
];
const UNREADABLE = [
  'a: {a: [b}}',
  '{a: [b}}',
  'a: [b]]',
  'a: [[b]',
  'a: {b}',
  'a: {b: }',
  'a: {[b]: c}',
  'a: [,]',
  'a: [b,,c]',
  'a: ["b" c]',
  'a: [b [c]]',
  'a: [b] c',
  'a: {b: c d: e}',
  'a: {b: c}: d',
  'a: {1: b}',
  'a: [[[[b]]]]',
  '.000012: a',
];

/** A value with as many levels below it, as the text of a flow collection with spaces and commas where they may be. */
function flowText(depth: number): fc.Arbitrary<string> {
  const space = fc.constantFrom('', ' ', '  ');
  const scalar = fc.constantFrom('b', 'true', '1', '0.50', '/x', '"c: ]"', "'{'", '"\\n"', '""', 'null', 'a-b.c/d');
  const item = depth > 1 ? fc.oneof(scalar, flowText(depth - 1)) : scalar;
  const key = fc.constantFrom('a: ', 'b : ', '"c":', "'d' : ", '/e:  ');
  const collection = (part: fc.Arbitrary<string>, [open, close]: [string, string]) =>
    fc
      .tuple(
        fc.array(
          fc.tuple(space, part, space).map((each) => each.join('')),
          { maxLength: 3 },
        ),
        fc.boolean(),
        space,
      )
      .map(([parts, ends, end]) => `${open}${parts.join(',')}${ends && parts.length > 0 ? ',' : ''}${end}${close}`);
  return fc.oneof(
    collection(item, ['[', ']']),
    collection(
      fc.tuple(key, item).map((pair) => pair.join('')),
      ['{', '}'],
    ),
  );
}

const line = fc
  .tuple(fc.constantFrom('', 'a: ', '- ', '- - a:  ', '"x": '), flowText(3), fc.constantFrom('', ' ', ' # x]'))
  .map((parts) => parts.join(''));
/** One character of a line taken away, or another put in. */
const damaged = fc
  .tuple(
    line,
    fc.nat(),
    fc.nat({ max: 1 }),
    fc.constantFrom('', '[', ']', '{', '}', ',', ':', ': ', ' ', '"', 'b', '#'),
  )
  .map(([text, at, length, put]) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + put + text.slice(start + length);
  });

function read(text: string): Json | undefined {
  const { documents, problems } = readDocuments(`${text}\0`);
  return problems.length > 0 ? undefined : (documents[0]?.value ?? null);
}

describe('YAML in a string', () => {
  for (const text of READABLE) it(`is read: ${text}`, () => assert(isReadable(text)));
  for (const text of UNREADABLE) it(`is left alone: ${text}`, () => assert(!isReadable(text)));

  it('is read if it is a flow collection of three levels', () => {
    fc.assert(
      fc.property(line, (text) => assert(isReadable(text))),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('means the same to readers wherever it is read', () => {
    let compared = 0;
    const agree = (text: string) => {
      if (!isReadable(text)) return;
      compared++;
      const value = parse(text, { version: '1.2', schema: 'core', uniqueKeys: false }) as Json;
      assert.deepEqual(read(text), value);
    };
    fc.assert(fc.property(fc.oneof(line, damaged, damaged, damaged), agree), { seed: 1, numRuns: 20_000 });
    assert(compared > 5000);
  });
});
