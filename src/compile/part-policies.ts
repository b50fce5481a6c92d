import type { FailureMode } from '../model/failure-mode.js';
import { ensureBundle } from '../opa/ensure-bundle.js';
import { Policy } from '../opa/policy.js';
import { partFor } from './coverage.js';
import { printModules } from './rego/modules.js';
import type { Target } from './target.js';

/**
 * The policy of what a target carries in part, by which the tests beside its policies know what to expect. It is compiled
 * when a profile asks for parts, and kept on this machine.
 *
 * @throws CompilerMissingError when it is not here, and nothing can compile it
 */
export async function loadPartPolicy(catalogue: readonly FailureMode[], target: Target): Promise<Policy> {
  const parts = catalogue.flatMap((mode) => partFor(target, mode) ?? []).filter(({ notJudged }) => notJudged);
  return Policy.load((await ensureBundle(printModules(parts))).wasm);
}
