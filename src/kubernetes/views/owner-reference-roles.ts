import { and, any, equals, matches, namespaceOf, not, objects, oneOf, union, where } from '../../language/build.js';
import type { Test } from '../../language/expression.js';
import type { Path } from '../../language/path.js';
import { objectsOfKinds, view } from '../../language/view.js';
import { clusterRoleBindings, clusterRoles, roleBindings, roles } from '../kinds.js';
import type { Binding, Role } from '../shapes/rbac.js';

/** A role that somebody wrote for OwnerReferencesPermissionEnforcement: it names the finalizers of Stages. */
const isForOwnerReferences = (role: Path<Role>): Test =>
  any(role.rules.$each, (rule) =>
    and(
      oneOf(rule.apiGroups.$each, ['kargo.akuity.io', '*']),
      equals(rule.resources.$each, 'stages/finalizers'),
      oneOf(rule.verbs.$each, ['update', '*']),
    ),
  );

const roleOf = (binding: Path<Binding>): Path<Role> => {
  const named = (kind: string) => where(binding.roleRef, (reference) => equals(reference.kind, kind)).name;
  return union<Role>(
    objects(clusterRoles, { name: named('ClusterRole'), absence: 'assumed' }),
    objects(roles, { namespace: namespaceOf(binding), name: named('Role'), absence: 'assumed' }),
  );
};

/** Metadata of such roles; those that others aggregate need no binding. */
export const ownerReferenceRoles = view(
  'owner_reference_roles',
  'metadata',
  objectsOfKinds(roles, clusterRoles),
  ({ object }) => [
    {
      from: object.metadata,
      when: and(
        isForOwnerReferences(object),
        not(any(object.metadata.labels.$entries, (label) => matches(label.key, '/aggregate-to-'))),
      ),
    },
  ],
);

/** Role references of bindings of such roles. */
export const ownerReferenceBindings = view(
  'owner_reference_bindings',
  'reference',
  objectsOfKinds(roleBindings, clusterRoleBindings),
  ({ object }) => [{ from: object.roleRef, when: any(roleOf(object), isForOwnerReferences) }],
);
