import { hasExecutor, layers, workflowDefaultsParameter } from '../../../kubernetes/accounts.js';
import { type Run, referencedSpec } from '../../../kubernetes/references.js';
import type { Template } from '../../../kubernetes/shapes/workflow.js';
import { runnableSpecs, runnableTemplates } from '../../../kubernetes/views/workflow.js';
import { and, equals, exists, first, never, not } from '../../../language/build.js';
import type { Test } from '../../../language/expression.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

/** The template's own word, else what it is filled up with, else the workflow's. */
function mountsNoToken(run: Run, template: Path<Template>): Test {
  const token = first<boolean>(
    template.automountServiceAccountToken,
    ...layers(run).map((layer) => layer.templateDefaults.automountServiceAccountToken),
    ...layers(run).map((layer) => layer.automountServiceAccountToken),
  );
  return equals(token, false);
}

/** An account for the executor, on the same ways. */
const namesExecutor = (run: Run, template: Path<Template>): Test =>
  exists(
    first<string>(
      template.executor.serviceAccountName,
      ...layers(run).map((layer) => layer.templateDefaults.executor.serviceAccountName),
      ...layers(run).map((layer) => layer.executor.serviceAccountName),
    ),
  );

export default failureMode('argo-automount-without-executor', {
  title: 'No token is mounted, and the executor has no account of its own',
  severity: 'error',
  deny: true,
  cause:
    'With automountServiceAccountToken: false the executor needs another way to a token, and Argo takes it only from executor.serviceAccountName.',
  effect: 'The controller refuses to create the pod, and the step ends in Error.',
  symptoms: ['executor.serviceAccountName must not be empty if automountServiceAccountToken is false'],
  repair:
    'Name an account for the executor, which needs a token Secret and the right to create and patch workflowtaskresults:\n  automountServiceAccountToken: false\n  executor:\n    serviceAccountName: executor',
  needs: 'the template that it refers to, or the value itself, is not known',
  parameters: workflowDefaultsParameter,
  rule: [
    forEach(runnableTemplates, ({ object, spec, template }) => ({
      when: and(
        hasExecutor(template),
        mountsNoToken({ object, spec }, template),
        not(namesExecutor({ object, spec }, template)),
      ),
      at: [
        template.automountServiceAccountToken,
        spec.templateDefaults.automountServiceAccountToken,
        spec.automountServiceAccountToken,
        spec.workflowTemplateRef,
        spec,
      ],
      message: ['automountServiceAccountToken is false, and no executor.serviceAccountName is set'],
    })),
    forEach(runnableSpecs, ({ object, spec }) => ({
      when: and(
        never(referencedSpec({ object, spec })),
        equals(spec.automountServiceAccountToken, false),
        not(exists(spec.executor.serviceAccountName)),
      ),
      at: [spec.automountServiceAccountToken],
      message: [],
    })),
  ],
  sources: [
    'argoproj/argo-workflows workflow/controller/workflowpod.go@v4.1.2',
    'argoproj/argo-workflows docs/fields.md@v4.1.2',
  ],
  seeds: ['002'],
});
