import { parse } from 'yaml';
import { customResourceStubs } from '#src/compile/kyverno/custom-resources.js';
import * as kinds from '#src/kubernetes/kinds.js';
import type { Kind } from '#src/language/build.js';
import { isObject, type JsonObject } from '#src/model/json.js';
import type { Connection } from './connection.js';
import { eventually } from './programs.js';

const known = new Map(
  Object.values(kinds).flatMap((each) =>
    'plural' in each ? [[`${each.apiVersion} ${each.kind}`, each as Kind<unknown>] as const] : [],
  ),
);

/**
 * Makes Argo's and Kargo's kinds known to the API server.
 *
 * @param definitions CustomResourceDefinitions; a kind that none of them defines may hold anything
 */
export async function installCustomKinds(api: Connection, definitions: readonly JsonObject[] = []): Promise<void> {
  const stubs: JsonObject[] = [...customResourceStubs(kinds.customKinds).values()].map((text) => parse(text));
  const nameOf = ({ metadata }: JsonObject) => (metadata as JsonObject).name;
  const defined = definitions.map(nameOf);
  for (const definition of [...definitions, ...stubs.filter((stub) => !defined.includes(nameOf(stub)))]) {
    await api.must('POST', '/apis/apiextensions.k8s.io/v1/customresourcedefinitions', definition);
  }
  for (const kind of kinds.customKinds) {
    await eventually(`serving ${kind.plural}`, async () => (await api.ask('GET', pathOf(kind, ''))).status === 200);
  }
}

/** Makes the namespaces that objects are in, as far as Kubernetes lets them be called so. */
export async function createNamespaces(api: Connection, objects: readonly JsonObject[]): Promise<void> {
  const stated = objects.map(({ metadata }) => (isObject(metadata) ? metadata.namespace : undefined));
  for (const name of new Set(stated)) await api.ask('POST', '/api/v1/namespaces', { metadata: { name: name ?? null } });
}

/** As it would arrive in a cluster: with a namespace where its kind has one. */
export function placed(object: JsonObject, namespace: string): JsonObject {
  const kind = kindOf(object);
  if (!kind?.namespaced) return object;
  const metadata = isObject(object.metadata) ? object.metadata : {};
  return { ...object, metadata: { ...metadata, namespace: metadata.namespace ?? namespace } };
}

/** What is there of Kubernetes' own kinds beside their metadata, as far as rules look at them. */
const FIELDS =
  'spec status type data binaryData immutable rules roleRef subjects secrets imagePullSecrets aggregationRule';
const KNOWN = new Set(['apiVersion', 'kind', 'metadata', ...FIELDS.split(' ')]);

/** As admission sees it: of its own kinds Kubernetes drops fields that it does not know, and encodes `stringData`. */
export function decoded(object: JsonObject): JsonObject {
  const isOwn = !kinds.customKinds.some(
    ({ kind, apiVersion }) => object.kind === kind && object.apiVersion === apiVersion,
  );
  if (!isOwn) return object;
  const kept = Object.fromEntries(Object.entries(object).filter(([key]) => KNOWN.has(key)));
  if (object.kind !== 'Secret' || !isObject(object.stringData)) return kept;
  const encoded = Object.entries(object.stringData).map(([key, text]) => [
    key,
    Buffer.from(String(text)).toString('base64'),
  ]);
  return { ...kept, data: { ...(isObject(object.data) && object.data), ...Object.fromEntries(encoded) } };
}

/** Of an object that a rule may match or look up. */
export const kindOf = ({ apiVersion, kind }: JsonObject) => known.get(`${String(apiVersion)} ${String(kind)}`);

/** Where objects of a kind are; without a namespace, those of all namespaces. */
export function pathOf({ apiVersion, plural, namespaced }: Kind<unknown>, namespace: string): string {
  const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  const within = namespaced && namespace !== '' ? `/namespaces/${encodeURIComponent(namespace)}` : '';
  return `${root}${within}/${plural}`;
}
