import { templates } from '../../../kubernetes/views/workflow.js';
import { and, any, exists, or } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const some = (list: Parameters<typeof exists>[0]) => any(list, exists);

export default failureMode('argo-resource-outputs-never-complete', {
  title: 'Outputs of a resource or data template keep the workflow from completing',
  versions: '>=3.5.3 <3.5.5',
  severity: 'error',
  deny: true,
  cause:
    'The executor of these releases never marks the outputs of resource and data templates as reported, so the controller withholds the label workflows.argoproj.io/completed=true.',
  effect: 'The workflow shows Succeeded, yet its TTL never fires and it is never deleted or archived.',
  symptoms: ['workflows.argoproj.io/completed: "false"', 'workflows.argoproj.io/report-outputs-completed: "false"'],
  repair:
    'Upgrade Argo Workflows to 3.5.5 or later. Until then take the outputs out of the template, and free a stuck workflow with:\n  kubectl label workflowtaskresult NAME workflows.argoproj.io/report-outputs-completed=true --overwrite',
  rule: [
    forEach(templates, ({ template }) => ({
      when: or(
        and(exists(template.resource), some(template.outputs.parameters.$each)),
        and(exists(template.data), or(some(template.outputs.parameters.$each), some(template.outputs.artifacts.$each))),
      ),
      at: [template.outputs],
      message: ['template ', template.name, ' reports outputs, which this release never completes'],
    })),
  ],
  sources: ['argoproj/argo-workflows#12985', 'argoproj/argo-workflows#13085', 'argoproj/argo-workflows#12544'],
  seeds: ['004'],
});
