import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FailureMode } from '../model/failure-mode.js';
import { bundleFolderName, loadBundle } from '../opa/bundle.js';
import { Policy } from '../opa/policy.js';
import { packageRoot } from '../package-root.js';

/** Written by the build: the digest of the modules that this build's catalogue compiles to. */
export const digestFile = join(packageRoot, 'dist', 'bundle-digest');

/**
 * The policy of the catalogue. The build has noted which bundle belongs to it, so that nothing needs to be printed;
 * without that note the modules are printed, and compiled if they are new.
 *
 * @throws BundleError when the bundle is damaged
 * @throws CompilerMissingError when rules were changed and nothing here can compile them
 */
export async function loadPolicy(catalogue: readonly FailureMode[]): Promise<Policy> {
  const digest = existsSync(digestFile) ? readFileSync(digestFile, 'utf8').trim() : '';
  const folder = join(packageRoot, 'policies', 'bundle', bundleFolderName(digest));
  if (digest !== '' && existsSync(folder)) return Policy.load((await loadBundle(folder, digest)).wasm);
  const [{ printModules }, { ensureBundle }] = await Promise.all([
    import('../compile/rego/modules.js'),
    import('../opa/ensure-bundle.js'),
  ]);
  return Policy.load((await ensureBundle(printModules(catalogue))).wasm);
}
