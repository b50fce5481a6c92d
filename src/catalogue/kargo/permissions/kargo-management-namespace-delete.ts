import { kargoIsIn } from '../../../facts/kargo-releases.js';
import {
  accountPlace,
  accountsOf,
  accountText,
  enforcementParameter,
  inProjects,
  isEnforced,
  NEEDS_ROLES,
  unlessElsewhere,
} from '../../../kubernetes/kargo-permissions.js';
import { kargoManagementControllers } from '../../../kubernetes/views/controllers.js';
import { allowed, and, equals, not, or, parameter } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const permission = { verb: 'delete', group: '', resource: 'namespaces' };
/** The management controller patches owner references of Namespaces; later it removes old ones only. */
const setsOwners = and(isEnforced, equals(parameter<boolean>('setsOwners'), true));
const deletes = or(isEnforced, equals(parameter<boolean>('deletes'), true));
const REFUSED = ' may not delete namespaces, and so may not make a Project the owner of its namespace';
const LEFT = ' may not delete namespaces: those of deleted Projects stay, and the Projects with them';

export default failureMode('kargo-management-namespace-delete', {
  title: "Kargo's management controller may not delete namespaces",
  versions: '>=1.0.0',
  severity: 'error',
  cause:
    "Kargo 1.6 and Kargo from 1.9.4 on delete a Project's namespace themselves. The others leave that to an owner reference, and where OwnerReferencesPermissionEnforcement is on, as on OpenShift, changing it takes the right to delete the Namespace. The chart grants that right in 1.6 and from 1.9.4 on.",
  effect:
    'With that admission plugin a Project never becomes ready; without it, in the releases named, a Project that is deleted hangs and its namespace stays.',
  symptoms: [
    "cannot set an ownerRef on a resource you can't delete",
    'error ensuring namespace: error patching namespace',
    'failed to delete namespace',
    'error deleting namespace',
  ],
  repair:
    "Bind a ClusterRole of its own to the management controller's account:\n  apiVersion: rbac.authorization.k8s.io/v1\n  kind: ClusterRole\n  metadata:\n    name: kargo-management-controller-namespaces\n  rules:\n    - apiGroups: ['']\n      resources: [namespaces]\n      verbs: [delete]",
  needs: NEEDS_ROLES,
  parameters: (profile) => ({
    ...enforcementParameter(profile),
    setsOwners: kargoIsIn('>=1.0.0 <1.9.6', profile),
    deletes: kargoIsIn('>=1.6.0 <1.7.0 || >=1.9.4', profile),
  }),
  rule: [
    { when: setsOwners, text: REFUSED },
    { when: and(not(setsOwners), deletes), text: LEFT },
  ].map(({ when, text }) =>
    forEach(kargoManagementControllers, (row) => ({
      when: and(
        when,
        accountsOf(row, (account) => inProjects((namespace) => not(allowed(account, permission, namespace)))),
        unlessElsewhere(row),
      ),
      at: accountPlace(row),
      message: [accountText(row), text],
    })),
  ),
  sources: [
    'akuity/kargo#2520',
    'akuity/kargo#4499',
    'akuity/kargo#4533',
    'akuity/kargo#5808',
    'akuity/kargo charts/kargo/templates/management-controller/cluster-roles.yaml@v1.9.4',
  ],
  seeds: ['003'],
});
