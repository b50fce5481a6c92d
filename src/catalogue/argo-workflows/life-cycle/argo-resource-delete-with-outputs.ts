import type { Template } from '../../../kubernetes/shapes/workflow.js';
import { templates } from '../../../kubernetes/views/workflow.js';
import { and, any, equals, exists, not, or } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

/** An empty text is none. */
const isSet = (condition: Path<string>) => and(exists(condition), not(equals(condition, '')));
const wantsResult = ({ resource, outputs }: Path<Template>) =>
  or(isSet(resource.successCondition), isSet(resource.failureCondition), any(outputs.parameters.$each, exists));

export default failureMode('argo-resource-delete-with-outputs', {
  title: 'A template that deletes a resource wants outputs or conditions of it',
  severity: 'error',
  deny: true,
  cause:
    'The executor refuses a resource template with action delete that also has output parameters, a successCondition or a failureCondition: nothing is left to read them from.',
  effect: 'The workflow is accepted, and then the step fails each time that it runs; nothing is deleted.',
  symptoms: ['successCondition, failureCondition and outputs are not supported for delete action'],
  repair:
    'Only delete in this template, and read what is needed in a step before it:\n  - name: remove\n    resource:\n      action: delete\n      manifest: |\n        apiVersion: v1\n        kind: ConfigMap\n        metadata:\n          name: settings',
  rule: [
    forEach(templates, ({ template }) => ({
      when: and(equals(template.resource.action, 'delete'), wantsResult(template)),
      at: [template.resource.successCondition, template.resource.failureCondition, template.outputs.parameters],
      message: ['template ', template.name, ' deletes a resource, which has no outputs and meets no conditions'],
    })),
  ],
  sources: [
    'argoproj/argo-workflows cmd/argoexec/commands/resource.go@v3.5.4',
    'argoproj/argo-workflows cmd/argoexec/commands/resource.go@v3.7.4',
  ],
  seeds: ['004'],
});
