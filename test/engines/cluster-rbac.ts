import { rbacKinds } from '#src/kubernetes/kinds.js';
import { isObject, type JsonObject } from '#src/model/json.js';
import type { Question } from '../support/random-rbac.js';
import { kindOf, pathOf } from './cluster-objects.js';
import type { Connection } from './connection.js';
import { eventually } from './programs.js';

/** Makes an object. */
export async function apply(api: Connection, object: JsonObject): Promise<void> {
  const kind = kindOf(object);
  if (!kind || !isObject(object.metadata)) throw new Error('no rule knows this kind');
  await api.must('POST', pathOf(kind, String(object.metadata.namespace ?? '')), object);
}

/** All objects of RBAC that the API server has. */
export async function rbacObjects(api: Connection): Promise<JsonObject[]> {
  const lists = await Promise.all(
    rbacKinds.map(async (kind) => {
      const { items } = await api.must('GET', pathOf(kind, ''));
      return (items as JsonObject[]).map((item) => ({ ...item, apiVersion: kind.apiVersion, kind: kind.kind }));
    }),
  );
  return lists.flat();
}

/** Every role that aggregates has the rules of those that, as the API server says, it selects; without any, its own. */
export async function isAggregated(api: Connection): Promise<boolean> {
  const path = '/apis/rbac.authorization.k8s.io/v1/clusterroles';
  const roles = (await api.must('GET', path)).items as JsonObject[];
  const filled = await Promise.all(
    roles.filter(isAggregating).map(async (role) => {
      const { clusterRoleSelectors } = role.aggregationRule as { clusterRoleSelectors: JsonObject[] };
      const selected = await Promise.all(
        clusterRoleSelectors.map((selector) => api.must('GET', `${path}?labelSelector=${selectorText(selector)}`)),
      );
      const others = selected
        .flatMap(({ items }) => items as JsonObject[])
        .filter((other) => nameOf(other) !== nameOf(role));
      return rulesOf(others).length === 0 || isEqual(rulesOf([role]), rulesOf(others));
    }),
  );
  return filled.every(Boolean);
}

const isAggregating = ({ aggregationRule }: JsonObject) => isObject(aggregationRule);
const nameOf = ({ metadata }: JsonObject) => (isObject(metadata) ? metadata.name : undefined);

/** Rules of roles, each once. */
const rulesOf = (roles: readonly JsonObject[]) =>
  [
    ...new Set(roles.flatMap(({ rules }) => (Array.isArray(rules) ? rules : []).map((rule) => JSON.stringify(rule)))),
  ].sort();
const isEqual = (one: readonly string[], other: readonly string[]) => one.join('\n') === other.join('\n');

interface Selector {
  matchLabels?: Record<string, string>;
  matchExpressions?: { key: string; operator: string; values?: string[] }[];
}

/** A label selector as a query has it. */
function selectorText({ matchLabels = {}, matchExpressions = [] }: Selector): string {
  const labels = Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`);
  const expressions = matchExpressions.map(({ key, operator, values = [] }) => {
    if (operator === 'Exists') return key;
    return operator === 'DoesNotExist' ? `!${key}` : `${key} ${operator.toLowerCase()} (${values.join(',')})`;
  });
  return encodeURIComponent([...labels, ...expressions].join(','));
}

/** What the API server itself says. */
export async function isAllowed(api: Connection, question: Question): Promise<boolean> {
  const { accountNamespace, account, verb, group, resource: named, namespace } = question;
  const [resource, subresource] = named.split('/');
  const path = '/apis/authorization.k8s.io/v1/subjectaccessreviews';
  const { status } = await api.must('POST', path, {
    spec: {
      user: `system:serviceaccount:${accountNamespace}:${account}`,
      groups: ['system:serviceaccounts', `system:serviceaccounts:${accountNamespace}`, 'system:authenticated'],
      resourceAttributes: { namespace, verb, group, resource: resource ?? '', ...(subresource && { subresource }) },
    },
  });
  return isObject(status) && status.allowed === true;
}

const named = (round: number) => ({ name: `sentinel-${round}`, namespace: 'default' });
const sentinelRole = (round: number) => ({
  metadata: named(round),
  rules: [{ verbs: ['get'], apiGroups: ['sentinel.test'], resources: ['sentinels'] }],
});
const sentinelBinding = (round: number, kind: string, account: string) => ({
  metadata: named(round),
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind, name: `sentinel-${round}` },
  subjects: [{ kind: 'ServiceAccount', name: account, namespace: 'default' }],
});

/** Whether the object is there to wait for. */
export const isSentinel = ({ metadata }: JsonObject) => isObject(metadata) && /^sentinel-/.test(String(metadata.name));

/**
 * Waits until the API server decides by all that it has: it sees objects of a kind in the order of their changes.
 *
 * @param round another number each time
 */
export async function authorizationIsCurrent(api: Connection, round = 0): Promise<void> {
  const group = '/apis/rbac.authorization.k8s.io/v1';
  await api.must('POST', `${group}/clusterroles`, sentinelRole(round));
  await api.must('POST', `${group}/namespaces/default/roles`, sentinelRole(round));
  const [everywhere, here] = [`everywhere-${round}`, `here-${round}`];
  await api.must('POST', `${group}/clusterrolebindings`, sentinelBinding(round, 'ClusterRole', everywhere));
  await api.must('POST', `${group}/namespaces/default/rolebindings`, sentinelBinding(round, 'Role', here));
  const question = {
    accountNamespace: 'default',
    verb: 'get',
    group: 'sentinel.test',
    resource: 'sentinels',
    namespace: 'default',
  };
  for (const account of [everywhere, here]) {
    await eventually('seeing the last binding', () => isAllowed(api, { ...question, account }));
  }
}
