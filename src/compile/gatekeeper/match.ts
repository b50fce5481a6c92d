import type { FailureMode } from '../../model/failure-mode.js';
import { isObject, type JsonObject } from '../../model/json.js';
import type { Profile, Waiver } from '../../model/profile.js';
import { waiversOf } from '../../model/waivers.js';
import { type MatchedKind, matchedKinds } from '../matched-kinds.js';
import { sparedNamespaces } from '../system-namespaces.js';

/** Which objects a Constraint judges. */
export interface Match {
  /** Empty: none at all. */
  kinds: MatchedKind[];
  excludedNamespaces: string[];
}

/** The kinds of a failure mode without what the profile's waivers cover, as far as a Constraint can say it. */
export function matchOf(mode: FailureMode, profile: Profile): Match {
  const waivers = waiversOf(mode.id, profile).filter((waiver) => cannotExclude(waiver, mode) === undefined);
  const whole = waivers.filter(({ resource }) => resource?.namespace === undefined);
  const isWaived = ({ kind }: MatchedKind) => whole.some(({ resource }) => (resource?.kind ?? kind) === kind);
  const namespaces = waivers.flatMap(({ resource }) => resource?.namespace ?? []);
  return {
    kinds: matchedKinds(mode).filter((each) => !isWaived(each)),
    excludedNamespaces: [...new Set([...sparedNamespaces(mode), ...namespaces])].sort(),
  };
}

/** Why a Constraint cannot leave out just what a waiver covers; undefined when it can. */
export function cannotExclude({ resource = {} }: Waiver, mode: FailureMode): string | undefined {
  const { kind, namespace, name } = resource;
  if (name !== undefined) return 'a Constraint can leave out kinds and namespaces, but no object by its name';
  if (namespace === undefined) return undefined;
  const kinds = matchedKinds(mode);
  if (kind !== undefined && kinds.some((each) => each.kind !== kind)) {
    return 'a Constraint leaves a namespace out for all of its kinds';
  }
  if (namespace.includes('*')) return 'Gatekeeper would take its namespace for a pattern';
  // Gatekeeper takes a Namespace's own name for its namespace.
  return kinds.some((each) => each.kind === 'Namespace')
    ? 'a Constraint would leave out the Namespace, too'
    : undefined;
}

/** Whether a Constraint leaves an object out. */
export function isExcluded({ kind, metadata }: JsonObject, { kinds, excludedNamespaces }: Match): boolean {
  const namespace = isObject(metadata) ? metadata.namespace : undefined;
  const isThere = typeof namespace === 'string' && excludedNamespaces.includes(namespace);
  return isThere || !kinds.some((each) => each.kind === kind);
}
