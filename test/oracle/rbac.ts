import type { Json, JsonObject } from '#src/model/json.js';
import type { Inventory } from './inventory.js';
import { get, isOpaque, items } from './json.js';
import type { Truth } from './kleene.js';
import { selects } from './selectors.js';

const kind = (name: string, namespaced: boolean) => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: name,
  namespaced,
});
const ROLE = kind('Role', true);
const ROLE_BINDING = kind('RoleBinding', true);
const CLUSTER_ROLE = kind('ClusterRole', false);
const CLUSTER_ROLE_BINDING = kind('ClusterRoleBinding', false);

type Permission = Record<'verb' | 'group' | 'resource', Json>;
interface Account {
  namespace: Json;
  name: Json;
}
/** A binding: where it applies (nowhere in particular: everywhere), and the rules of its role if that is there. */
interface Binding {
  namespace: string | undefined;
  subjects: Json[];
  rules: Json[] | undefined;
}

/** What the RBAC authorizer would answer, as far as the inventory shows it. */
export class Rbac {
  #bindings: Binding[] | undefined;

  constructor(private readonly inventory: Inventory) {}

  /** @param namespace where; absent: in every one */
  allows(account: Account, permission: Permission, namespace?: Json): Truth {
    const binds = ({ subjects, namespace: own }: Binding) =>
      subjects.some((subject) => isMeant(subject, account, own ?? ''));
    const here = this.bindings.filter((each) => each.namespace === undefined || each.namespace === namespace);
    const granting = here.filter(binds);
    if (granting.some(({ rules }) => rules?.some((rule) => covers(rule, permission)))) return true;
    if (isOpaque(account.name) || granting.some(({ rules }) => rules === undefined)) return undefined;
    const named = this.bindings.some(({ subjects, namespace: own }) =>
      subjects.some((subject) => isUser(subject, account, own ?? '')),
    );
    return this.inventory.isComplete || named || this.#hasRolesIn(namespace) ? false : undefined;
  }

  #hasRolesIn(namespace: Json | undefined): boolean {
    if (namespace === undefined) return false;
    return [ROLE, ROLE_BINDING].some((each) => this.inventory.find(each, { namespace }).length > 0);
  }

  private get bindings(): Binding[] {
    this.#bindings ??= [
      ...this.inventory.find(CLUSTER_ROLE_BINDING).map((object) => this.#binding(object, undefined)),
      ...this.inventory.find(ROLE_BINDING).map((object) => this.#binding(object, this.inventory.namespaceOf(object))),
    ];
    return this.#bindings;
  }

  #binding(object: JsonObject, namespace: string | undefined): Binding {
    return { namespace, subjects: items(object.subjects), rules: this.#rulesOf(get(object, 'roleRef'), namespace) };
  }

  #rulesOf(reference: Json | undefined, namespace = ''): Json[] | undefined {
    const name = get(reference, 'name');
    const find = (of: typeof ROLE) =>
      name === undefined ? undefined : this.inventory.find(of, { namespace, name })[0];
    if (get(reference, 'kind') === 'Role') {
      const role = find(ROLE);
      return role && items(role.rules);
    }
    if (get(reference, 'kind') !== 'ClusterRole') return undefined;
    const role = find(CLUSTER_ROLE);
    if (role) return [...this.#aggregated(role)].flatMap((each) => this.#ownRules(each));
    return name === 'cluster-admin' ? [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }] : undefined;
  }

  /** Those of a role that aggregates some are overwritten, but may be what the controller wrote. */
  #ownRules(role: JsonObject): Json[] {
    const isFilled = [...this.#aggregated(role)].some((other) => other !== role && items(other.rules).length > 0);
    return this.inventory.isComplete && isFilled ? [] : items(role.rules);
  }

  /** The role, those that it aggregates, those that they aggregate, and so on. */
  #aggregated(role: JsonObject): Set<JsonObject> {
    const roles = new Set([role]);
    for (const each of roles) {
      for (const selector of items(get(each, 'aggregationRule', 'clusterRoleSelectors'))) {
        for (const other of this.inventory.find(CLUSTER_ROLE)) {
          if (selects(selector, get(other, 'metadata', 'labels'))) roles.add(other);
        }
      }
    }
    return roles;
  }
}

function isMeant(subject: Json, account: Account, namespace: string): boolean {
  if (typeof account.name !== 'string' || typeof account.namespace !== 'string') return false;
  if (get(subject, 'kind') !== 'Group') return isUser(subject, account, namespace);
  const groups = ['system:serviceaccounts', `system:serviceaccounts:${account.namespace}`, 'system:authenticated'];
  return groups.some((group) => group === get(subject, 'name'));
}

/** A service account without a namespace is in the binding's. */
function isUser(subject: Json, account: Account, namespace: string): boolean {
  if (typeof account.name !== 'string') return false;
  if (get(subject, 'kind') === 'User') {
    return get(subject, 'name') === `system:serviceaccount:${String(account.namespace)}:${account.name}`;
  }
  const within = get(subject, 'namespace') ?? '';
  return (
    get(subject, 'kind') === 'ServiceAccount' &&
    get(subject, 'name') === account.name &&
    (within === '' ? namespace : within) === account.namespace
  );
}

function covers(rule: Json, { verb, group, resource }: Permission): boolean {
  const lists = (key: string, ...accepted: Json[]) =>
    items(get(rule, key)).some((each) => accepted.some((word) => word === each));
  const isSubresource = typeof resource === 'string' && resource.includes('/');
  const subresource = isSubresource ? [`*/${resource.split('/')[1]}`] : [];
  return (
    lists('verbs', '*', verb) &&
    lists('apiGroups', '*', group) &&
    lists('resources', '*', resource, ...subresource) &&
    items(get(rule, 'resourceNames')).length === 0
  );
}
