import { deploymentAccount } from '../../../kubernetes/accounts.js';
import { configMaps, projectConfigs, projects, stages } from '../../../kubernetes/kinds.js';
import type { Deployment, PodSpec } from '../../../kubernetes/shapes/core.js';
import { kargoControllers } from '../../../kubernetes/views/controllers.js';
import {
  allowed,
  and,
  any,
  concat,
  equals,
  exists,
  namespaceOf,
  not,
  objects,
  or,
  parameter,
} from '../../../language/build.js';
import type { Test } from '../../../language/expression.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const permission = { verb: 'update', group: 'kargo.akuity.io', resource: 'stages/finalizers' };
const autoPromotes = or(
  ...[objects(projects), objects(projectConfigs)].map((each) =>
    equals(each.spec.promotionPolicies.$each.autoPromotionEnabled, true),
  ),
);

/** In one of the projects' namespaces, the account lacks the permission. */
function lacks(object: Path<Deployment>, pod: Path<PodSpec>): Test {
  const found = objects(stages, { absence: 'assumed' });
  return any(deploymentAccount(pod), (name) => {
    const missing = (namespace?: Path<string>) =>
      not(allowed({ namespace: namespaceOf(object), name }, permission, namespace));
    return or(
      any(found, (stage) => missing(namespaceOf(stage))),
      any(objects(projects), (project) => missing(project.metadata.name)),
      and(not(exists(found)), not(exists(objects(projects))), missing()),
    );
  });
}

/** With a kubeconfig the controller is somebody else in another cluster. */
function isElsewhere(object: Path<Deployment>, pod: Path<PodSpec>): Test {
  const container = pod.containers.$each;
  const name = container.envFrom.$each.configMapRef.name;
  const configured = any(objects(configMaps, { namespace: namespaceOf(object), name }), (map) =>
    exists(map.data.KUBECONFIG as Path<string>),
  );
  return or(equals(container.env.$each.name, 'KUBECONFIG'), configured);
}

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
  needs:
    "needs the roles and bindings of the controller's account, or `inventory: complete`; with KUBECONFIG the account of the other cluster",
  parameters: (profile) => ({
    enforced: profile.ownerReferencesPermissionEnforcement ?? profile.platform.openshift ?? false,
  }),
  rule: (['error', 'warning'] as const).map((severity) =>
    forEach(kargoControllers, ({ object, pod }) => ({
      when: and(
        equals(parameter<boolean>('enforced'), true),
        severity === 'error' ? autoPromotes : not(autoPromotes),
        lacks(object, pod),
        or(not(isElsewhere(object, pod)), { node: 'truth', value: 'unknown' }),
      ),
      at: [pod.serviceAccountName, pod.serviceAccount, pod],
      message: [
        concat(
          'service account ',
          namespaceOf(object),
          '/',
          deploymentAccount(pod),
          ' may not update stages/finalizers',
        ),
        severity === 'error' ? ': the auto-promotions configured here will fail' : ': auto-promotion would fail',
      ],
      severity,
    })),
  ),
  sources: [
    'akuity/kargo#5945',
    'akuity/kargo#3719',
    'akuity/kargo#811',
    'openshift/cluster-kube-apiserver-operator bindata/assets/config/defaultconfig.yaml',
  ],
  seeds: ['003'],
});
