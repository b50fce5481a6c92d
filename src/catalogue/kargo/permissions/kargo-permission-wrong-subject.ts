import { deploymentAccount } from '../../../kubernetes/accounts.js';
import {
  accountsOf,
  enforcementParameter,
  inProjects,
  inSomeProject,
  isEnforced,
  NEEDS_ROLES,
  unlessElsewhere,
} from '../../../kubernetes/kargo-permissions.js';
import { clusterRoleBindings, deployments, roleBindings } from '../../../kubernetes/kinds.js';
import type { Binding, Role, Subject } from '../../../kubernetes/shapes/rbac.js';
import { runsKargo } from '../../../kubernetes/views/controllers.js';
import { ownerReferenceBindings, ownerReferenceRoles } from '../../../kubernetes/views/owner-reference-roles.js';
import { allowed, and, any, equals, first, namespaceOf, not, objects, or, where } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const GROUP = 'kargo.akuity.io';
const FINALIZERS = { verb: 'update', group: GROUP, resource: 'stages/finalizers' };
const PROMOTE = { verb: 'create', group: GROUP, resource: 'promotions' };

const controllers = where(objects(deployments), runsKargo('controller'));
const controllerLacks = any(controllers, (object) => {
  const row = { object, pod: object.spec.template.spec };
  const lacks = accountsOf(row, (account) => inProjects((namespace) => not(allowed(account, FINALIZERS, namespace))));
  return and(lacks, unlessElsewhere(row));
});

/** Somebody who needs the right: the controller, the API server, or an account that creates Promotions itself. */
const needsIt = (subject: Path<Subject>, binding: Path<Binding>) => {
  const account = { namespace: first<string>(subject.namespace, namespaceOf(binding)), name: subject.name };
  const isController = any(controllers, (each) =>
    and(equals(deploymentAccount(each.spec.template.spec), account.name), equals(namespaceOf(each), account.namespace)),
  );
  return or(
    not(equals(subject.kind, 'ServiceAccount')),
    equals(subject.name, 'kargo-api'),
    isController,
    inSomeProject((namespace) => allowed(account, PROMOTE, namespace)),
  );
};

const isBound = (role: Path<Role>) => {
  const refers = (binding: Path<Binding>) =>
    and(equals(binding.roleRef.kind, role.kind), equals(binding.roleRef.name, role.metadata.name));
  return or(
    any(objects(clusterRoleBindings, { absence: 'assumed' }), refers),
    any(objects(roleBindings, { absence: 'assumed' }), refers),
  );
};

export default failureMode('kargo-permission-wrong-subject', {
  title: 'The right that the Kargo controller lacks is given to somebody else',
  severity: 'error',
  cause:
    "A role for owner references on Stages was added, as clusters with OwnerReferencesPermissionEnforcement need, but it is bound to nobody, or to an account or namespace that is not the controller's.",
  effect: 'Auto-promotion goes on failing as if the role were not there.',
  symptoms: ["cannot set blockOwnerDeletion if an ownerReference refers to a resource you can't set finalizers on"],
  repair:
    "Bind the role to the account that the controller's Deployment names, in the namespace that the Deployment is in:\n  apiVersion: rbac.authorization.k8s.io/v1\n  kind: ClusterRoleBinding\n  metadata:\n    name: kargo-controller-stage-finalizers\n  roleRef:\n    apiGroup: rbac.authorization.k8s.io\n    kind: ClusterRole\n    name: kargo-controller-stage-finalizers\n  subjects:\n    - kind: ServiceAccount\n      name: kargo-controller\n      namespace: kargo",
  needs: NEEDS_ROLES,
  parameters: enforcementParameter,
  rule: [
    forEach(ownerReferenceRoles, ({ object, metadata }) => ({
      when: and(isEnforced, not(isBound(object)), controllerLacks),
      at: [metadata.name],
      message: [object.kind, ' ', metadata.name, ' is bound to nobody, and the Kargo controller lacks what it grants'],
    })),
    forEach(ownerReferenceBindings, ({ object, reference }) => ({
      when: and(isEnforced, not(any(object.subjects.$each, (subject) => needsIt(subject, object))), controllerLacks),
      at: [object.subjects, reference],
      message: [
        reference.name,
        ' is bound to nobody who needs it, and not to the account of the Kargo controller, which lacks what it grants',
      ],
    })),
  ],
  sources: ['akuity/kargo#3746', 'akuity/kargo#3719', 'akuity/kargo#5945'],
  seeds: ['003'],
});
