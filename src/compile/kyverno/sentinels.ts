import type { Lookup } from '../../language/expression.js';
import type { JsonObject } from '../../model/json.js';
import { nameOf } from '../cluster-objects.js';

const NAME = 'seawall-sentinel';
const ELSEWHERE = 'seawall-elsewhere';

/**
 * One object of each kind that is looked up and not there: Kyverno's CLI takes a kind without objects for an error. Where
 * they are is chosen so that the rule says the same with them; undefined where no place is such.
 *
 * @param isNeutral whether the rule says the same of the objects with these beside them
 */
export async function neutralSentinels(
  lookups: readonly Lookup[],
  objects: readonly JsonObject[],
  isNeutral: (added: readonly JsonObject[]) => Promise<boolean>,
): Promise<JsonObject[] | undefined> {
  const absent = lookups.filter(({ kind }) => !objects.some((object) => object.kind === kind));
  if (absent.length === 0) return [];
  for (const namespaceOf of [besideSiblings(objects), namedLikeSiblings(objects), () => ELSEWHERE]) {
    for (const nameFor of [() => NAME, namespaceOf]) {
      const sentinels = absent.map((lookup) => sentinel(lookup, namespaceOf(lookup), nameFor(lookup)));
      if (await isNeutral(sentinels)) return sentinels;
    }
  }
  return undefined;
}

/** @param clusterName its name, if it is in no namespace: a Project is called like the namespace that it is for */
function sentinel({ apiVersion, kind, namespaced }: Lookup, namespace: string, clusterName: string): JsonObject {
  const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: NAME };
  return {
    apiVersion,
    kind,
    metadata: namespaced ? { name: NAME, namespace } : { name: clusterName },
    ...(kind.endsWith('Binding') && { subjects: [], roleRef }),
  };
}

type NamespaceOf = (lookup: Lookup) => string;

/** In the namespace of another object of Argo or Kargo: rules ask which namespaces hold such. */
const besideSiblings = (objects: readonly JsonObject[]): NamespaceOf =>
  bySibling(objects, (name) => (name.includes('/') ? name.split('/')[0] : undefined));

const namedLikeSiblings = (objects: readonly JsonObject[]): NamespaceOf =>
  bySibling(objects, (name) => (name.includes('/') ? undefined : name));

const bySibling =
  (objects: readonly JsonObject[], placeOf: (name: string) => string | undefined): NamespaceOf =>
  ({ apiVersion }) => {
    if (!apiVersion.includes('/') || apiVersion.includes('k8s.io')) return ELSEWHERE;
    const names = objects.filter((object) => object.apiVersion === apiVersion).map(nameOf);
    return names.map(placeOf).find((place) => place) ?? ELSEWHERE;
  };
