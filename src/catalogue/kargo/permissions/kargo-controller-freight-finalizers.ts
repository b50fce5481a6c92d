import {
  accountPlace,
  accountsOf,
  accountText,
  enforcementParameter,
  isEnforced,
  NEEDS_ROLES,
  unlessElsewhere,
} from '../../../kubernetes/kargo-permissions.js';
import { stages } from '../../../kubernetes/kinds.js';
import { kargoControllers } from '../../../kubernetes/views/controllers.js';
import { allowed, and, any, exists, namespaceOf, not, objects, where } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const permission = { verb: 'update', group: 'kargo.akuity.io', resource: 'freights/finalizers' };
const verified = where(objects(stages, { absence: 'assumed' }), (stage) => exists(stage.spec.verification));

export default failureMode('kargo-controller-freight-finalizers', {
  title: 'The Kargo controller may not verify Freight on this cluster',
  versions: '<1.1.0',
  severity: 'error',
  cause:
    'Before 1.1.0 an AnalysisRun gets a blocking owner reference to the Freight that it verifies. Where OwnerReferencesPermissionEnforcement is on, as on OpenShift, the controller needs update on freights/finalizers for it (patch does not do), and no chart version grants that.',
  effect: 'No verification starts, so Freight is never verified and does not reach the Stages downstream.',
  symptoms: ["cannot set blockOwnerDeletion if an ownerReference refers to a resource you can't set finalizers on"],
  repair:
    "Upgrade to Kargo 1.1.0 or newer, where the reference does not block, or bind a ClusterRole of its own to the controller's account:\n  apiVersion: rbac.authorization.k8s.io/v1\n  kind: ClusterRole\n  metadata:\n    name: kargo-controller-freight-finalizers\n  rules:\n    - apiGroups: [kargo.akuity.io]\n      resources: [freights/finalizers]\n      verbs: [update]",
  needs: NEEDS_ROLES,
  parameters: enforcementParameter,
  rule: [
    forEach(kargoControllers, (row) => ({
      when: and(
        isEnforced,
        accountsOf(row, (account) => any(verified, (stage) => not(allowed(account, permission, namespaceOf(stage))))),
        unlessElsewhere(row),
      ),
      at: accountPlace(row),
      message: [accountText(row), ' may not update freights/finalizers: verifications will not start'],
    })),
  ],
  sources: [
    'akuity/kargo#1046',
    'akuity/kargo internal/controller/stages/verification.go@v1.0.4',
    'akuity/kargo internal/rollouts/analysis_run_builder.go@v1.1.0',
    'openshift/cluster-kube-apiserver-operator bindata/assets/config/defaultconfig.yaml@release-4.16',
  ],
  seeds: ['003'],
});
