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
import { projectConfigs, projects } from '../../../kubernetes/kinds.js';
import { kargoControllers } from '../../../kubernetes/views/controllers.js';
import { allowed, and, equals, not, objects, or } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const permission = { verb: 'update', group: 'kargo.akuity.io', resource: 'stages/finalizers' };
const autoPromotes = or(
  ...[objects(projects), objects(projectConfigs)].map((each) =>
    equals(each.spec.promotionPolicies.$each.autoPromotionEnabled, true),
  ),
);

export default failureMode('kargo-controller-stage-finalizers', {
  title: 'The Kargo controller may not create Promotions on this cluster',
  severity: 'warning',
  cause:
    'Promotions get a blocking owner reference to their Stage. Where OwnerReferencesPermissionEnforcement is on, as on OpenShift, their creator needs update on stages/finalizers (patch does not do), and no chart version grants that to the controller.',
  effect: 'Auto-promotion never happens; promotions by hand work, because the API server component has the right.',
  symptoms: [
    "cannot set blockOwnerDeletion if an ownerReference refers to a resource you can't set finalizers on",
    'failed to auto-promote Freight: error creating Promotion',
  ],
  repair:
    "Bind a ClusterRole of its own to the controller's account; freights/finalizers is needed below 1.1.0 only, and delete on Promotions never:\n  apiVersion: rbac.authorization.k8s.io/v1\n  kind: ClusterRole\n  metadata:\n    name: kargo-controller-stage-finalizers\n  rules:\n    - apiGroups: [kargo.akuity.io]\n      resources: [stages/finalizers]\n      verbs: [update]",
  needs: NEEDS_ROLES,
  parameters: enforcementParameter,
  rule: (['error', 'warning'] as const).map((severity) =>
    forEach(kargoControllers, (row) => ({
      when: and(
        isEnforced,
        severity === 'error' ? autoPromotes : not(autoPromotes),
        accountsOf(row, (account) => inProjects((namespace) => not(allowed(account, permission, namespace)))),
        unlessElsewhere(row),
      ),
      at: accountPlace(row),
      message: [
        accountText(row),
        ' may not update stages/finalizers',
        severity === 'error' ? ': the auto-promotions configured here will fail' : ': auto-promotion would fail',
      ],
      severity,
    })),
  ),
  sources: [
    'akuity/kargo#5945',
    'akuity/kargo#3719',
    'akuity/kargo#811',
    'openshift/cluster-kube-apiserver-operator bindata/assets/config/defaultconfig.yaml@release-4.16',
  ],
  seeds: ['003'],
});
