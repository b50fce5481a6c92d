import { loadCatalogue } from '../catalogue/load.js';
import { type Enabled, enable, versionFlags, versionsOf } from '../check/enabled.js';
import { judge } from '../check/judge.js';
import { loadPolicy } from '../check/load-policy.js';
import type { GenerateRequest, GenerateResult } from '../cli/engine-room.js';
import { UserError } from '../cli/user-error.js';
import type { FailureMode } from '../model/failure-mode.js';
import type { JsonObject } from '../model/json.js';
import type { Profile } from '../model/profile.js';
import { waiversOf } from '../model/waivers.js';
import type { Policy } from '../opa/policy.js';
import { coverageOf, renderCoverage } from './coverage.js';
import { reasonToWarn } from './enforcement.js';
import { readExamples } from './examples.js';
import { loadTargets } from './load-targets.js';
import { loadPartPolicy } from './part-policies.js';
import type { Target } from './target.js';
import { writeFiles } from './write-files.js';

/** By target; loaded once, and only where tests are written. */
const policies = new Map<Target | undefined, Promise<Policy>>();

/** What judges a failure mode, or the part of it that a target carries. */
function policyFor(
  mode: FailureMode,
  catalogue: readonly FailureMode[],
  target: Target,
  { parts }: Profile,
): Promise<Policy> {
  const of = parts && mode.notJudged !== undefined ? target : undefined;
  const known = policies.get(of) ?? (of ? loadPartPolicy(catalogue, of) : loadPolicy(catalogue));
  policies.set(of, known);
  return known;
}

const DEFAULT_TARGETS = ['kyverno'];

/**
 * Writes the policies of a profile, or with `check` says which differ from what would be written.
 *
 * @throws UserError when no version is named, a target unknown, or one that the platform can't run
 */
export async function runGenerate(request: GenerateRequest): Promise<GenerateResult> {
  const { profile, out, check } = request;
  const targets = await loadTargets(request.targets.length > 0 ? request.targets : DEFAULT_TARGETS);
  const catalogue = await loadCatalogue();
  const named = catalogue.filter(({ component }) => profile.platform[component] !== undefined);
  const enabled = enable(named, profile, versionsOf(profile, { argoWorkflows: [], kargo: [] }));
  refuseUnnamed(profile);
  const result: Required<GenerateResult> = { written: [], unchanged: 0, drift: [], skipped: [], parts: [], notes: [] };
  for (const target of targets) {
    const refusal = target.refuses(profile);
    if (refusal) throw new UserError(refusal);
    const { files, skipped, parts, notes } = await renderTarget(target, catalogue, enabled, request);
    const { written, unchanged, drift } = writeFiles(out, target.name, files, check);
    result.written.push(...written);
    result.unchanged += unchanged;
    result.drift.push(...drift);
    result.skipped.push(...skipped);
    result.parts.push(...parts);
    result.notes.push(...notes);
  }
  return result;
}

/** A policy is applied to one cluster: which releases run there has to be known. */
function refuseUnnamed({ platform }: Profile): void {
  if (platform.argoWorkflows !== undefined || platform.kargo !== undefined) return;
  const flags = `${versionFlags.argoWorkflows} VERSION, ${versionFlags.kargo} VERSION or both`;
  throw new UserError(`policies are made for the releases that run: give ${flags}, or name them in seawall.yaml`);
}

/** The waivers that a target's engines cannot express. */
function unwritten(target: Target, modes: readonly FailureMode[], profile: Profile): Required<GenerateResult>['notes'] {
  return modes.flatMap((mode) =>
    waiversOf(mode.id, profile).flatMap((waiver) => {
      const why = target.cannotWaive?.(waiver, mode);
      const { kind = 'any kind', namespace = '*', name = '*' } = waiver.resource ?? {};
      const reason = `does not know the waiver of ${kind} ${namespace}/${name}: ${why}`;
      return why === undefined ? [] : [{ id: mode.id, target: target.name, reason }];
    }),
  );
}

async function renderTarget(
  target: Target,
  catalogue: readonly FailureMode[],
  enabled: Enabled,
  request: GenerateRequest,
) {
  const coverage = coverageOf(catalogue, enabled, target, request.profile);
  const modes = coverage.filter(({ reason }) => reason === undefined).map(({ mode }) => mode);
  const examplesOf = async (mode: FailureMode) => (request.tests ? readExamples(mode) : []);
  const { profile } = request;
  const failures = async (mode: FailureMode, objects: readonly JsonObject[]) => {
    const alone: Enabled = { modes: [mode], parameters: enabled.parameters, undated: [] };
    const found = judge(await policyFor(mode, catalogue, target, profile), objects, alone, {
      ...profile,
      inventory: 'complete',
    });
    return found.filter(({ verdict }) => verdict === 'fail');
  };
  const { parameters } = enabled;
  const files = await target.render({ modes, parameters, profile, examplesOf, failures });
  files.set('README.md', renderCoverage(target, coverage, request.profile));
  const skipped = coverage.flatMap(({ mode, reason }) =>
    reason ? [{ id: mode.id, target: target.name, reason }] : [],
  );
  const notes = modes.flatMap((mode) => {
    const reason = reasonToWarn(target, mode, profile);
    return reason === undefined
      ? []
      : [{ id: mode.id, target: target.name, reason: `warns, does not deny: ${reason}` }];
  });
  const parts = modes.flatMap(({ id, notJudged: reason }) => (reason ? [{ id, target: target.name, reason }] : []));
  return { files, skipped, parts, notes: [...notes, ...unwritten(target, modes, profile)] };
}
