import { accountPlaces, workflowAccount, workflowDefaultsParameter } from '../../../kubernetes/accounts.js';
import { bindingsOf, isExcessive, rulesOf } from '../../../kubernetes/bound-rules.js';
import type { Run } from '../../../kubernetes/references.js';
import { runnableSpecs, runnableTemplates } from '../../../kubernetes/views/workflow.js';
import { and, any, concat, equals, namespaceOf, or } from '../../../language/build.js';
import type { Test } from '../../../language/expression.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

/** Some role that is bound to the account grants too much. */
const holdsTooMuch = (account: Path<string>, { object }: Run): Test =>
  any(account, (name) =>
    any(bindingsOf(name, namespaceOf(object)), (binding) =>
      or(
        and(equals(binding.roleRef.kind, 'ClusterRole'), equals(binding.roleRef.name, 'cluster-admin')),
        any(rulesOf(binding, namespaceOf(object)), isExcessive),
      ),
    ),
  );
const message = (account: Path<string>) => [
  concat('service account ', account),
  ' holds a wildcard, escalate, bind or impersonate, or may read every Secret',
];

export default failureMode('argo-excessive-permissions', {
  title: 'A workflow runs with far more rights than it needs',
  severity: 'warning',
  cause:
    'The account is bound to cluster-admin, or to a role with a * among its verbs or resources, with escalate, bind or impersonate, or with all Secrets.',
  effect: "Whoever can change a step's image or script takes over the namespace, or the cluster.",
  repair:
    'Bind a Role with only what the steps do; the executor itself needs one rule:\n  rules:\n    - apiGroups: [argoproj.io]\n      resources: [workflowtaskresults]\n      verbs: [create, patch]\nSecrets can be granted one by one with resourceNames.',
  needs: "needs the roles that are bound to the workflow's account, and what the workflow refers to",
  parameters: workflowDefaultsParameter,
  rule: [
    forEach(runnableSpecs, (run) => ({
      when: holdsTooMuch(workflowAccount(run), run),
      at: accountPlaces(run),
      message: message(workflowAccount(run)),
    })),
    forEach(runnableSpecs, (run) => ({
      when: holdsTooMuch(run.spec.executor.serviceAccountName, run),
      at: [run.spec.executor.serviceAccountName],
      message: message(run.spec.executor.serviceAccountName),
    })),
    ...(['serviceAccountName', 'executor'] as const).map((field) =>
      forEach(runnableTemplates, ({ object, spec, template }) => {
        const account = field === 'executor' ? template.executor.serviceAccountName : template.serviceAccountName;
        return { when: holdsTooMuch(account, { object, spec }), at: [account], message: message(account) };
      }),
    ),
  ],
  sources: [
    'argoproj/argo-workflows docs/workflow-rbac.md@v4.1.2',
    'argoproj/argo-workflows docs/security.md@v4.1.2',
    'kubernetes/website content/en/docs/concepts/security/rbac-good-practices.md@main',
  ],
  seeds: ['000', '001', '002'],
});
