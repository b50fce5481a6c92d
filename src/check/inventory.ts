import { clusterScopedKinds, rbacKinds } from '../kubernetes/kinds.js';
import type { FailureMode } from '../model/failure-mode.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { needsOfMode } from '../model/rule-needs.js';

/** Objects as Gatekeeper indexes them: namespace → apiVersion → kind → name, and cluster → apiVersion → kind → name. */
export interface Inventory extends JsonObject {
  namespace: JsonObject;
  cluster: JsonObject;
}

/** The kinds that these failure modes look up, as `v1 Secret`. */
export function kindsLookedUp(modes: readonly FailureMode[]): Set<string> {
  const kinds = new Set<string>();
  for (const mode of modes) {
    const { capabilities, lookups } = needsOfMode(mode);
    for (const kind of lookups.keys()) kinds.add(kind);
    if (capabilities.has('rbac')) for (const kind of rbacKinds) kinds.add(`${kind.apiVersion} ${kind.kind}`);
  }
  return kinds;
}

/**
 * Indexes the objects that rules look up.
 *
 * @param namespace of objects that state none
 */
export function buildInventory(
  objects: readonly JsonObject[],
  kinds: ReadonlySet<string>,
  namespace: string,
): Inventory {
  const inventory: Inventory = { namespace: table(), cluster: table() };
  for (const object of objects) {
    const { apiVersion, kind, metadata } = object;
    if (typeof apiVersion !== 'string' || typeof kind !== 'string' || !kinds.has(`${apiVersion} ${kind}`)) continue;
    const meta = isObject(metadata) ? metadata : {};
    if (typeof meta.name !== 'string' && typeof meta.generateName !== 'string') continue;
    const scope = clusterScopedKinds.has(`${apiVersion} ${kind}`)
      ? inventory.cluster
      : child(inventory.namespace, typeof meta.namespace === 'string' ? meta.namespace : namespace);
    const named = child(child(scope, apiVersion), kind);
    named[nameIn(named, meta)] = looseWeight(object);
  }
  return inventory;
}

/** Objects with a generated name do not hide one another. */
function nameIn(named: JsonObject, meta: JsonObject): string {
  if (typeof meta.name === 'string') return meta.name;
  return `${String(meta.generateName)}#${Object.keys(named).length}`;
}

/** What rules never look up would only cost memory. */
function looseWeight(object: JsonObject): JsonObject {
  const { status: _status, ...rest } = object;
  return rest;
}

/** Keys come from manifests: `__proto__` is one like any other. */
function table(): JsonObject {
  return Object.create(null) as JsonObject;
}

function child(of: JsonObject, key: string): JsonObject {
  const known: Json | undefined = of[key];
  if (isObject(known)) return known;
  const created = table();
  of[key] = created;
  return created;
}
