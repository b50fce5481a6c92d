import assert from 'node:assert/strict';
import { loadManifests } from '#src/check/load/manifests.js';

/** Where pointers into the objects of a text stand, as `line:column`. */
async function positions(text: string, ...pointers: [object: number, pointer: string][]): Promise<string[]> {
  const { objects } = await loadManifests(['-'], { stdin: async () => Buffer.from(text) });
  return pointers.map(([index, pointer]) => {
    const { line, column } = objects[index]?.locate(pointer) ?? { line: 0, column: 0 };
    return `${line}:${column}`;
  });
}

const WORKFLOW = `# a comment
---
apiVersion: argoproj.io/v1alpha1
kind: Workflow
spec:
  entrypoint: main
  templates:
  - name: main
    container: &image
      image: busybox
      a/b: {c~d: 1}
  - name: other
    container: *image
    script:
      <<: *image
      source: |
        echo
`;

describe('where things stand', () => {
  it('is the value of a scalar, the key of a collection, the item of a list', async () => {
    assert.deepEqual(
      await positions(
        WORKFLOW,
        [0, ''],
        [0, '/kind'],
        [0, '/spec'],
        [0, '/spec/templates'],
        [0, '/spec/templates/1'],
        [0, '/spec/templates/0/container/image'],
        [0, '/spec/templates/0/container/a~1b/c~0d'],
        [0, '/spec/templates/1/script/source'],
      ),
      ['3:1', '4:7', '5:1', '7:3', '12:5', '10:14', '11:18', '16:15'],
    );
  });

  it('is the nearest ancestor of what does not exist', async () => {
    assert.deepEqual(
      await positions(
        WORKFLOW,
        [0, '/metadata/name'],
        [0, '/spec/templates/7'],
        [0, '/spec/templates/0/container/resources'],
        [0, '/spec/entrypoint/x'],
        [0, '/spec/constructor'],
        [0, '/spec/templates/length'],
      ),
      ['3:1', '7:3', '9:5', '6:15', '5:1', '7:3'],
    );
  });

  it('is where it was written, for what aliases and merges repeat', async () => {
    assert.deepEqual(
      await positions(
        WORKFLOW,
        [0, '/spec/templates/1/container'],
        [0, '/spec/templates/1/container/image'],
        [0, '/spec/templates/1/script/image'],
      ),
      ['13:5', '10:14', '10:14'],
    );
  });

  it('is relative to the object inside of a List', async () => {
    const list = 'apiVersion: v1\nkind: PodList\nitems:\n- spec: {a: 1}\n- metadata:\n    name: b\n';
    assert.deepEqual(await positions(list, [0, '/spec/a'], [1, '/metadata/name'], [1, ''], [1, '/kind']), [
      '4:13',
      '6:11',
      '5:3',
      '5:3',
    ]);
  });

  it('is right in JSON, one object after the other on a line', async () => {
    const json = '{"apiVersion":"v1","kind":"A",\n  "x":["a",\n  {"y":"\\/"}]} {"apiVersion":"v1","kind":"B"}\n';
    assert.deepEqual(await positions(json, [0, '/x'], [0, '/x/0'], [0, '/x/1/y'], [1, ''], [1, '/kind']), [
      '2:3',
      '2:8',
      '3:8',
      '3:16',
      '3:42',
    ]);
  });

  it('is right in later documents, with Windows line ends', async () => {
    const text =
      'apiVersion: v1\r\nkind: A\r\n---\r\napiVersion: v1\r\nkind: B\r\nx:\r\n- &a 1\r\n- !!str 2\r\n- *a\r\n-\r\n';
    assert.deepEqual(
      await positions(text, [1, '/kind'], [0, '/kind'], [1, '/x/0'], [1, '/x/1'], [1, '/x/2'], [1, '/x/3']),
      ['5:7', '2:7', '7:6', '8:9', '9:3', '10:1'],
    );
  });

  it('is the last of two equal keys', async () => {
    assert.deepEqual(await positions('apiVersion: v1\nkind: A\nkind: B\n', [0, '/kind']), ['3:7']);
  });

  it('goes with the text of its line', async () => {
    const { objects } = await loadManifests(['-'], {
      stdin: async () => Buffer.from(WORKFLOW.replaceAll('\n', '\r\n')),
    });
    assert.equal(objects[0]?.sourceLine(4), 'kind: Workflow');
    assert.equal(objects[0]?.sourceLine(17), '        echo');
    assert.equal(objects[0]?.sourceLine(0), '');
    assert.equal(objects[0]?.sourceLine(99), '');
  });
});
