import {
  and,
  any,
  concat,
  equals,
  exists,
  namedValue,
  not,
  objects,
  oneOf,
  or,
  union,
  where,
} from '../language/build.js';
import type { Absence, Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import { clusterRoleBindings, clusterRoles, roleBindings, roles } from './kinds.js';
import type { Binding, PolicyRule, Subject } from './shapes/rbac.js';

/** The subject is the account, or a group of service accounts that it is in. */
const isMeant = (subject: Path<Subject>, account: Path<string>, namespace: Path<string>): Test =>
  or(
    and(
      equals(subject.kind, 'ServiceAccount'),
      equals(subject.name, account),
      or(equals(subject.namespace, namespace), not(exists(subject.namespace))),
    ),
    and(
      equals(subject.kind, 'Group'),
      or(
        equals(subject.name, 'system:serviceaccounts'),
        equals(subject.name, concat('system:serviceaccounts:', namespace)),
      ),
    ),
  );

/** Every binding that gives the account something in the namespace. Where none is in the inventory, none is known of. */
export const bindingsOf = (account: Path<string>, namespace: Path<string>): Path<Binding> =>
  namedValue(
    'bindings',
    where(
      union<Binding>(
        objects(roleBindings, { namespace, absence: 'assumed' }),
        objects(clusterRoleBindings, { absence: 'assumed' }),
      ),
      (binding) => any(binding.subjects.$each, (subject) => isMeant(subject, account, namespace)),
    ),
  );

/** The rules of the role that a binding names. */
export function rulesOf(
  binding: Path<Binding>,
  namespace: Path<string>,
  absence: Absence = 'complete',
): Path<PolicyRule> {
  const named = (kind: string) => where(binding.roleRef, (reference) => equals(reference.kind, kind)).name;
  return union<PolicyRule>(
    objects(roles, { namespace, name: named('Role'), absence }).rules.$each,
    objects(clusterRoles, { name: named('ClusterRole'), absence }).rules.$each,
  );
}

/** More than a workflow needs, whatever it does. */
export const isExcessive = (rule: Path<PolicyRule>): Test =>
  or(
    oneOf(rule.verbs.$each, ['*', 'escalate', 'bind', 'impersonate']),
    equals(rule.resources.$each, '*'),
    and(
      oneOf(rule.apiGroups.$each, ['', '*']),
      equals(rule.resources.$each, 'secrets'),
      oneOf(rule.verbs.$each, ['get', 'list', 'watch']),
      not(exists(rule.resourceNames.$each)),
    ),
  );
