import { complete, isServed, namespacesOf } from '#src/compile/cluster-objects.js';
import { isObject, type JsonObject } from '#src/model/json.js';

/** Objects as a cluster holds them, for an engine and for the reference alike. */
export interface ClusterObjects {
  objects: JsonObject[];
  /** Of each object that no cluster holds, why. */
  refused: string[];
}

/** What the API server takes for a name of some kind, and for a namespace's. */
const NAME = /^[a-z0-9A-Z]([-a-z0-9A-Z.:_]{0,250}[a-z0-9A-Z])?$/;
const NAMESPACE = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/**
 * Makes of any objects those that a cluster could hold, and adds the namespaces that they are in. Which object it is
 * stands in its `uid`, of which no rule speaks: several may have one name, of which the last is found by others.
 */
export function inCluster(objects: readonly JsonObject[]): ClusterObjects {
  const isTyped = ({ apiVersion, kind }: JsonObject) => typeof apiVersion === 'string' && typeof kind === 'string';
  const served = objects
    .filter((object) => isTyped(object) && isServed(object))
    .map(withMetadata)
    .map(complete);
  const refused = Array(objects.length - served.length).fill('no object of a cluster, or labels that are no text');
  return { objects: [...served, ...namespacesOf(served)], refused };
}

/** With metadata that the API server takes. */
function withMetadata(object: JsonObject, number: number): JsonObject {
  const { name, generateName, namespace, labels, annotations, ...rest } = isObject(object.metadata)
    ? object.metadata
    : {};
  const isPlace = typeof namespace === 'string' && NAMESPACE.test(namespace);
  // Gatekeeper reads Namespaces into a type of Go, as the API server does with all.
  const isNamespace = object.apiVersion === 'v1' && object.kind === 'Namespace';
  return {
    ...(isNamespace ? { apiVersion: 'v1', kind: 'Namespace' } : object),
    metadata: {
      ...(isNamespace ? {} : rest),
      ...(isObject(labels) && { labels }),
      ...(isObject(annotations) && { annotations }),
      uid: `object-${number}`,
      name: [name, `${String(generateName)}x`].find(isName) ?? `object-${number}`,
      ...(isPlace && { namespace }),
    },
  };
}

const isName = (name: unknown): name is string => typeof name === 'string' && NAME.test(name) && name !== 'undefinedx';
