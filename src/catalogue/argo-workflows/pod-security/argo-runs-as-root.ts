import { finishedParameters, isNonRoot, isRoot, isSeen } from '../../../kubernetes/finished.js';
import { referencedSpec } from '../../../kubernetes/references.js';
import type { Template } from '../../../kubernetes/shapes/workflow.js';
import { finishedContainers } from '../../../kubernetes/views/pods.js';
import { runnableSpecs } from '../../../kubernetes/views/workflow.js';
import { and, concat, never, not } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const nameOf = (name: Path<string>, template: Path<Template>) => [
  concat('container ', name),
  ' of template ',
  template.name,
];

export default failureMode('argo-runs-as-root', {
  title: 'A container may run as root',
  severity: 'warning',
  cause:
    "Nothing forbids root, or runAsUser is 0. A container's securityContext goes before its pod's, and a template's securityContext replaces the workflow's as a whole: what it leaves out is not taken over.",
  effect:
    'The step runs as root wherever its image does not say otherwise, and so has more of the node after a breakout. Pod Security admission at restricted refuses its pod.',
  symptoms: [
    'violates PodSecurity "restricted:latest": .*runAsNonRoot != true',
    'container has runAsNonRoot and image will run as root',
  ],
  repair:
    'Set it for the whole workflow, or once for all in workflowDefaults of the controller, and again in each template that has a securityContext of its own:\n  securityContext:\n    runAsNonRoot: true\n    runAsUser: 1000        # where the image names no user; not on OpenShift',
  needs: 'what the workflow refers to is not in the inventory, or a podSpecPatch cannot be read',
  parameters: finishedParameters,
  rule: [
    forEach(finishedContainers, (row) => ({
      when: and(isRoot(row), isSeen(row)),
      at: [
        row.container.securityContext.runAsUser,
        row.template.securityContext.runAsUser,
        row.spec.templateDefaults.securityContext.runAsUser,
        row.spec.securityContext.runAsUser,
        row.container,
      ],
      message: [...nameOf(row.name, row.template), ' runs as root: its runAsUser is 0'],
    })),
    forEach(finishedContainers, (row) => ({
      when: and(not(isRoot(row)), not(isNonRoot(row)), isSeen(row)),
      at: [row.container],
      message: [...nameOf(row.name, row.template), ' may run as root: no runAsNonRoot holds for it'],
    })),
    forEach(runnableSpecs, (run) => ({ when: never(referencedSpec(run)), at: [run.spec], message: [] })),
  ],
  sources: [
    'argoproj/argo-workflows docs/workflow-pod-security-context.md@v4.1.2',
    'argoproj/argo-workflows workflow/controller/workflowpod.go@v3.7.4',
    'kubernetes/website content/en/docs/concepts/security/pod-security-standards.md@main',
  ],
  seeds: ['002'],
});
