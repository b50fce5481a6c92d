import semver from 'semver';
import { newest } from '../facts/newest.js';
import { allowed, and, equals, not, or, parameter } from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import type { Profile } from '../model/profile.js';

const group = 'argoproj.io';
/** Until 3.6 a refused report falls back to patching the pod; in 3.5.5 that fallback never completes. */
const FALLS_BACK = '<3.5.5 || >3.5.5 <3.6.0';

/** `parameters` of a failure mode that asks mayNotReport(). */
export const fallbackParameter = ({ platform }: Profile) => ({
  fallsBack: semver.satisfies(platform.argoWorkflows ?? newest.argoWorkflows, FALLS_BACK, { includePrerelease: true }),
});

/** An executor with this account can't report the results of its step. */
export function mayNotReport(name: Path<string>, namespace: Path<string>): Test {
  const may = (verb: string, resource: string, apiGroup = group) =>
    allowed({ namespace, name }, { verb, group: apiGroup, resource }, namespace);
  return and(
    not(and(may('create', 'workflowtaskresults'), may('patch', 'workflowtaskresults'))),
    or(not(equals(parameter<boolean>('fallsBack'), true)), not(may('patch', 'pods', ''))),
  );
}
