import { executorAccount, hasExecutor, workflowDefaultsParameter } from '../../../kubernetes/accounts.js';
import { fallbackParameter, mayNotReport } from '../../../kubernetes/executor-rights.js';
import { referencedSpec } from '../../../kubernetes/references.js';
import { runnableSpecs, runnableTemplates } from '../../../kubernetes/views/workflow.js';
import { and, any, concat, namespaceOf, never } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

export default failureMode('argo-executor-task-results', {
  title: "The executor may not report its step's result",
  versions: '>=3.3.0',
  severity: 'error',
  cause:
    'The executor in every pod reports outputs and progress as a WorkflowTaskResult, with the account that the workflow names, and that account has no such right.',
  effect:
    'From 3.6 the wait container fails and the workflow ends in Error; in 3.5.5 it never completes. Other releases before 3.6 fall back to patching the pod.',
  symptoms: [
    'failed to patch task result, see .*workflow-rbac',
    'workflowtaskresults.argoproj.io is forbidden',
    'falling back to legacy/insecure pod patch',
  ],
  repair:
    "Bind this Role to the workflow's account, in the workflow's namespace:\n  apiVersion: rbac.authorization.k8s.io/v1\n  kind: Role\n  metadata:\n    name: executor\n  rules:\n    - apiGroups: [argoproj.io]\n      resources: [workflowtaskresults]\n      verbs: [create, patch]",
  needs:
    "needs the Roles and RoleBindings of the workflow's namespace (and what the workflow refers to), or `inventory: complete`",
  parameters: (profile) => ({
    ...workflowDefaultsParameter(profile),
    ...fallbackParameter(profile),
  }),
  rule: [
    forEach(runnableTemplates, ({ object, spec, template }) => ({
      when: and(
        hasExecutor(template),
        any(executorAccount({ object, spec }, template), (name) => mayNotReport(name, namespaceOf(object))),
      ),
      at: [
        template.executor.serviceAccountName,
        spec.executor.serviceAccountName,
        template.serviceAccountName,
        spec.templateDefaults.serviceAccountName,
        spec.serviceAccountName,
        spec.workflowTemplateRef,
        spec,
      ],
      message: [
        concat(
          'service account ',
          executorAccount({ object, spec }, template),
          ' may not create and patch workflowtaskresults',
        ),
        concat(' in namespace ', namespaceOf(object)),
      ],
    })),
    forEach(runnableSpecs, (run) => ({ when: never(referencedSpec(run)), at: [run.spec], message: [] })),
  ],
  sources: [
    'argoproj/argo-workflows#13100',
    'argoproj/argo-workflows#12733',
    'argoproj/argo-workflows docs/workflow-rbac.md@v4.1.2',
  ],
  seeds: ['002'],
});
