import {
  hasExecutor,
  podAccount,
  runsInAgent,
  workflowAccount,
  workflowDefaultsParameter,
} from '../../../kubernetes/accounts.js';
import { referencedSpec } from '../../../kubernetes/references.js';
import { runnableSpecs, runnableTemplates } from '../../../kubernetes/views/workflow.js';
import { and, equals, exists, never, not, or } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

export default failureMode('argo-default-service-account', {
  title: "Pods run as the namespace's default service account",
  severity: 'warning',
  cause:
    'Neither the template, nor the workflow, nor what it refers to, nor workflowDefaults names another service account than default.',
  effect:
    'Rights given for workflows are held by every pod of the namespace that names no account; without them the executor cannot report.',
  symptoms: ['User "system:serviceaccount:[^:"]+:default" cannot'],
  repair:
    "Give workflows an account of their own, with the executor's Role bound to it:\n  spec:\n    serviceAccountName: workflow\nor once for all in workflowDefaults.spec of the controller.",
  needs: 'the account is an expression, or the template that the workflow refers to is not in the inventory',
  parameters: workflowDefaultsParameter,
  rule: [
    forEach(runnableTemplates, ({ object, spec, template }) => ({
      when: or(
        and(hasExecutor(template), equals(podAccount({ object, spec }, template), 'default')),
        and(runsInAgent(template), equals(workflowAccount({ object, spec }), 'default')),
      ),
      at: [
        template.serviceAccountName,
        spec.templateDefaults.serviceAccountName,
        spec.serviceAccountName,
        spec.workflowTemplateRef,
        spec,
      ],
      message: ['pods of the workflow run as the service account default'],
    })),
    forEach(runnableSpecs, ({ object, spec }) => ({
      when: and(
        never(referencedSpec({ object, spec })),
        or(not(exists(spec.serviceAccountName)), equals(spec.serviceAccountName, 'default')),
      ),
      at: [spec.serviceAccountName, spec],
      message: [],
    })),
  ],
  sources: [
    'argoproj/argo-workflows#12783',
    'argoproj/argo-workflows#12391',
    'argoproj/argo-workflows docs/service-accounts.md@v4.1.2',
  ],
  seeds: ['002'],
});
