import assert from 'node:assert/strict';
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleFolderName, loadBundle, writeBundle } from '#src/opa/bundle.js';
import { bundleDigest } from '#src/opa/digest.js';
import { ensureBundle } from '#src/opa/ensure-bundle.js';
import { BundleError, CompilerMissingError } from '#src/opa/errors.js';
import { entrypoints } from '#src/opa/manifest.js';
import { compileOrSkip, inFolder, nowhere } from './places.js';

const texts = { 'seawall/a.rego': 'package seawall\n\nfindings := [1]\n\nprepared := {}\n' };
const modules = new Map(Object.entries(texts));
const digest = bundleDigest(modules);
const wasm = new Uint8Array([1, 2, 3]);

/** Places inside `parent`, with no compiler. */
function placesIn(parent: string) {
  return { packaged: join(parent, 'packaged'), cached: join(parent, 'cached'), compilers: nowhere };
}

describe('ensureBundle', () => {
  for (const kind of ['packaged', 'cached'] as const) {
    it(`takes a ${kind} bundle without compiling`, () =>
      inFolder(async (parent) => {
        const places = placesIn(parent);
        await writeBundle(join(places[kind], bundleFolderName(digest)), { modules, wasm });
        assert.deepEqual([...(await ensureBundle(modules, places)).wasm], [...wasm]);
      }));
  }

  it('refuses a damaged bundle of the package', () =>
    inFolder(async (parent) => {
      const places = placesIn(parent);
      const folder = join(places.packaged, bundleFolderName(digest));
      await writeBundle(folder, { modules, wasm });
      await appendFile(join(folder, 'policy.wasm'), 'x');
      await assert.rejects(ensureBundle(modules, places), BundleError);
    }));

  it('says what to do when nothing is there and nothing can compile', () =>
    inFolder(async (parent) => {
      await assert.rejects(ensureBundle(modules, placesIn(parent)), CompilerMissingError);
    }));

  it('compiles what the cache lacks or holds damaged, and keeps it', async function () {
    const compiled = await compileOrSkip(this, texts, entrypoints);
    await inFolder(async (parent) => {
      const { packaged, cached } = placesIn(parent);
      const folder = join(cached, bundleFolderName(digest));
      await writeBundle(folder, { modules, wasm: compiled });
      await appendFile(join(folder, 'policy.wasm'), 'x');
      const bundle = await ensureBundle(modules, { packaged, cached });
      assert(Buffer.from(bundle.wasm).equals(compiled));
      assert(Buffer.from((await loadBundle(folder, digest)).wasm).equals(compiled));
    });
  });

  it('does without a cache that cannot be written', async function () {
    const compiled = await compileOrSkip(this, texts, entrypoints);
    await inFolder(async (parent) => {
      const cached = join(parent, 'file');
      await writeFile(cached, '');
      const bundle = await ensureBundle(modules, { packaged: join(parent, 'packaged'), cached });
      assert(Buffer.from(bundle.wasm).equals(compiled));
    });
  });
});
