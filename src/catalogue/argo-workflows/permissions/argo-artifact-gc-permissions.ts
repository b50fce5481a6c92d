import { workflowDefaultsParameter } from '../../../kubernetes/accounts.js';
import { collectorAccount, collectorPlaces, isDeleted } from '../../../kubernetes/artifact-gc.js';
import { runnableTemplates } from '../../../kubernetes/views/workflow.js';
import { allowed, and, any, concat, namespaceOf, not } from '../../../language/build.js';
import { failureMode, forEachItem } from '../../../model/failure-mode.js';

const group = 'argoproj.io';

export default failureMode('argo-artifact-gc-permissions', {
  title: 'The artifact collector may not read or finish its task',
  versions: '>=3.4.0',
  severity: 'error',
  cause:
    "Artifacts are deleted by a pod with an account of its own: artifactGC.serviceAccountName, else the namespace's default, never the workflow's. That account may not list workflowartifactgctasks and patch their status.",
  effect: 'The artifacts stay, and the finalizer on the workflow blocks its deletion, also by ttlStrategy.',
  symptoms: ['workflowartifactgctasks.argoproj.io is forbidden', 'workflows.argoproj.io/artifact-gc'],
  repair:
    "Name an account in artifactGC, and bind this Role to it in the workflow's namespace (the chart does with workflow.rbac.artifactGC: true):\n  rules:\n    - apiGroups: [argoproj.io]\n      resources: [workflowartifactgctasks]\n      verbs: [list, watch]\n    - apiGroups: [argoproj.io]\n      resources: [workflowartifactgctasks/status]\n      verbs: [patch]",
  needs:
    "needs the Roles and RoleBindings of the workflow's namespace (and what the workflow refers to), or `inventory: complete`",
  parameters: workflowDefaultsParameter,
  rule: [
    forEachItem(
      runnableTemplates,
      ({ template }) => template.outputs.artifacts.$each,
      (artifact, { object, spec }) => {
        const namespace = namespaceOf(object);
        const account = collectorAccount(artifact, { object, spec });
        return {
          when: and(
            isDeleted(artifact, { object, spec }),
            any(account, (name) => {
              const may = (verb: string, resource: string) =>
                allowed({ namespace, name }, { verb, group, resource }, namespace);
              return not(and(may('list', 'workflowartifactgctasks'), may('patch', 'workflowartifactgctasks/status')));
            }),
          ),
          at: collectorPlaces(artifact, spec),
          message: [
            concat('service account ', account, ' may not list workflowartifactgctasks and patch their status'),
            concat(' in namespace ', namespace),
          ],
        };
      },
    ),
  ],
  sources: [
    'argoproj/argo-workflows#9184',
    'argoproj/argo-workflows#10840',
    'argoproj/argo-workflows cmd/argoexec/commands/artifact/delete.go@v4.1.2',
    'argoproj/argo-helm#3048',
  ],
});
