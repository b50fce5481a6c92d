import { and, equals, exists, matches, namespaceOf, not, objects, or } from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import { clusterRoles, roles, serviceAccounts } from './kinds.js';
import type { Binding } from './shapes/rbac.js';
import type { BoundAccount } from './views/rbac.js';

/** ClusterRoles that the API server makes. */
const BUILT_IN = '^(cluster-admin|admin|edit|view|system:.*)$';

/** The service account does not exist; `default` does in every namespace. */
export const accountIsMissing = ({ account, namespace }: BoundAccount): Test =>
  and(
    exists(account),
    not(equals(account, 'default')),
    not(exists(objects(serviceAccounts, { namespace, name: account }))),
  );

/** The role that a binding names does not exist. */
export function roleIsMissing(binding: Path<Binding>): Test {
  const { kind, name } = binding.roleRef;
  return or(
    and(
      equals(binding.kind, 'RoleBinding'),
      equals(kind, 'Role'),
      exists(name),
      not(exists(objects(roles, { namespace: namespaceOf(binding), name }))),
    ),
    and(
      equals(kind, 'ClusterRole'),
      exists(name),
      not(matches(name, BUILT_IN)),
      not(exists(objects(clusterRoles, { name }))),
    ),
  );
}
