import type { Enabled } from '../check/enabled.js';
import type { Capability } from '../language/expression.js';
import type { FailureMode } from '../model/failure-mode.js';
import type { Json } from '../model/json.js';
import { componentNames, platformText } from '../model/platform-text.js';
import type { Profile } from '../model/profile.js';
import { needsOfMode } from '../model/rule-needs.js';
import { casesFor, casesMet } from './parts.js';
import type { Target } from './target.js';
import { render } from './templates.js';

/** What became of a failure mode in a target. */
export interface Coverage {
  /** As far as the target's engines can judge it. */
  mode: FailureMode;
  /** Why it was left out; absent when it was written. */
  reason?: string;
  /** Left out, though a part of it could be had for the asking. */
  isUnasked?: boolean;
}

/** Sorts the catalogue into what a target is written for, and what it leaves out and why. */
export function coverageOf(
  catalogue: readonly FailureMode[],
  enabled: Enabled,
  target: Target,
  profile: Profile,
): Coverage[] {
  return catalogue.map((mode) => {
    const reason = reasonAgainst(mode, enabled, profile);
    if (reason !== undefined) return { mode, reason };
    const part = partFor(target, mode, enabled.parameters[mode.id]);
    const carried = profile.parts ? part : wholeFor(target, mode);
    return carried ? { mode: carried } : { mode, reason: missingText(target, mode), isUnasked: part !== undefined };
  });
}

/** A failure mode as to the objects that a target's engines ever meet, if they can judge all of that. */
function wholeFor(target: Target, mode: FailureMode): FailureMode | undefined {
  const met = { ...mode, rule: casesMet(target.offers, mode) };
  if (met.rule.length === 0 || missing(target, met).length > 0) return undefined;
  return met.rule.length === mode.rule.length ? mode : met;
}

/**
 * What a target's engines can judge of a failure mode: all of it is the very same one; undefined where it is nothing.
 *
 * @param parameters of the failure mode for a profile; left out, whatever a profile may say
 */
export function partFor(
  target: Target,
  mode: FailureMode,
  parameters: Readonly<Record<string, Json>> = {},
): FailureMode | undefined {
  const whole = wholeFor(target, mode);
  if (whole) return whole;
  const rule = casesFor(target.offers, mode, parameters);
  return rule.length > 0 ? { ...mode, rule, notJudged: restText(target, mode) } : undefined;
}

function restText(target: Target, mode: FailureMode): string {
  const limits = [...needsOfMode(mode).capabilities].flatMap((capability) => target.limits?.[capability] ?? []);
  return [`as to the rest, ${missingText(target, mode)}`, ...limits].join('; ');
}

function reasonAgainst(mode: FailureMode, enabled: Enabled, profile: Profile): string | undefined {
  if (profile.severities?.[mode.id] === 'off') return 'switched off in the profile';
  if (enabled.modes.includes(mode)) return undefined;
  const version = profile.platform[mode.component];
  if (version === undefined) return `the profile names no version of ${componentNames[mode.component]}`;
  return `bites in ${mode.versions}, not in ${version}`;
}

/** Why a target's engines cannot judge the whole of a failure mode. */
const missingText = (target: Target, mode: FailureMode): string =>
  missing(target, mode)
    .map((capability) => target.lacks[capability] ?? LACKS[capability])
    .join('; ');

function missing({ offers }: Target, mode: FailureMode): Capability[] {
  const lacking = [...needsOfMode(mode).capabilities].filter((capability) => !offers.has(capability));
  // What asks nothing need not be told how much it cannot ask.
  return lacking.includes('rbac') ? lacking.filter((capability) => capability !== 'listed-permissions') : lacking;
}

/** How much of a failure mode a target carries where it bites. */
export interface Reach {
  target: string;
  carries: 'all of it' | 'a part' | 'nothing';
  /** Why not all of it; empty where it is. */
  reason: string;
}

/** How much of a failure mode a target carries in the releases in which it bites. */
export function reachOf(target: Target, mode: FailureMode): Reach {
  const [part, whole] = [partFor(target, mode), wholeFor(target, mode)];
  if (part === mode) return { target: target.name, carries: 'all of it', reason: '' };
  if (part === undefined) return { target: target.name, carries: 'nothing', reason: missingText(target, mode) };
  const asked = whole ? '' : 'if the profile has `parts: true`; ';
  return { target: target.name, carries: 'a part', reason: `${asked}${restText(target, mode)}` };
}

const LACKS: Readonly<Record<Capability, string>> = {
  'other-objects': 'the engine sees one object at a time, and the rule needs others',
  rbac: 'the engine cannot ask what RBAC allows another account',
  'listed-permissions': 'the engine cannot ask for every permission that a release needs',
  'parse-yaml': 'the engine cannot read YAML inside a string',
  'parse-json': 'the engine cannot read JSON inside a string',
  base64: 'the engine cannot decode Base64',
  'values-files': 'it judges the values of Helm charts, which are no objects of a cluster',
};

/** The table that stands beside a target's policies, so that nobody takes what is left out for covered. */
export function renderCoverage(target: Target, coverage: readonly Coverage[], profile: Profile): string {
  const rows = coverage.map(({ mode, reason }) => ({
    mode,
    covered: reason !== undefined ? 'no' : mode.notJudged === undefined ? 'yes' : 'in part',
    reason: reason ?? mode.notJudged ?? '',
  }));
  const counted = (covered: string) => rows.filter((row) => row.covered === covered).length;
  const counts = { whole: counted('yes'), parts: counted('in part') };
  const unasked = coverage.filter(({ isUnasked }) => isUnasked).length;
  return render('coverage.md', { target, platform: platformText(profile), rows, unasked, ...counts });
}
