import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonObject } from '../model/json.js';
import { bundleDigest, digestOfDigests, moduleDigests, sha256 } from './digest.js';
import { BundleError } from './errors.js';
import { type BundleFile, bundleFiles, type Manifest, printManifest, readManifest } from './manifest.js';

/** What a bundle is made of. */
export interface BundleParts {
  /** The Rego that `wasm` was compiled from; only its digests are written. */
  modules: ReadonlyMap<string, string>;
  wasm: Uint8Array;
  /** Data that the rules come with; what varies from run to run is given to the policy instead. */
  data?: JsonObject;
}

/** A bundle whose files are what its digests say. */
export interface Bundle {
  digest: string;
  wasm: Uint8Array;
  data: JsonObject;
}

/** The name of a bundle's folder: enough of the digest to tell bundles apart. */
export function bundleFolderName(digest: string): string {
  return digest.slice(0, 16);
}

/**
 * Writes a bundle, whole or not at all, in the place of what `folder` was. The same parts give the same bytes.
 *
 * @returns the digest that `loadBundle` asks for
 */
export async function writeBundle(folder: string, { modules, wasm, data = {} }: BundleParts): Promise<string> {
  const digest = bundleDigest(modules);
  const contents = { 'data.json': `${JSON.stringify(data)}\n`, 'policy.wasm': wasm };
  const files = { 'data.json': sha256(contents['data.json']), 'policy.wasm': sha256(wasm) };

  const beside = `${folder}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await mkdir(beside, { recursive: true });
    for (const name of bundleFiles) await writeFile(join(beside, name), contents[name]);
    await writeFile(join(beside, '.manifest'), printManifest(digest, files, moduleDigests(modules)));
    await replaceFolder(folder, beside);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return digest;
}

/**
 * Loads a bundle and checks every digest in it.
 *
 * @param expectedDigest the `bundleDigest` of the modules that the bundle must have been compiled from
 * @throws BundleError naming the file that is missing or is not what it should be
 */
export async function loadBundle(folder: string, expectedDigest: string): Promise<Bundle> {
  const manifestFile = join(folder, '.manifest');
  const { revision, metadata } = readManifest((await read(manifestFile)).toString('utf8'), manifestFile);
  if (revision !== expectedDigest || digestOfDigests(metadata.modules) !== expectedDigest) {
    throw new BundleError(`${manifestFile} does not belong to these rules: their digest is ${expectedDigest}`);
  }
  const data = await readVerified(folder, 'data.json', metadata.files);
  const wasm = await readVerified(folder, 'policy.wasm', metadata.files);
  return { digest: revision, wasm, data: JSON.parse(data.toString('utf8')) as JsonObject };
}

async function readVerified(folder: string, name: BundleFile, digests: Manifest['metadata']['files']): Promise<Buffer> {
  const file = join(folder, name);
  const content = await read(file);
  if (sha256(content) === digests[name]) return content;
  throw new BundleError(
    `${file} is not the file that the bundle was made with: its SHA-256 differs from the manifest's`,
  );
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new BundleError(missing ? `${file} is missing` : `${file} cannot be read: ${(cause as Error).message}`, {
      cause,
    });
  }
}

/** A folder cannot be renamed onto one that has files in it, so the old one steps aside first. */
async function replaceFolder(folder: string, fresh: string): Promise<void> {
  const aside = `${fresh}.old`;
  try {
    await rename(folder, aside).catch(ignoreMissing);
    await rename(fresh, folder);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
