import type { Enabled } from '../check/enabled.js';
import type { Capability } from '../language/expression.js';
import { kindsOf } from '../language/view.js';
import type { Case, FailureMode } from '../model/failure-mode.js';
import { componentNames, platformText } from '../model/platform-text.js';
import type { Profile } from '../model/profile.js';
import { needsOfMode } from '../model/rule-needs.js';
import type { Target } from './target.js';
import { render } from './templates.js';

/** What became of a failure mode in a target. */
export interface Coverage {
  mode: FailureMode;
  /** Why it was left out; absent when it was written. */
  reason?: string;
}

/** Sorts the catalogue into what a target is written for, and what it leaves out and why. */
export function coverageOf(
  catalogue: readonly FailureMode[],
  enabled: Enabled,
  target: Target,
  profile: Profile,
): Coverage[] {
  return catalogue.map((whole) => {
    const mode = partFor(target, whole);
    const reason = reasonAgainst(whole, mode, enabled, target, profile);
    return reason === undefined ? { mode } : { mode, reason };
  });
}

/** A failure mode without the cases about objects that the target's engines never meet; whole where none is left. */
function partFor(target: Target, mode: FailureMode): FailureMode {
  const meets = (rule: Case) => kindsOf(rule.over).some(({ needs }) => needs === undefined || target.offers.has(needs));
  return mode.rule.some(meets) ? { ...mode, rule: mode.rule.filter(meets) } : mode;
}

function reasonAgainst(
  whole: FailureMode,
  mode: FailureMode,
  enabled: Enabled,
  target: Target,
  profile: Profile,
): string | undefined {
  if (profile.severities?.[mode.id] === 'off') return 'switched off in the profile';
  if (!enabled.modes.includes(whole)) {
    const version = profile.platform[mode.component];
    if (version === undefined) return `the profile names no version of ${componentNames[mode.component]}`;
    return `bites in ${mode.versions}, not in ${version}`;
  }
  return inability(target, mode);
}

/** Why a target's engines cannot judge a failure mode. */
function inability(target: Target, mode: FailureMode): string | undefined {
  const missing = [...needsOfMode(mode).capabilities].filter((capability) => !target.offers.has(capability));
  return missing.length > 0
    ? missing.map((capability) => target.lacks[capability] ?? LACKS[capability]).join('; ')
    : undefined;
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
  const part = partFor(target, mode);
  const reason = inability(target, part);
  if (reason !== undefined) return { target: target.name, carries: 'nothing', reason };
  const left = mode.rule.filter((each) => !part.rule.includes(each));
  if (left.length === 0) return { target: target.name, carries: 'all of it', reason: '' };
  const why = inability(target, { ...mode, rule: left });
  return { target: target.name, carries: 'a part', reason: `as to the rest, ${why}` };
}

const LACKS: Readonly<Record<Capability, string>> = {
  'other-objects': 'the engine sees one object at a time, and the rule needs others',
  rbac: 'the engine cannot ask what RBAC allows another account',
  'parse-yaml': 'the engine cannot read YAML inside a string',
  'parse-json': 'the engine cannot read JSON inside a string',
  base64: 'the engine cannot decode Base64',
  'values-files': 'it judges the values of Helm charts, which are no objects of a cluster',
};

/** The table that stands beside a target's policies, so that nobody takes what is left out for covered. */
export function renderCoverage(target: Target, coverage: readonly Coverage[], profile: Profile): string {
  const rows = coverage.map(({ mode, reason }) => ({ mode, reason: reason ?? '' }));
  return render('coverage.md', {
    target,
    platform: platformText(profile),
    rows,
    written: rows.filter(({ reason }) => reason === '').length,
  });
}
