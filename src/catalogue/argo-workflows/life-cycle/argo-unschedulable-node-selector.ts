import { hasExecutor } from '../../../kubernetes/accounts.js';
import { someNodeFits } from '../../../kubernetes/nodes.js';
import { type Run, referencedSpec } from '../../../kubernetes/references.js';
import type { Affinity, Selector } from '../../../kubernetes/shapes/scheduling.js';
import type { Template } from '../../../kubernetes/shapes/workflow.js';
import { allTemplates } from '../../../kubernetes/templates.js';
import { runnableSpecs, runnableTemplates } from '../../../kubernetes/views/workflow.js';
import { and, any, exists, first, named, not, or, union } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const isPlaced = ({ nodeSelector, affinity }: Path<Template>) =>
  named('is_placed', or(exists(nodeSelector.$entries), exists(affinity)));

/** A template that runs a pod takes the workflow's placement, unless one around it or templateDefaults has another. */
function takesPlacementOf(run: Run) {
  const templates = union(allTemplates(run.spec), allTemplates(referencedSpec(run)));
  return and(
    not(isPlaced(run.spec.templateDefaults)),
    any(templates, (template) => and(hasExecutor(template), not(isPlaced(template)))),
    not(any(templates, (template) => and(not(hasExecutor(template)), isPlaced(template)))),
  );
}

export default failureMode('argo-unschedulable-node-selector', {
  title: 'No node has the labels that a pod asks for',
  severity: 'error',
  cause:
    'The nodeSelector, or the required node affinity, names labels or values that no node of the cluster has together; case and spelling count.',
  effect:
    'The pod is created and stays Pending, and so the step, unless a cluster autoscaler can add such a node. Without a deadline it waits for ever.',
  symptoms: ["node\\(s\\) didn't match Pod's node affinity/selector", 'Unschedulable: 0/\\d+ nodes are available'],
  repair:
    'Compare with `kubectl get nodes --show-labels`, then correct the selector, or label a node:\n  kubectl label node NODE disktype=ssd',
  needs: 'needs the Nodes of the cluster (and what the workflow refers to), or `inventory: complete`',
  rule: [
    forEach(runnableTemplates, ({ template }) => ({
      when: and(hasExecutor(template), isPlaced(template), not(someNodeFits(template.nodeSelector, template.affinity))),
      at: [template.nodeSelector, template.affinity],
      message: ['no node meets the nodeSelector and affinity of template ', template.name],
    })),
    forEach(runnableSpecs, (run) => {
      const selector = first<Selector>(run.spec.nodeSelector, referencedSpec(run).nodeSelector);
      const affinity = first<Affinity>(run.spec.affinity, referencedSpec(run).affinity);
      return {
        when: and(
          or(exists(selector.$entries), exists(affinity)),
          takesPlacementOf(run),
          not(someNodeFits(selector, affinity)),
        ),
        at: [run.spec.nodeSelector, run.spec.affinity, run.spec.workflowTemplateRef],
        message: ['no node meets the nodeSelector and affinity of the workflow'],
      };
    }),
  ],
  sources: [
    'argoproj/argo-workflows workflow/controller/workflowpod.go@v3.7.4',
    'kubernetes/component-helpers scheduling/corev1/nodeaffinity/nodeaffinity.go@v0.33.0',
  ],
  seeds: ['002'],
});
