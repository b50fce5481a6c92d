import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The SHA-256 of each module's text by its path, in path order. */
export function moduleDigests(modules: ReadonlyMap<string, string>): Record<string, string> {
  const paths = [...modules.keys()].sort();
  return Object.fromEntries(paths.map((path) => [path, sha256(modules.get(path) ?? '')]));
}

/**
 * What names a bundle: a SHA-256 over all module paths and texts. It is taken over `moduleDigests`, so that it can be
 * checked without the texts; and not over the WASM, which may differ from one OPA version to the next.
 */
export function bundleDigest(modules: ReadonlyMap<string, string>): string {
  return digestOfDigests(moduleDigests(modules));
}

/** The bundle digest that belongs to these module digests, in whatever order they come. */
export function digestOfDigests(digests: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(digests).sort(([one], [other]) => (one < other ? -1 : 1));
  return sha256(JSON.stringify(['seawall bundle 1', sorted]));
}
