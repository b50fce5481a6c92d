import { isJudged } from '#src/compile/cluster-objects.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import { isObject, type Json, type JsonObject } from '#src/model/json.js';

/**
 * Spreads objects of a cluster over several, in each of which every name is there once: those that come first together,
 * then the second of each name, and so on. Kyverno's tests know what is judged by its namespace and name alone.
 */
export function worldsOf(objects: readonly JsonObject[], mode: FailureMode): JsonObject[][] {
  const met = new Map<string, number>();
  const worlds: JsonObject[][] = [];
  for (const object of objects) {
    const { namespace, name } = object.metadata as JsonObject;
    const kind = isJudged(mode, object) ? '' : `${String(object.apiVersion)} ${String(object.kind)}`;
    const key = JSON.stringify([kind, namespace ?? '', name]);
    const number = met.get(key) ?? 0;
    met.set(key, number + 1);
    worlds[number] = [...(worlds[number] ?? []), object];
  }
  return worlds;
}

/** Kyverno's CLI, other than its controllers, takes null for an empty map there (normalizeNilMaps in its resource.go). */
const MAPS = ['annotations', 'labels', 'matchLabels', 'nodeSelector', 'data', 'stringData'];

/** Line breaks to YAML 1.1, by which Kyverno's CLI reads its tests, and none to those who write them. */
const LINE_BREAKS = /[\u0085\u2028\u2029]/g;

/** The object as Kyverno's CLI reads it. */
export function asKyvernoReads<T extends Json>(node: T): T {
  if (typeof node === 'string') return node.replace(LINE_BREAKS, ' ') as T;
  if (Array.isArray(node)) return node.map(asKyvernoReads) as T;
  if (!isObject(node)) return node;
  const entries = Object.entries(node as JsonObject).map(([key, value]): [string, Json] =>
    MAPS.includes(key) && value === null ? [key, {}] : [key, asKyvernoReads(value)],
  );
  return Object.fromEntries(entries) as T;
}
