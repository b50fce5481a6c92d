import { rbacKinds } from '../kubernetes/kinds.js';
import type { FailureMode } from '../model/failure-mode.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';
import { needsOfMode } from '../model/rule-needs.js';
import { preparedEntrypoint } from '../opa/manifest.js';
import type { Evaluator } from './evaluate.js';
import type { Inventory } from './inventory.js';
import type { PolicyData } from './judge.js';

/**
 * The inventory with what rules would otherwise find out anew for every batch of objects: the objects of a kind in all
 * namespaces, and what RBAC grants to whom. The policy itself finds it out, once.
 *
 * @throws PolicyError when the policy cannot be evaluated
 */
export function prepared(policy: Evaluator, data: PolicyData, modes: readonly FailureMode[]): Inventory {
  const kinds = kindsEverywhere(modes);
  if (kinds.size === 0) return data.inventory;
  policy.setData({ ...data, inventory: onlyOf(data.inventory, kinds) });
  const found = policy.evaluate([], preparedEntrypoint);
  return found === undefined ? data.inventory : { ...data.inventory, prepared: found };
}

/** The kinds that these failure modes look at wherever they are. */
function kindsEverywhere(modes: readonly FailureMode[]): Set<string> {
  const kinds = new Set<string>();
  for (const mode of modes) {
    const { capabilities, everywhere } = needsOfMode(mode);
    for (const kind of everywhere) kinds.add(kind);
    if (capabilities.has('rbac')) for (const kind of rbacKinds) kinds.add(`${kind.apiVersion} ${kind.kind}`);
  }
  return kinds;
}

/** What an inventory holds of some kinds. */
function onlyOf({ namespace, cluster }: Inventory, kinds: ReadonlySet<string>): JsonObject {
  const within = (scope: Json | undefined) =>
    mapped(scope, (byKind, apiVersion) =>
      mapped(byKind, (named, kind) => (kinds.has(`${apiVersion} ${kind}`) ? named : undefined)),
    );
  return { namespace: mapped(namespace, within), cluster: within(cluster) };
}

/** An object whose keys keep what becomes of their values; those without any are left out. */
function mapped(of: Json | undefined, become: (value: Json | undefined, key: string) => Json | undefined): JsonObject {
  const entries = Object.entries(isObject(of) ? of : {}).map(([key, value]) => [key, become(value, key)] as const);
  const all = Object.create(null) as JsonObject;
  for (const [key, value] of entries) if (value !== undefined) all[key] = value;
  return all;
}
