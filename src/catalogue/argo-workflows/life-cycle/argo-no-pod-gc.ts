import { defaultSpec, workflowDefaultsParameter } from '../../../kubernetes/accounts.js';
import { referencedSpec } from '../../../kubernetes/references.js';
import type { WorkflowSpec } from '../../../kubernetes/shapes/workflow.js';
import { runnableSpecs } from '../../../kubernetes/views/workflow.js';
import { and, equals, exists, not } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

/** The other fields of podGC do nothing without a strategy. */
const collects = ({ podGC }: Path<WorkflowSpec>) => and(exists(podGC.strategy), not(equals(podGC.strategy, '')));

export default failureMode('argo-no-pod-gc', {
  title: 'Finished pods stay as long as their workflow',
  severity: 'info',
  cause:
    'Neither the workflow, nor the template that it refers to, nor workflowDefaults has a podGC.strategy, and without one Argo deletes no pod.',
  effect:
    "Completed pods pile up until their workflows are deleted: they count in the namespace's object quota, and take room in etcd and in every watcher's memory.",
  repair:
    'Set it in the workflow, or once for all in workflowDefaults of the controller; archive the logs that are still wanted:\n  podGC:\n    strategy: OnPodSuccess',
  needs: 'the WorkflowTemplate that it refers to is not in the inventory, or holds what cannot be read',
  parameters: workflowDefaultsParameter,
  rule: [
    forEach(runnableSpecs, ({ object, spec }) => ({
      when: and(not(collects(spec)), not(collects(referencedSpec({ object, spec }))), not(collects(defaultSpec()))),
      at: [spec.podGC, spec],
      message: ['no podGC.strategy: finished pods stay as long as the workflow'],
    })),
  ],
  sources: [
    'argoproj/argo-workflows docs/cost-optimisation.md@v4.1.2',
    'argoproj/argo-workflows docs/fields.md@v4.1.2',
  ],
  seeds: ['004'],
});
