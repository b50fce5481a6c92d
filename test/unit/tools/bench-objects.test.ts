import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { JsonObject } from '#src/model/json.js';
import { packageRoot } from '#src/package-root.js';

interface Namespace {
  name: string;
  objects: JsonObject[];
}

describe('the objects of npm run bench', () => {
  let namespacesWith: (count: number) => Iterable<Namespace>;
  const objectsOf = (count: number) => [...namespacesWith(count)].flatMap(({ objects }) => objects);

  before(async () => {
    const module = await import(pathToFileURL(join(packageRoot, 'tools/bench/objects.mjs')).href);
    ({ namespacesWith } = module as { namespacesWith: (count: number) => Iterable<Namespace> });
  });

  it('are as many as asked for, and the same each time', () => {
    for (const count of [1, 19, 20, 21, 100, 1000]) assert.equal(objectsOf(count).length, count);
    assert.deepEqual(objectsOf(500), objectsOf(500));
    assert.deepEqual(objectsOf(500).slice(0, 100), objectsOf(100));
  });

  it('are of several kinds, in many namespaces, and no two have the same name', () => {
    const objects = objectsOf(1000);
    const kinds = new Set(objects.map(({ kind }) => kind));
    for (const kind of ['Workflow', 'CronWorkflow', 'Role', 'RoleBinding', 'ServiceAccount', 'Stage']) {
      assert.ok(kinds.has(kind), kind);
    }
    const keys = objects.map(({ apiVersion, kind, metadata }) => {
      const { namespace = '', name } = metadata as { namespace?: string; name: string };
      return `${String(apiVersion)} ${String(kind)} ${namespace}/${name}`;
    });
    assert.equal(new Set(keys).size, objects.length);
    assert.equal([...namespacesWith(1000)].length, 50);
  });
});
