import * as kinds from '../kubernetes/kinds.js';
import { kindsOf } from '../language/view.js';
import type { FailureMode } from '../model/failure-mode.js';

/** The kinds that a failure mode judges, as match rules name them. */
export interface MatchedKind {
  group: string;
  version: string;
  kind: string;
  plural: string;
}

const plurals = new Map(
  Object.values(kinds).flatMap((each) => ('plural' in each ? [[`${each.apiVersion} ${each.kind}`, each.plural]] : [])),
);

/** Every kind once, in the order of the failure mode's views. */
export function matchedKinds(mode: FailureMode): MatchedKind[] {
  const found = new Map<string, MatchedKind>();
  for (const { apiVersion, kind } of mode.rule.flatMap((rule) => kindsOf(rule.over))) {
    const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
    const plural = plurals.get(`${apiVersion} ${kind}`) ?? '';
    found.set(`${apiVersion} ${kind}`, { group: group ?? '', version: version ?? '', kind, plural });
  }
  return [...found.values()];
}
