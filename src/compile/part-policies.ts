import type { FailureMode } from '../model/failure-mode.js';
import { ensureBundle } from '../opa/ensure-bundle.js';
import { Policy } from '../opa/policy.js';
import { partFor } from './coverage.js';
import { printModules } from './rego/modules.js';
import type { Target } from './target.js';

/**
 * The Rego of what a target carries in part, by which the tests beside its policies know what to expect; undefined where
 * it carries all or nothing. Each such set of modules has a bundle of its own.
 */
export function partModules(catalogue: readonly FailureMode[], target: Target): Map<string, string> | undefined {
  const parts = catalogue.flatMap((mode) => {
    const part = partFor(target, mode);
    return part === undefined || part === mode ? [] : [part];
  });
  return parts.length > 0 ? printModules(parts) : undefined;
}

/**
 * The policy of what a target carries in part.
 *
 * @throws CompilerMissingError when rules were changed and nothing here can compile them
 */
export async function loadPartPolicy(catalogue: readonly FailureMode[], target: Target): Promise<Policy> {
  const modules = partModules(catalogue, target) ?? printModules(catalogue);
  return Policy.load((await ensureBundle(modules)).wasm);
}
