import { defaultSpec, hasExecutor, workflowDefaultsParameter } from '../../../kubernetes/accounts.js';
import { type Run, referencedSpec, referencedTemplates } from '../../../kubernetes/references.js';
import type { Template } from '../../../kubernetes/shapes/workflow.js';
import { allTemplates } from '../../../kubernetes/templates.js';
import { runnableSpecs } from '../../../kubernetes/views/workflow.js';
import { and, any, exists, named, not, or } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const isLimited = (template: Path<Template>) => or(exists(template.activeDeadlineSeconds), exists(template.timeout));
const runsWithoutEnd = (template: Path<Template>) =>
  named('runs_without_end', and(hasExecutor(template), not(isLimited(template))));

/** A deadline of the whole, or one that every template of it inherits. */
function hasDeadline(run: Run) {
  const layers = [run.spec, referencedSpec(run), defaultSpec()];
  return or(...layers.flatMap((layer) => [exists(layer.activeDeadlineSeconds), isLimited(layer.templateDefaults)]));
}

function someTemplateRunsWithoutEnd(run: Run) {
  const templates = [allTemplates(run.spec), allTemplates(referencedSpec(run)), ...referencedTemplates(run)];
  return or(...templates.map((each) => any(each, runsWithoutEnd)));
}

export default failureMode('argo-no-deadline', {
  title: 'Nothing ends a workflow that hangs',
  severity: 'info',
  cause:
    'Argo sets no deadline by itself: without activeDeadlineSeconds on the workflow, or a deadline on each template that runs a pod, a step that hangs runs on.',
  effect:
    "The pod holds its node's resources, and the workflow its place in parallelism limits, mutexes and semaphores, until somebody stops it.",
  repair:
    'Give the workflow a deadline, or do so once for all in workflowDefaults of the controller:\n  spec:\n    activeDeadlineSeconds: 28800\nA template may have one of its own, activeDeadlineSeconds or timeout.',
  needs: 'the templates that it refers to are not in the inventory, or hold what cannot be read',
  parameters: workflowDefaultsParameter,
  rule: [
    forEach(runnableSpecs, (run) => ({
      when: and(not(hasDeadline(run)), someTemplateRunsWithoutEnd(run)),
      at: [run.spec],
      message: ['no deadline: neither the workflow nor each of its templates has one'],
    })),
  ],
  sources: [
    'argoproj/argo-workflows docs/cost-optimisation.md@v4.1.2',
    'argoproj/argo-workflows workflow/controller/workflowpod.go@v3.5.12',
  ],
  seeds: ['004'],
});
