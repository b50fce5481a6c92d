import { workflowTaskResults } from '../../../kubernetes/kinds.js';
import type { Metadata } from '../../../kubernetes/shapes/core.js';
import type { Workflow } from '../../../kubernetes/shapes/workflow.js';
import { finishedWorkflows } from '../../../kubernetes/views/finished.js';
import { and, concat, equals, exists, namespaceOf, not, objects, where } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach, forEachItem } from '../../../model/failure-mode.js';

const label = ({ labels }: Path<Metadata>, name: string) => labels[`workflows.argoproj.io/${name}`] as Path<string>;
/** Results of a workflow's steps that their executors never marked as complete. */
const openResults = (workflow: Path<Workflow>) =>
  where(objects(workflowTaskResults, { namespace: namespaceOf(workflow) }), (result) =>
    and(
      equals(label(result.metadata, 'workflow'), workflow.metadata.name),
      equals(label(result.metadata, 'report-outputs-completed'), 'false'),
    ),
  );

export default failureMode('argo-stuck-workflow', {
  title: 'A workflow has ended, and is not cleaned up',
  severity: 'error',
  cause:
    'The controller has set the final phase, and not the label workflows.argoproj.io/completed=true, since it waits for the results of a step whose executor never marked them as complete.',
  effect: 'TTL, retention and archiving look at that label only, so the workflow and its results stay for ever.',
  symptoms: ['workflows.argoproj.io/completed: "false"', 'workflows.argoproj.io/report-outputs-completed: "false"'],
  repair:
    'Mark the open results as complete; the controller does the rest when it next looks at the workflow:\n  kubectl label workflowtaskresult --selector workflows.argoproj.io/workflow=NAME workflows.argoproj.io/report-outputs-completed=true --overwrite\nWhere there is none left, delete the workflow. Upgrade Argo Workflows to 3.5.12 or later, controller and executor alike.',
  rule: [
    forEach(finishedWorkflows, ({ object, status }) => ({
      when: not(equals(label(object.metadata, 'completed'), 'true')),
      at: [label(object.metadata, 'completed'), status.phase],
      message: ['ended as ', status.phase, ', but without the label workflows.argoproj.io/completed=true'],
    })),
    forEachItem(
      finishedWorkflows,
      ({ object }) => openResults(object),
      (result, { status }) => ({
        when: exists(result.metadata.name),
        at: [status.phase],
        message: [
          'ended as ',
          status.phase,
          concat(', but WorkflowTaskResult ', result.metadata.name, ' is still open'),
        ],
      }),
    ),
  ],
  sources: [
    'argoproj/argo-workflows#12985',
    'argoproj/argo-workflows#12103',
    'argoproj/argo-workflows workflow/controller/taskresult.go@v3.5.12',
    'argoproj/argo-workflows workflow/gccontroller/gc_controller.go@v3.5.4',
  ],
  seeds: ['004'],
});
