import { loadCatalogue } from '../catalogue/load.js';
import type { CheckRequest } from '../cli/engine-room.js';
import type { FailureMode } from '../model/failure-mode.js';
import type { CheckError, Finding, Notice } from '../model/finding.js';
import { inferProfile } from '../profile/infer-profile.js';
import { mergeProfiles } from '../profile/merge-profiles.js';
import { ProfileError } from '../profile/profile-error.js';
import type { CheckReport, ProfileInUse } from '../report/check-report.js';
import { sortFindings } from '../report/order.js';
import { seawallVersion } from '../report/seawall-version.js';
import { type Border, findBorders } from './borders.js';
import { enable, versionsOf } from './enabled.js';
import type { Evaluator } from './evaluate.js';
import { completeFinding, undatedFinding } from './findings.js';
import { concerns, judge } from './judge.js';
import { isNamedLikeValues } from './load/helm/values-files.js';
import type { LoadedObject } from './load/loaded.js';
import { loadManifests } from './load/manifests.js';
import { loadPolicy } from './load-policy.js';
import { newerThanFacts } from './newer-than-facts.js';

/**
 * Checks manifests: reads them, parts them by profile, judges each part, and says what was found where.
 *
 * @throws BundleError, CompilerMissingError when there is no usable policy
 */
export async function runCheck(request: CheckRequest): Promise<CheckReport> {
  const [loaded, catalogue] = await Promise.all([loadManifests(request.paths, request), loadCatalogue()]);
  const { errors, notices } = loaded;
  if (loaded.objects.length === 0 && errors.length === 0) errors.push(nothingFound(request, loaded.ignoredDocuments));
  const borders = await bordersOf(loaded.objects, request, catalogue, errors);
  const policy = borders.length > 0 ? await loadPolicy(catalogue) : undefined;
  const judged = borders.map((border) => checkBorder(border, request, catalogue, policy as Evaluator, notices));
  const several = judged.length > 1;
  const findings = sortFindings(
    judged.flatMap(({ found, inUse }) =>
      found.map((each) => (several && inUse.file ? { ...each, profile: inUse.file } : each)),
    ),
  );
  const lines = new Map(loaded.objects.map((object) => [object.file, object]));
  return {
    seawall: seawallVersion(),
    profiles: judged.length > 0 ? judged.map(({ inUse }) => inUse) : [unused(request)],
    findings,
    explanations: new Map(catalogue.map(({ id, title, cause, repair }) => [id, { title, cause, repair }])),
    summary: {
      objects: loaded.objects.length,
      fail: count(findings, 'fail'),
      unknown: count(findings, 'unknown'),
      waived: findings.filter(({ waived }) => waived).length,
    },
    errors,
    notices,
    sourceLine: ({ file, line }) => lines.get(file)?.sourceLine(line) ?? '',
  };
}

function count(findings: readonly Finding[], verdict: Finding['verdict']): number {
  return findings.filter((finding) => finding.verdict === verdict && !finding.waived).length;
}

function nothingFound({ paths, chart }: CheckRequest, ignored: number): CheckError {
  const seen = ignored > 0 ? `: ${ignored} YAML documents have no apiVersion and kind` : '';
  const forValues = '; for values of a Helm chart, name it with --chart NAME@VERSION';
  const inFolder = '; in folders, values are looked for in files such as values.yaml and values-prod.yaml';
  const hint = chart ? inFolder : paths.some(isNamedLikeValues) ? forValues : '';
  return { file: paths[0] ?? '-', message: `no Kubernetes object was found${seen}${hint}` };
}

async function bordersOf(
  objects: readonly LoadedObject[],
  { flags }: CheckRequest,
  catalogue: readonly FailureMode[],
  errors: CheckError[],
): Promise<Border[]> {
  try {
    return await findBorders(objects, flags.profile, catalogue);
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    const { file, line, column, message } = error;
    errors.push({ file, message, ...(line !== undefined && { line }), ...(column !== undefined && { column }) });
    return [];
  }
}

function checkBorder(
  border: Border,
  { flags, paths }: CheckRequest,
  catalogue: readonly FailureMode[],
  policy: Evaluator,
  notices: Notice[],
): { found: Finding[]; inUse: ProfileInUse } {
  const objects = border.objects.map(({ object }) => object);
  const seen = inferProfile(objects);
  const { profile, inferred } = mergeProfiles(flags, border.profile, seen);
  const enabled = enable(
    catalogue,
    profile,
    versionsOf(profile, { argoWorkflows: seen.argoWorkflowsVersions, kargo: seen.kargoVersions }),
  );
  notices.push(...newerThanFacts(profile, objects));
  const found = judge(policy, objects, enabled, profile).map((raw) =>
    completeFinding(raw, border.objects[raw.number] as LoadedObject, profile.waivers ?? []),
  );
  const place = border.objects[0]?.file ?? paths[0] ?? '-';
  const undated = enabled.undated
    .filter((mode) => concerns(mode, policy, objects, profile))
    .map((mode) => undatedFinding(mode, place));
  return { found: [...found, ...undated], inUse: { file: border.file, profile, inferred } };
}

function unused({ flags }: CheckRequest): ProfileInUse {
  return {
    file: null,
    ...mergeProfiles(flags, null, { argoWorkflowsVersions: [], kargoVersions: [], openshift: false, facts: [] }),
  };
}
