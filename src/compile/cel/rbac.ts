import type { Value } from '../../language/expression.js';
import type { Asked, Permissions } from './permissions.js';
import { literal } from './values.js';

/** Joins the objects of RBAC, as the API server does. */
export const joinedPermissions: Permissions = {
  allows: grantsAccess,
  mayAllow: (asked) => `(${grantsAccess(asked)} || ${leavesOpen(asked)})`,
};

/** Some rule of some role that is bound to the account, or to a group that it is in, covers what is asked. */
function grantsAccess(asked: Asked): string {
  const lists = (field: string, accepted: string) => `rule.${field}.exists(name, name in ${accepted})`;
  const covers = [
    lists('verbs', listOf('"*"', asked.verb)),
    lists('apiGroups', listOf('"*"', asked.group)),
    lists('resources', asked.resources),
  ].join(' && ');
  return `variables.grants.exists(grant, ${applies(asked)} && grant.rules.exists(rule, ${covers}))`;
}

/** The account is bound to a role that is not there. */
function leavesOpen(asked: Asked): string {
  return `variables.grants.exists(grant, ${applies(asked)} && !grant.found)`;
}

function applies({ accountNamespace, account, namespace }: Asked): string {
  const subjects = [
    `"system:serviceaccount:" + string(${accountNamespace}) + ":" + string(${account})`,
    '"group:system:serviceaccounts"',
    `"group:system:serviceaccounts:" + string(${accountNamespace})`,
    '"group:system:authenticated"',
  ].join(', ');
  return `grant.namespace in ${listOf('"*"', namespace)} && grant.subjects.exists(subject, subject in [${subjects}])`;
}

/** What a rule may call a resource: `*`, its name, and `*` with its subresource. */
export function resourceNames(resource: Value, text: string): string {
  if (resource.node !== 'constant') {
    const isSubresource = `type(${text}) == string && string(${text}).contains("/")`;
    const ofAll = `"*/" + string(${text}).split("/")[1]`;
    return `(${isSubresource} ? ${listOf('"*"', text, ofAll)} : ${listOf('"*"', text)})`;
  }
  const subresource = String(resource.value).split('/')[1];
  return subresource ? listOf('"*"', text, literal(`*/${subresource}`)) : listOf('"*"', text);
}

/** A list of CEL texts; as dyn, unless all are literals: CEL wants elements of one type. */
function listOf(...texts: string[]): string {
  const isPlain = texts.every((text) => /^"[^"]*"$/.test(text));
  return `[${(isPlain ? texts : texts.map((text) => `dyn(${text})`)).join(', ')}]`;
}

/** The values of a field of some values: none where it is missing. */
const field = (values: string, key: string) => `${values}.map(x, type(x) == map && "${key}" in x, x["${key}"])`;
/** The elements of those values that are lists; null, as the API server has it for no rules, holds none. */
const items = (values: string) => `dyn(${values}.filter(x, type(x) == list).flatten())`;

/** A subject as text, as those asked for are written; empty where it means nobody. */
const subjectText = (namespace: string) => {
  const within = `${field('[subject]', 'namespace')}.filter(x, x != null && x != "") + [dyn(${namespace})]`;
  const account = `[(${within})[0]].map(x, type(x) == string ? "system:serviceaccount:" + x + ":" + subject.name : "")[0]`;
  const others = `subject.kind == "User" ? subject.name : subject.kind == "Group" ? "group:" + subject.name : ""`;
  return `subject.kind == "ServiceAccount" ? ${account} : ${others}`;
};
const isSubject = 'type(subject) == map && "kind" in subject && "name" in subject && type(subject.name) == string';

const binding = (namespace: string, subjectsAre: string) => {
  const subjects = `${items(field('[dyn(binding)]', 'subjects'))}.map(subject, ${isSubject}, ${subjectText(subjectsAre)})`;
  const role = (key: string) => field(field('[dyn(binding)]', 'roleRef'), key);
  return `dyn({"namespace": dyn(${namespace}), "subjects": dyn(${subjects}), "kind": dyn(${role('kind')}), "name": dyn(${role('name')})})`;
};
const clusterRoles = 'variables.clusterroles.filter(role, role.metadata.name in binding.name)';
const roles =
  'variables.roles.filter(role, role.metadata.name in binding.name && role.metadata.namespace == binding.namespace)';
const isAdmin = '"ClusterRole" in binding.kind && "cluster-admin" in binding.name';
const ownRules = (['verbs', 'apiGroups', 'resources'] as const)
  .map((key) => `"${key}": ${items(field('[rule]', key))}`)
  .join(', ');
const everything = '[dyn({"verbs": dyn(["*"]), "apiGroups": dyn(["*"]), "resources": dyn(["*"])})]';
const unnamed = `size(${items(field('[rule]', 'resourceNames'))}) == 0`;
const rules = `${items(field('binding.roles', 'rules'))}.map(rule, ${unnamed}, dyn({${ownRules}}))`;

/** What a policy that asks for permissions needs, in order: whatever RBAC objects look like, nothing here is an error. */
export const rbacVariables = [
  {
    name: 'bindings',
    note: 'whom every binding means, and what it calls its role',
    expression: `variables.clusterrolebindings.map(binding, ${binding('"*"', '""')}) + variables.rolebindings.map(binding, ${binding('binding.metadata.namespace', 'binding.metadata.namespace')})`,
  },
  {
    name: 'bound',
    // Aggregated roles are filled by kube-controller-manager before anybody reads them.
    note: 'the same with the role, if it is there',
    expression: `variables.bindings.map(binding, dyn({"namespace": dyn(binding.namespace), "subjects": dyn(binding.subjects), "isAdmin": dyn(${isAdmin}), "roles": dyn("ClusterRole" in binding.kind ? dyn(${clusterRoles}) : "Role" in binding.kind ? dyn(${roles}) : dyn([]))}))`,
  },
  {
    name: 'grants',
    note: 'the same with the rules of the role, as far as they name no single objects',
    expression: `variables.bound.map(binding, dyn({"namespace": dyn(binding.namespace), "subjects": dyn(binding.subjects), "found": dyn(size(binding.roles) > 0 || binding.isAdmin), "rules": dyn(size(binding.roles) == 0 && binding.isAdmin ? dyn(${everything}) : dyn(${rules}))}))`,
  },
];
