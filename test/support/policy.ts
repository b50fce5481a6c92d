import { loadCatalogue } from '#src/catalogue/load.js';
import type { Evaluator } from '#src/check/evaluate.js';
import { printModules } from '#src/compile/rego/modules.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import { ensureBundle } from '#src/opa/ensure-bundle.js';
import { Policy } from '#src/opa/policy.js';

/** The catalogue, and the policy that is compiled from it. */
export interface Judges {
  catalogue: readonly FailureMode[];
  policy: Evaluator;
}

let judges: Promise<Judges> | undefined;

/** Compiled once for all tests. */
export function loadJudges(): Promise<Judges> {
  judges ??= load();
  return judges;
}

async function load(): Promise<Judges> {
  const catalogue = await loadCatalogue();
  return { catalogue, policy: await Policy.load((await ensureBundle(printModules(catalogue))).wasm) };
}
