import { and, equals, first, namespaceOf } from '../../language/build.js';
import { objectsOfKinds, type Rows, type View, view } from '../../language/view.js';
import { clusterRoleBindings, clusterRoles, roleBindings, roles } from '../kinds.js';

/** Rules of Roles and ClusterRoles. */
export const roleRules = view('role_rules', 'rule', objectsOfKinds(roles, clusterRoles), ({ object }) => [
  { from: object.rules.$each },
]);

const subjects = view('subjects', 'subject', objectsOfKinds(roleBindings, clusterRoleBindings), ({ object }) => [
  { from: object.subjects.$each },
]);
/**
 * Service accounts to which bindings give roles. `here` is the namespace in which that counts for what they run: the
 * binding's, or for a ClusterRoleBinding the account's own.
 */
export const boundAccounts = view('bound_accounts', 'bound', subjects, ({ object, subject }) => {
  const isAccount = equals(subject.kind, 'ServiceAccount');
  const own = first<string>(subject.namespace, namespaceOf(object));
  return [
    {
      from: subject,
      when: and(isAccount, equals(object.kind, 'RoleBinding')),
      also: { account: subject.name, namespace: own, here: namespaceOf(object) },
    },
    {
      from: subject,
      when: and(isAccount, equals(object.kind, 'ClusterRoleBinding')),
      also: { account: subject.name, namespace: own, here: own },
    },
  ];
});
export type BoundAccount = Rows<typeof boundAccounts extends View<infer Row> ? Row : never>;
