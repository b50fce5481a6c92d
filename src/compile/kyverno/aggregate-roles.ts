import { isObject, type Json, type JsonObject } from '../../model/json.js';

/**
 * Fills aggregated ClusterRoles as kube-controller-manager does, which overwrites their rules if there are others:
 * offline nobody else would. Policies in a cluster read what it has filled in.
 */
export function aggregateRoles(objects: readonly JsonObject[]): JsonObject[] {
  const roles = objects.filter((object) => object.kind === 'ClusterRole');
  let filled = [...objects];
  // A role that aggregates may itself be selected, as far down as rules are simulated elsewhere.
  for (let depth = 0; depth < 2; depth++) {
    const current = filled.filter((object) => object.kind === 'ClusterRole');
    filled = filled.map((object) =>
      roles.length > 0 && isObject(object.aggregationRule) ? fill(object, current) : object,
    );
  }
  return filled;
}

function fill(role: JsonObject, roles: readonly JsonObject[]): JsonObject {
  const selectors = items(isObject(role.aggregationRule) ? role.aggregationRule.clusterRoleSelectors : undefined);
  const selected = roles.filter((other) =>
    selectors.some((selector) => isObject(selector) && selects(selector, labelsOf(other))),
  );
  const rules = selected.filter((other) => other !== role).flatMap((other) => items(other.rules));
  return rules.length > 0 ? { ...role, rules } : role;
}

/** An empty selector selects everything, a malformed one nothing. */
function selects(selector: JsonObject, labels: JsonObject): boolean {
  const { matchLabels, matchExpressions } = selector;
  const [wanted, expressions] = [matchLabels ?? {}, matchExpressions ?? []];
  if (!isObject(wanted) || !Array.isArray(expressions)) return false;
  const equal = Object.entries(wanted).every(([key, value]) => labels[key] === value);
  return equal && expressions.every((each) => isObject(each) && meets(each, labels));
}

function meets({ key, operator, values }: JsonObject, labels: JsonObject): boolean {
  const value = labels[String(key)];
  if (operator === 'Exists') return value !== undefined;
  if (operator === 'DoesNotExist') return value === undefined;
  const listed = value !== undefined && items(values).includes(value);
  return operator === 'In' ? listed : operator === 'NotIn' && !listed;
}

const items = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

function labelsOf({ metadata }: JsonObject): JsonObject {
  return isObject(metadata) && isObject(metadata.labels) ? metadata.labels : {};
}
