import fc from 'fast-check';
import type { JsonObject } from '#src/model/json.js';
import { account, everybody, group, nearby, user } from './random-subjects.js';

/** May this account do that there? */
export interface Question {
  accountNamespace: string;
  account: string;
  verb: string;
  group: string;
  /** With its subresource, as in a Role. */
  resource: string;
  /** Empty: in every namespace. */
  namespace: string;
}

/** RBAC objects of a corner of a cluster, and what is asked of it. */
export interface RbacWorld {
  namespaces: string[];
  objects: JsonObject[];
  questions: Question[];
}

const API = 'rbac.authorization.k8s.io';
const apiVersion = `${API}/v1`;
const VERBS = ['get', 'list', 'create', 'patch'];
const GROUPS = ['', 'argoproj.io', 'apps'];
const RESOURCES = ['pods', 'pods/log', 'workflows', 'workflowtasksets', 'workflowtasksets/status'];
/** Of the cluster itself. */
const BUILT_IN = ['view', 'edit', 'system:basic-user', 'missing'];

const some = <T>(of: readonly T[]) => fc.subarray([...of], { minLength: 1, maxLength: 3 });
const rule = fc
  .record({
    verbs: some([...VERBS, '*']),
    apiGroups: some([...GROUPS, '*']),
    resources: some([...RESOURCES, '*', '*/status', '*/log', 'pods/*']),
    resourceNames: fc.oneof(
      ...Array.from({ length: 9 }, () => fc.constant<string[]>([])),
      fc.constant<string[]>(['one']),
    ),
  })
  .map((each): JsonObject => each);
const rules = fc.array(rule, { maxLength: 3 });

/** A world whose objects no other world's bindings reach; `name` is in all of its names. */
export function rbacWorld(name: string): fc.Arbitrary<RbacWorld> {
  const namespaces = [`${name}-a`, `${name}-b`];
  const namespace = fc.constantFrom(...namespaces);
  const roles = fc.array(fc.record({ namespace, name: fc.constantFrom('one', 'two'), rules }), { maxLength: 4 });
  const clusterRoles = fc.tuple(...[0, 1, 2, 3, 4].map((number) => clusterRole(name, number)));
  const bindings = fc.array(binding(name, namespaces), { minLength: 4, maxLength: 9 });
  const questions = fc.array(question(namespaces), { minLength: 50, maxLength: 50 });
  return fc.record({ roles, clusterRoles, bindings, questions }).map((made) => ({
    namespaces,
    questions: made.questions,
    objects: [
      ...distinct(made.roles).map(({ namespace: within, name: own, rules: granted }) => ({
        apiVersion,
        kind: 'Role',
        metadata: { namespace: within, name: own },
        rules: granted,
      })),
      ...made.clusterRoles,
      ...made.bindings.map((each, number) => ({ ...each, metadata: { ...each.metadata, name: `${name}-${number}` } })),
    ],
  }));
}

const distinct = <T extends { namespace: string; name: string }>(of: T[]): T[] => [
  ...new Map(of.map((each) => [`${each.namespace}/${each.name}`, each])).values(),
];

/** Roles of a higher level aggregate those below, so that none aggregates itself by a detour. */
function clusterRole(world: string, number: number): fc.Arbitrary<JsonObject> {
  const level = Math.floor(number / 2);
  const labels = fc.record({ team: fc.constantFrom('a', 'b'), tier: fc.constantFrom('x', 'y') }, { requiredKeys: [] });
  const base = { apiVersion, kind: 'ClusterRole' };
  return fc
    .record({ rules, labels, selectors: fc.array(selector(world, level), { minLength: 1, maxLength: 2 }) })
    .map(({ rules: granted, labels: own, selectors }) => ({
      ...base,
      metadata: { name: `${world}-${number}`, labels: { world, level: String(level), ...own } },
      rules: granted,
      ...(level > 0 && { aggregationRule: { clusterRoleSelectors: selectors } }),
    }));
}

function selector(world: string, level: number): fc.Arbitrary<JsonObject> {
  const below = { key: 'level', operator: 'In', values: Array.from({ length: level }, (_, each) => String(each)) };
  const expression = fc.oneof(
    fc.record({ key: fc.constantFrom('team', 'tier'), operator: fc.constantFrom('Exists', 'DoesNotExist') }),
    fc.record({
      key: fc.constantFrom('team', 'tier'),
      operator: fc.constantFrom('In', 'NotIn'),
      values: some(['a', 'b', 'x']),
    }),
  );
  const wanted = fc.record({ team: fc.constantFrom('a', 'b') }, { requiredKeys: [] });
  return fc
    .record({ wanted, expressions: fc.array(expression, { maxLength: 1 }) })
    .map(({ wanted: own, expressions }) => ({
      matchLabels: { world, ...own },
      matchExpressions: [below, ...expressions],
    }));
}

function binding(world: string, namespaces: string[]): fc.Arbitrary<JsonObject & { metadata: JsonObject }> {
  const namespace = fc.constantFrom(...namespaces);
  const clusterRoles = fc.oneof(
    { arbitrary: fc.constantFrom(...[0, 1, 2, 3, 4].map((number) => `${world}-${number}`)), weight: 12 },
    { arbitrary: fc.constantFrom(...BUILT_IN), weight: 1 },
  );
  const toClusterRole = clusterRoles.map((name) => ({ apiGroup: API, kind: 'ClusterRole', name }));
  const toRole = fc.constantFrom('one', 'two').map((name) => ({ apiGroup: API, kind: 'Role', name }));
  const within = fc.record({
    metadata: namespace.map((name) => ({ namespace: name })),
    roleRef: fc.oneof(toRole, toClusterRole),
    subjects: fc.array(fc.oneof(user(namespaces), group(namespaces), everybody, nearby), { maxLength: 2 }),
  });
  const everywhere = fc.record({
    metadata: fc.constant({}),
    roleRef: toClusterRole,
    subjects: fc.array(fc.oneof(user(namespaces), group(namespaces)), { maxLength: 2 }),
  });
  return fc.oneof(
    within.map((each) => ({ apiVersion, kind: 'RoleBinding', ...each })),
    everywhere.map((each) => ({ apiVersion, kind: 'ClusterRoleBinding', ...each })),
  );
}

const question = (namespaces: string[]): fc.Arbitrary<Question> =>
  fc.record({
    accountNamespace: fc.constantFrom(...namespaces),
    account,
    verb: fc.constantFrom(...VERBS),
    group: fc.constantFrom(...GROUPS),
    resource: fc.constantFrom(...RESOURCES),
    namespace: fc.constantFrom(...namespaces, ...namespaces, ''),
  });
