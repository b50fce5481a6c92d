import { deploymentAccount } from '../../../kubernetes/accounts.js';
import { agentIsUsed, controllerLacks, type Lacking } from '../../../kubernetes/controller-rights.js';
import { argoControllers } from '../../../kubernetes/views/controllers.js';
import { allowed, and, concat, namespaceOf, not } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const permission = { verb: 'patch', group: 'argoproj.io', resource: 'workflowtasksets/status' };
const lacks: Lacking = (account, namespace) => not(allowed(account, permission, namespace));

export default failureMode('argo-controller-taskset-status', {
  title: 'The workflow-controller may not patch workflowtasksets/status',
  versions: '>=3.4.17 <3.5.0 || >=3.5.5',
  severity: 'warning',
  cause:
    'Since 3.4.17 and 3.5.5 the controller clears the status of a finished task set, a right that no upstream manifest grants and the chart only from 0.45.26.',
  effect:
    'A 403 on every reconcile of a workflow with http or plugin templates, a task set that is never pruned, needless writes and slow steps. The workflow usually completes.',
  symptoms: ['error updating taskset', 'failed patching taskset: ', 'cannot patch resource .*workflowtasksets/status'],
  repair:
    "Bind one more rule to the controller's account (the chart grants it from 0.45.26; before that use extraObjects, since extraPermissions does not exist):\n  apiVersion: rbac.authorization.k8s.io/v1\n  kind: ClusterRole\n  metadata:\n    name: workflow-controller-taskset-status\n  rules:\n    - apiGroups: [argoproj.io]\n      resources: [workflowtasksets/status]\n      verbs: [patch]",
  needs: "needs the roles and bindings of the controller's account, or `inventory: complete`",
  rule: (['error', 'warning'] as const).map((severity) =>
    forEach(argoControllers, ({ object, pod }) => ({
      when: and(severity === 'error' ? agentIsUsed : not(agentIsUsed), controllerLacks(object, pod, lacks)),
      at: [pod.serviceAccountName, pod.serviceAccount, pod],
      message: [
        concat(
          'service account ',
          namespaceOf(object),
          '/',
          deploymentAccount(pod),
          ' may not patch workflowtasksets/status',
        ),
        severity === 'error'
          ? ', which the http and plugin templates here need'
          : '; http and plugin templates would need it',
      ],
      severity,
    })),
  ),
  sources: [
    'argoproj/argo-workflows#12620',
    'argoproj/argo-workflows#13341',
    'argoproj/argo-workflows#13846',
    'argoproj/argo-helm#3494',
  ],
  seeds: ['000', '001'],
});
