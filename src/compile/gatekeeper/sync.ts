import { kindsLookedUp } from '../../check/inventory.js';
import { helmValues } from '../../kubernetes/kinds.js';
import type { FailureMode } from '../../model/failure-mode.js';

/** A kind as Gatekeeper's SyncSet names it. */
export interface SyncedKind {
  group: string;
  version: string;
  kind: string;
}

/** By these the rules see what is synced: the SyncSets themselves, and the namespaces that are not left out. */
const WITNESSES = ['syncset.gatekeeper.sh/v1alpha1 SyncSet', 'v1 Namespace'];

/** What Gatekeeper has to sync for these failure modes; nothing where each looks at one object only. */
export function syncedKinds(modes: readonly FailureMode[]): SyncedKind[] {
  const kinds = kindsLookedUp(modes);
  kinds.delete(`${helmValues.apiVersion} ${helmValues.kind}`);
  if (kinds.size === 0) return [];
  return [...new Set([...kinds, ...WITNESSES])].sort().map((each) => {
    const [apiVersion = '', kind = ''] = each.split(' ');
    const [version = '', group = ''] = apiVersion.split('/').reverse();
    return { group, version, kind };
  });
}

/** `group/version/Kind`, with an empty group for core. */
export const nameOfKind = ({ group, version, kind }: SyncedKind): string => `${group}/${version}/${kind}`;

/** The annotation by which tools check that a template gets what it needs: all of a list of alternatives. */
export const requiredSync = (kinds: readonly SyncedKind[]): string =>
  JSON.stringify(kinds.map(({ group, version, kind }) => [{ groups: [group], versions: [version], kinds: [kind] }]));
