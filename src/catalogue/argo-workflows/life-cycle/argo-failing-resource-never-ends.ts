import semver from 'semver';
import type { Template, WorkflowSpec } from '../../../kubernetes/shapes/workflow.js';
import { templates } from '../../../kubernetes/views/workflow.js';
import { and, equals, exists, not, or, parameter } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

/** From here on only a pod that is killed leaves its results unfinished, no longer one that fails by itself. */
const FINISHES_FAILURES = '>=3.5.9';
const finishesFailures = equals(parameter<boolean>('finishesFailures'), true);

/** Any of these becomes the activeDeadlineSeconds of the pod. */
const deadlines = (template: Path<Template>, spec: Path<WorkflowSpec>) => [
  template.activeDeadlineSeconds,
  template.timeout,
  spec.templateDefaults.activeDeadlineSeconds,
  spec.templateDefaults.timeout,
  spec.activeDeadlineSeconds,
];

export default failureMode('argo-failing-resource-never-ends', {
  title: 'A resource template that fails leaves its workflow Running',
  versions: '>=3.5.6 <3.5.12',
  severity: 'warning',
  cause:
    'The controller waits until the executor has marked its results as reported. Before 3.5.9 the executor of a resource template exits on an error without doing so; before 3.5.12 one that its deadline kills never gets to it.',
  effect: 'The step has failed and the workflow stays Running, so that no exit handler, TTL or archiving follows.',
  symptoms: [
    'workflows.argoproj.io/report-outputs-completed: "false"',
    'Pod was active on the node longer than the specified deadline',
  ],
  repair:
    'Upgrade Argo Workflows to 3.5.12 or later, controller and executor alike. Until then end a workflow that hangs with:\n  kubectl label workflowtaskresult NAME workflows.argoproj.io/report-outputs-completed=true --overwrite',
  parameters: ({ platform }) => ({
    finishesFailures: semver.satisfies(platform.argoWorkflows ?? '3.5.6', FINISHES_FAILURES, {
      includePrerelease: true,
    }),
  }),
  rule: [
    forEach(templates, ({ template }) => ({
      when: and(exists(template.resource), not(finishesFailures)),
      at: [template.resource],
      message: ['if the resource template ', template.name, ' fails, its workflow stays Running'],
    })),
    forEach(templates, ({ spec, template }) => ({
      when: and(exists(template.resource), finishesFailures, or(...deadlines(template, spec).map(exists))),
      at: deadlines(template, spec),
      message: ['if its deadline ends the resource template ', template.name, ', the workflow stays Running'],
    })),
  ],
  sources: [
    'argoproj/argo-workflows#13299',
    'argoproj/argo-workflows#13321',
    'argoproj/argo-workflows#13937',
    'argoproj/argo-workflows#13798',
  ],
  seeds: ['004'],
});
