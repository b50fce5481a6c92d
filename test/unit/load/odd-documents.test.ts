import assert from 'node:assert/strict';
import { readDocuments } from '#src/check/load/documents.js';
import type { Json } from '#src/model/json.js';
import { ODD_DOCUMENTS } from './odd-documents.js';

function readFirst(yaml: string): Json | undefined {
  const { documents, problems } = readDocuments(`${yaml.replace(/^\ufeff/, '')}\0`);
  return problems.length > 0 ? undefined : (documents[0]?.value ?? null);
}

/** As JSON, with keys in order, since neither side promises one. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_key, part: Json) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

describe('documents that YAML readers disagree about', () => {
  for (const [yaml, json] of ODD_DOCUMENTS) {
    it(`are read as by Kubernetes: ${JSON.stringify(yaml)}`, () => {
      const value = readFirst(yaml);
      if (json === undefined) assert.equal(value, undefined);
      else assert.equal(value === undefined ? undefined : canonical(value), canonical(JSON.parse(json)));
    });
  }

  it('are refused where Kubernetes would silently read the first half only', () => {
    assert.equal(readFirst('{a: 1} {b: 2}'), undefined);
    assert.equal(readFirst(' a: 1\nb: 2'), undefined);
  });

  it('are read where JSON has an escape that YAML 1.1 has not', () => {
    assert.deepEqual(readFirst('{"a": "\\/"}'), { a: '/' });
    assert.deepEqual(readFirst('{"a": "\\ud83d\\ude00"}'), { a: '😀' });
  });
});
