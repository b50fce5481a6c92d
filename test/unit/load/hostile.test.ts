import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocuments } from '#src/check/load/documents.js';
import { type LoadResult, loadManifests } from '#src/check/load/manifests.js';
import type { Json } from '#src/model/json.js';

async function load(text: string): Promise<LoadResult> {
  return loadManifests(['-'], { stdin: async () => Buffer.from(text) });
}

async function onlyProblem(text: string): Promise<string> {
  const { errors, objects } = await load(text);
  assert.deepEqual(objects, []);
  assert.equal(errors.length, 1);
  return `${errors[0]?.line}: ${errors[0]?.message}`;
}

const MANIFEST = 'apiVersion: v1\nkind: A\n';

describe('hostile manifests', () => {
  it('have keys such as __proto__ like any other', async () => {
    for (const text of [
      `${MANIFEST}x: {__proto__: {polluted: 1}, constructor: 2, toString: 3}\n`,
      `${MANIFEST}x:\n  <<: &a {__proto__: {polluted: 1}, constructor: 2}\n  toString: 3\n`,
      '{"apiVersion":"v1","kind":"A","x":{"__proto__":{"polluted":1},"constructor":2,"toString":3}}',
    ]) {
      const object = (await load(text)).objects[0]?.object;
      assert.equal(JSON.stringify(object?.x), '{"__proto__":{"polluted":1},"constructor":2,"toString":3}');
      assert.equal(Object.hasOwn({}, 'polluted'), false);
      assert.equal('polluted' in {}, false);
    }
  });

  it('cannot explode by aliases', async () => {
    const lines = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]'];
    for (let level = 1; level < 12; level++) {
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(',')}]`,
      );
    }
    assert.match(await onlyProblem(MANIFEST + lines.join('\n')), /^\d: The aliases of this document repeat so much/);
    const text = `${MANIFEST}a: &a ${'x'.repeat(1_000_000)}\nb:\n${'- *a\n'.repeat(100)}`;
    assert.match(await onlyProblem(text), /^\d+: The aliases of this document repeat so much/);
    const merged = `${MANIFEST}a: &a {${Array.from({ length: 1000 }, (_, index) => `k${index}`).join(', ')}}\nb:\n${'- <<: *a\n'.repeat(1000)}`;
    assert.match(await onlyProblem(merged), /^\d+: The aliases of this document repeat so much/);
  });

  it('may repeat by aliases what a person would', async () => {
    const { objects, errors } = await load(`${MANIFEST}a: &a {x: 1}\nb: [${Array(500).fill('*a').join(', ')}]\n`);
    assert.deepEqual([objects.length, errors], [1, []]);
  });

  it('cannot contain themselves', async () => {
    assert.match(await onlyProblem(`${MANIFEST}a: &a [*a]\n`), /^3: The alias \*a is inside of what it repeats/);
  });

  it('cannot be nested without end, in any way of writing it', async () => {
    const indented = Array.from({ length: 1500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    const byAlias = Array.from({ length: 1500 }, (_, level) =>
      level === 0 ? '&a0 []' : `&a${level} [*a${level - 1}]`,
    );
    for (const text of [
      '['.repeat(100_000),
      '{a: '.repeat(20_000),
      `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
      '- '.repeat(20_000),
      '? '.repeat(20_000),
      indented,
      `- ${byAlias.join('\n- ')}`,
    ]) {
      assert.match(await onlyProblem(text), /nested more than 1000 levels deep|repeat so much/);
    }
  });

  it('are read in time that grows with their length only', async function () {
    this.timeout(20_000);
    for (const piece of [
      '[',
      '{',
      '"',
      '- ',
      '? ',
      ': ',
      'a: ',
      '[]',
      '&a ',
      '!a ',
      '\n',
      '# x\n',
      '---\n',
      '\u2028',
      '{{',
      '%',
      '\u2028\ufeff,',
      '.inf,',
    ]) {
      await load(piece.repeat(300_000));
      await load(`a: [${piece.repeat(300_000)}`);
    }
    for (const piece of ['9', '.1_', '0x', '_', '1e', 'QUFB', '2001-', '{"a":1}', '\\n']) {
      for (const start of ['a: ', 'a: !!binary ', 'a: "', 'a: .1', 'a: 1_']) await load(start + piece.repeat(300_000));
    }
  });

  it('end in an error or in values, never in an exception, whatever they hold', () => {
    const piece = fc.constantFrom(
      ...'ab01:-?[]{},#&*!|>\'"%@\\\t\n\r ~<.=_`',
      '---',
      ': ',
      '- ',
      '<<: ',
      '\n  ',
      '\u2028',
      '\u0085',
      '\ufeff',
      'é',
      '😀',
      '\u0001',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { documents, problems } = readDocuments(`${pieces.join('')}\0`);
        for (const { value } of documents) JSON.stringify(value);
        for (const { offset } of problems) assert.ok(offset >= 0 && offset <= pieces.join('').length);
      }),
      { numRuns: 5000 },
    );
  });

  it('are what they are in JSON, read as JSON or as YAML', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 4 })), (value) => {
        const json = JSON.stringify(value, null, 1);
        const expected: Json = JSON.parse(json);
        assert.deepEqual(readDocuments(`${json}\0`).documents[0]?.value, expected);
        // A line above makes it YAML, in which every character but ASCII is escaped here.
        const yaml = `---\n${json.replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}`;
        const { documents, problems } = readDocuments(`${yaml}\0`);
        assert.deepEqual(problems, []);
        assert.equal(JSON.stringify(documents[0]?.value), JSON.stringify(expected));
      }),
      { numRuns: 1000 },
    );
  });
});
