import type { FailureMode } from '../model/failure-mode.js';
import type { Enforcement, Profile } from '../model/profile.js';
import { needsOfMode } from '../model/rule-needs.js';
import type { Target } from './target.js';

type Enforcing = Pick<Target, 'cannotDeny'>;

/** What a target's policy does with an object that fails: what the profile wants, but never deny where that is unsafe. */
export function enforcementIn(target: Enforcing, mode: FailureMode, profile: Profile): Enforcement {
  return reasonToWarn(target, mode, profile) === undefined ? wanted(mode, profile) : 'warn';
}

/** Why a target's policy only warns where the profile wants it to deny; undefined where nothing is changed. */
export function reasonToWarn(target: Enforcing, mode: FailureMode, profile: Profile): string | undefined {
  if (!target.cannotDeny || wanted(mode, profile) !== 'deny') return undefined;
  const { capabilities } = needsOfMode(mode);
  return capabilities.has('other-objects') || capabilities.has('rbac')
    ? 'the rule looks up other objects, and those may be applied later'
    : target.cannotDeny(mode);
}

const wanted = ({ id }: FailureMode, { enforcement = {} }: Profile): Enforcement =>
  enforcement[id] ?? enforcement.default ?? 'audit';

/** The `validationActions` of Kubernetes' admission policies, and of Kyverno's: what is there already is reported, too. */
export const validationActions: Readonly<Record<Enforcement, readonly string[]>> = {
  audit: ['Audit'],
  warn: ['Warn', 'Audit'],
  deny: ['Deny', 'Audit'],
};
