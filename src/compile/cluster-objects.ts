import * as kinds from '../kubernetes/kinds.js';
import type { FailureMode } from '../model/failure-mode.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { matchedKinds } from './matched-kinds.js';
import { sparedNamespaces } from './system-namespaces.js';

const namespaced = new Set(
  Object.values(kinds).flatMap((each) =>
    'namespaced' in each && each.namespaced ? [`${each.apiVersion} ${each.kind}`] : [],
  ),
);

/** Values files are no objects of a cluster, and the API server refuses labels that are no text. */
export function isServed({ apiVersion, metadata }: JsonObject): boolean {
  const { labels, annotations } = isObject(metadata) ? metadata : {};
  return apiVersion !== kinds.helmValues.apiVersion && [labels, annotations].every(isTexts);
}

function isTexts(table: Json | undefined): boolean {
  return !isObject(table) || Object.values(table).every((value) => typeof value === 'string');
}

/** Whether a policy of the failure mode has something to say of this object. */
export function isJudged(mode: FailureMode, { apiVersion, kind, metadata }: JsonObject): boolean {
  const namespace = isObject(metadata) ? metadata.namespace : undefined;
  if (typeof namespace === 'string' && sparedNamespaces(mode).includes(namespace)) return false;
  return matchedKinds(mode).some(
    (each) => each.kind === kind && [each.group, each.version].filter(Boolean).join('/') === apiVersion,
  );
}

/** In a cluster every object has a name, and a namespace where its kind has one. */
export function complete(object: JsonObject): JsonObject {
  const metadata = isObject(object.metadata) ? object.metadata : {};
  const { generateName, ...rest } = metadata;
  const name = metadata.name ?? `${String(generateName)}x`;
  const namespace = namespaced.has(`${String(object.apiVersion)} ${String(object.kind)}`)
    ? { namespace: metadata.namespace ?? 'unstated' }
    : {};
  return { ...object, metadata: { ...rest, name, ...namespace } };
}

/** The namespaces that objects are in, and `default`, as far as they are not among the objects. */
export function namespacesOf(objects: readonly JsonObject[]): JsonObject[] {
  const stated = objects.map(({ metadata }) => (isObject(metadata) ? metadata.namespace : undefined));
  const there = new Set(objects.filter(({ kind }) => kind === 'Namespace').map(nameOf));
  const names = [...new Set(['default', ...stated.filter((each) => typeof each === 'string')])]
    .filter((name) => !there.has(name))
    .sort();
  return names.map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }));
}

/** `namespace/name`, or the name alone. */
export function nameOf({ metadata }: JsonObject): string {
  const { namespace, name } = isObject(metadata) ? metadata : {};
  return typeof namespace === 'string' ? `${namespace}/${String(name)}` : String(name);
}
