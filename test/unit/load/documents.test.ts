import assert from 'node:assert/strict';
import { type LoadResult, loadManifests } from '#src/check/load/manifests.js';

async function load(text: string): Promise<LoadResult> {
  return loadManifests(['-'], { stdin: async () => Buffer.from(text) });
}

async function kinds(text: string): Promise<unknown[]> {
  const { objects, errors } = await load(text);
  assert.deepEqual(errors, []);
  return objects.map(({ object }) => `${object.apiVersion} ${object.kind}`);
}

describe('the documents of a file', () => {
  it('are all read when one in the middle is broken, which is reported where it breaks', async () => {
    const result = await load('apiVersion: v1\nkind: A\n---\nkind: B\n  x: [\n---\n# C\napiVersion: v1\nkind: C\n');
    assert.deepEqual(
      result.objects.map(({ object }) => object.kind),
      ['A', 'C'],
    );
    assert.deepEqual(
      result.errors.map(({ file, line, column }) => ({ file, line, column })),
      [{ file: '-', line: 5, column: 4 }],
    );
  });

  it('are all read when one holds a control character', async () => {
    const result = await load('apiVersion: v1\nkind: A\n---\nkind: B\nx: \u0007\n---\napiVersion: v1\nkind: C\n');
    assert.deepEqual(
      result.objects.map(({ object }) => object.kind),
      ['A', 'C'],
    );
    assert.deepEqual([result.errors[0]?.line, result.errors[0]?.column], [5, 4]);
    assert.match(result.errors[0]?.message ?? '', /U\+0007/);
  });

  it('are what they are, whatever is wrong with the next', async () => {
    const result = await load('apiVersion: v1\nkind: A\nx: |\n  y\n---\nkind: B\nz: \u0007\n');
    assert.deepEqual(
      result.objects.map(({ object }) => object.x),
      ['y\n'],
    );
    assert.equal(result.ignoredDocuments, 0);
  });

  it('begin at --- by itself only, also after one that cannot be read', async () => {
    const { objects, errors } = await load('x: {\n---\u00a0{apiVersion: v1, kind: A}\n');
    assert.deepEqual([objects, errors.length], [[], 1]);
  });

  it('are refused when two byte order marks begin one', async () => {
    assert.match(
      (await load('\ufeff\ufeffapiVersion: v1\nkind: A\n')).errors[0]?.message ?? '',
      /Two byte order marks/,
    );
    const { objects, errors } = await load('apiVersion: v1\nkind: A\n---\n\ufeff\ufeffapiVersion: v1\nkind: B\n');
    assert.deepEqual([objects.length, errors[0]?.line], [1, 4]);
  });

  it('may have comments, directives, Windows line ends and byte order marks between them', async () => {
    const text =
      '# first\r\n%YAML 1.1\r\n---\r\napiVersion: v1\r\nkind: A\r\n...\r\n--- # second\r\n\ufeffapiVersion: v1\r\nkind: B\r\n';
    assert.deepEqual(await kinds(text), ['v1 A', 'v1 B']);
  });

  it('may be JSON, one after the other', async () => {
    assert.deepEqual(await kinds('{"apiVersion":"v1","kind":"A"}\n{"apiVersion":"v1","kind":"B","s":"}{\\""}'), [
      'v1 A',
      'v1 B',
    ]);
    assert.deepEqual(await kinds('{"apiVersion":"v1","kind":"A"}\n---\n{apiVersion: v1, kind: B}'), ['v1 A', 'v1 B']);
  });

  it('are read as JSON where that is not YAML, as far as Kubernetes can hold it', async () => {
    const text = '\t{"apiVersion":"v1","kind":"A","x":["\\ud83d\\ude00","\\ude00","\\\\ud800","\u007f"]}';
    const { objects } = await load(text);
    assert.deepEqual(objects[0]?.object.x, ['\u{1f600}', '\ufffd', '\\ud800', '\u007f']);
    assert.equal((await load('{"apiVersion":"v1","kind":"A","y":1e400}')).objects[0]?.object.y, '1e400');
  });

  it('are given up after a hundred that cannot be read', async () => {
    const { errors } = await load('---\n[\n'.repeat(1000));
    assert.equal(errors.length, 100);
  });

  it('let the last of two equal keys win, and say so', async () => {
    const yaml = await load('apiVersion: v1\nkind: A\nspec:\n  x: 1\n  x: 2\n');
    assert.deepEqual(yaml.objects[0]?.object.spec, { x: 2 });
    assert.deepEqual(
      yaml.notices.map(({ file, line }) => [file, line]),
      [['-', 5]],
    );
    const json = await load('{"apiVersion": "v1", "kind": "A",\n "kind": "B"}');
    assert.equal(json.objects[0]?.object.kind, 'B');
    assert.deepEqual(
      json.notices.map(({ line }) => line),
      [2],
    );
  });

  it('say nothing of a key that takes the place of a merged one', async () => {
    const { notices, objects } = await load('apiVersion: v1\nkind: A\na: &a {x: 1}\nb: {<<: *a, x: 2}\n');
    assert.deepEqual(notices, []);
    assert.deepEqual(objects[0]?.object.b, { x: 2 });
  });
});

describe('lists of objects', () => {
  it('are unpacked, also inside of each other', async () => {
    const inner = '{apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: B}]}';
    assert.deepEqual(await kinds(`apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: A}\n- ${inner}\n`), [
      'v1 A',
      'v1 B',
    ]);
  });

  it('give their type to items that have none', async () => {
    const text =
      'apiVersion: argoproj.io/v1alpha1\nkind: WorkflowList\nitems:\n- metadata: {name: a}\n- {kind: Other}\n';
    assert.deepEqual(await kinds(text), ['argoproj.io/v1alpha1 Workflow', 'argoproj.io/v1alpha1 Other']);
  });

  it('are objects if they have no items, and count items that are no objects', async () => {
    assert.deepEqual(await kinds('apiVersion: v1\nkind: AllowList\nspec: {}\n'), ['v1 AllowList']);
    const { ignoredDocuments, objects } = await load('apiVersion: v1\nkind: List\nitems: [1, {a: 2}]\n');
    assert.deepEqual([ignoredDocuments, objects.length], [2, 0]);
  });
});
