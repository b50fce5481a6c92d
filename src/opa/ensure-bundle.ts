import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root.js';
import { type Bundle, bundleFolderName, loadBundle, writeBundle } from './bundle.js';
import { type CompilerPlaces, compileModules } from './compiler.js';
import { bundleDigest } from './digest.js';
import { BundleError } from './errors.js';
import { cacheFolder } from './folders.js';
import { entrypoints } from './manifest.js';

/** Where bundles are looked for; the defaults are right outside tests. */
export interface BundlePlaces {
  /** Holds the bundles that came with the package. */
  packaged: string;
  /** Holds the bundles that were compiled on this machine. */
  cached: string;
  /** Where compilers are looked for. */
  compilers?: CompilerPlaces;
}

/**
 * The bundle of these modules: the one that came with the package, else one compiled here before, else one compiled
 * now and kept for the next time. The modules must define `seawall/findings` and `seawall/prepared`.
 *
 * @throws BundleError when the bundle in the package is damaged
 * @throws RegoCompileError when the modules do not compile
 * @throws CompilerMissingError when they would have to be compiled, and nothing can
 */
export async function ensureBundle(
  modules: ReadonlyMap<string, string>,
  places: BundlePlaces = defaultPlaces(),
): Promise<Bundle> {
  const digest = bundleDigest(modules);
  const packaged = join(places.packaged, bundleFolderName(digest));
  if (existsSync(packaged)) return loadBundle(packaged, digest);
  const cached = join(places.cached, bundleFolderName(digest));
  return (await loadCached(cached, digest)) ?? compileInto(cached, modules, places.compilers);
}

function defaultPlaces(): BundlePlaces {
  return {
    packaged: join(packageRoot, 'policies', 'bundle'),
    cached: join(cacheFolder(), 'bundles'),
  };
}

/** A damaged copy in the cache is as good as none: it is compiled again. */
async function loadCached(folder: string, digest: string): Promise<Bundle | undefined> {
  try {
    return await loadBundle(folder, digest);
  } catch (error) {
    if (error instanceof BundleError) return undefined;
    throw error;
  }
}

async function compileInto(
  folder: string,
  modules: ReadonlyMap<string, string>,
  compilers?: CompilerPlaces,
): Promise<Bundle> {
  const wasm = await compileModules(modules, entrypoints, compilers);
  // A home that cannot be written to, or another process that is faster, costs time at most.
  await writeBundle(folder, { modules, wasm }).catch(() => undefined);
  return { digest: bundleDigest(modules), wasm, data: {} };
}
