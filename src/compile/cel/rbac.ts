import type { Value } from '../../language/expression.js';
import { literal } from './values.js';

/** A question to RBAC, with CEL texts for what varies. */
export interface Asked {
  accountNamespace: string;
  account: string;
  /** `*` is every namespace. */
  namespace: string;
  verb: string;
  group: string;
  /** The list of what a rule may call the resource. */
  resources: string;
}

/** Some rule of some role that is bound to the account, or to a group that it is in, covers what is asked. */
export function grantsAccess(asked: Asked): string {
  const lists = (field: string, accepted: string) => `rule.?${field}.orValue([]).exists(name, name in ${accepted})`;
  const covers = [
    lists('verbs', `["*", ${asked.verb}]`),
    lists('apiGroups', `["*", ${asked.group}]`),
    lists('resources', asked.resources),
    'size(rule.?resourceNames.orValue([])) == 0',
  ].join(' && ');
  return `variables.grants.exists(grant, ${applies(asked)} && grant.rules.exists(rule, ${covers}))`;
}

/** The account is bound to a role that is not there. */
export function leavesOpen(asked: Asked): string {
  return `variables.grants.exists(grant, ${applies(asked)} && !grant.found)`;
}

function applies({ accountNamespace, account, namespace }: Asked): string {
  const subjects = [
    `"system:serviceaccount:" + string(${accountNamespace}) + ":" + string(${account})`,
    '"group:system:serviceaccounts"',
    `"group:system:serviceaccounts:" + string(${accountNamespace})`,
    '"group:system:authenticated"',
  ].join(', ');
  return `grant.namespace in ["*", string(${namespace})] && grant.subjects.exists(subject, subject in [${subjects}])`;
}

/** What a rule may call a resource: `*`, its name, and `*` with its subresource. */
export function resourceNames(resource: Value, text: string): string {
  const named = `"*", ${text}`;
  if (resource.node !== 'constant')
    return `(${text}.contains("/") ? [${named}, "*/" + ${text}.split("/")[1]] : [${named}])`;
  const subresource = String(resource.value).split('/')[1];
  return subresource ? `[${named}, ${literal(`*/${subresource}`)}]` : `[${named}]`;
}

const subjects = (namespace: string) =>
  `binding.?subjects.orValue([]).map(subject, subject.kind == "ServiceAccount" ? "system:serviceaccount:" + (subject.?namespace.orValue("") != "" ? subject.namespace : ${namespace}) + ":" + subject.name : subject.kind == "User" ? subject.name : "group:" + subject.name)`;
const grant = (namespace: string, found: string) =>
  `dyn({"namespace": dyn(${namespace}), "subjects": dyn(${subjects(namespace === '"*"' ? '""' : namespace)}), "found": dyn(size(${found}) > 0 || binding.roleRef.name == "cluster-admin"), "rules": dyn(size(${found}) > 0 ? dyn(${found}[0].?rules.orValue([])) : binding.roleRef.kind == "ClusterRole" && binding.roleRef.name == "cluster-admin" ? dyn([{"verbs": ["*"], "apiGroups": ["*"], "resources": ["*"]}]) : dyn([]))})`;
const clusterRole = 'variables.clusterroles.filter(role, role.metadata.name == binding.roleRef.name)';
const namespacedRole = `(binding.roleRef.kind == "ClusterRole" ? ${clusterRole} : variables.roles.filter(role, role.metadata.name == binding.roleRef.name && role.metadata.namespace == binding.metadata.namespace))`;

/**
 * The policy variable `grants`: every binding with its subjects and the rules of its role. Aggregated roles are filled
 * by kube-controller-manager before anybody reads them.
 */
export const grantsExpression = `variables.clusterrolebindings.map(binding, ${grant('"*"', clusterRole)}) + variables.rolebindings.map(binding, ${grant('binding.metadata.namespace', namespacedRole)})`;
