import assert from 'node:assert/strict';
import { appendFile, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadBundle, writeBundle } from '#src/opa/bundle.js';
import { bundleDigest } from '#src/opa/digest.js';
import { BundleError } from '#src/opa/errors.js';
import { inFolder } from './places.js';

const modules = new Map([
  ['seawall/b.rego', 'package seawall.b\n'],
  ['seawall/a.rego', 'package seawall.a\n'],
]);
const parts = { modules, wasm: new Uint8Array([0, 1, 2, 255]), data: { seawall: { limits: [1] } } };

/** Writes the bundle, lets `harm` at its folder, and expects loading to fail with a sentence that matches. */
function refused(harm: (folder: string) => Promise<void>, expected: RegExp): Promise<void> {
  return inFolder(async (parent) => {
    const folder = join(parent, 'bundle');
    const digest = await writeBundle(folder, parts);
    await harm(folder);
    await assert.rejects(loadBundle(folder, digest), (error) => {
      assert(error instanceof BundleError, String(error));
      assert.match(error.message, expected);
      return true;
    });
  });
}

describe('bundleDigest', () => {
  it('depends on paths and texts, not on their order', () => {
    assert.equal(bundleDigest(modules), bundleDigest(new Map([...modules].reverse())));
    assert.notEqual(bundleDigest(modules), bundleDigest(new Map([...modules, ['seawall/c.rego', '']])));
    assert.notEqual(bundleDigest(new Map([['a', 'b']])), bundleDigest(new Map([['ab', '']])));
  });
});

describe('a bundle', () => {
  it('is loaded as it was written', () =>
    inFolder(async (parent) => {
      const digest = await writeBundle(join(parent, 'bundle'), parts);
      assert.equal(digest, bundleDigest(modules));
      const { wasm, data } = await loadBundle(join(parent, 'bundle'), digest);
      assert.deepEqual([...wasm], [...parts.wasm]);
      assert.deepEqual(data, parts.data);
    }));

  it('is the same files for the same parts, and nothing beside them', () =>
    inFolder(async (parent) => {
      await writeBundle(join(parent, 'one'), parts);
      await writeBundle(join(parent, 'two'), { ...parts, modules: new Map([...modules].reverse()) });
      assert.deepEqual((await readdir(parent)).sort(), ['one', 'two']);
      const names = (await readdir(join(parent, 'one'))).sort();
      assert.deepEqual(names, ['.manifest', 'data.json', 'policy.wasm']);
      for (const name of names) {
        assert.deepEqual(await readFile(join(parent, 'one', name)), await readFile(join(parent, 'two', name)));
      }
    }));

  it('takes the place of the one that was there', () =>
    inFolder(async (parent) => {
      const folder = join(parent, 'bundle');
      await writeBundle(folder, parts);
      const other = new Map([['seawall/other.rego', 'package seawall.other\n']]);
      const digest = await writeBundle(folder, { modules: other, wasm: parts.wasm });
      assert.deepEqual((await loadBundle(folder, digest)).data, {});
      assert.deepEqual(await readdir(parent), ['bundle']);
    }));

  for (const name of ['policy.wasm', 'data.json']) {
    it(`is refused when ${name} was changed`, () =>
      refused((folder) => appendFile(join(folder, name), ' '), new RegExp(`bundle.${name} is not the file`)));
  }

  for (const name of ['policy.wasm', 'data.json', '.manifest']) {
    it(`is refused when ${name} is missing`, () =>
      refused((folder) => rm(join(folder, name)), new RegExp(`bundle.${name} is missing$`)));
  }

  it('is refused when its manifest is no JSON', () =>
    refused((folder) => appendFile(join(folder, '.manifest'), '}'), /bundle.\.manifest is not JSON$/));

  it('is refused for other rules, naming the manifest', () =>
    inFolder(async (parent) => {
      const folder = join(parent, 'bundle');
      await writeBundle(folder, parts);
      await assert.rejects(loadBundle(folder, 'f'.repeat(64)), /bundle.\.manifest does not belong to these rules/);
    }));
});
