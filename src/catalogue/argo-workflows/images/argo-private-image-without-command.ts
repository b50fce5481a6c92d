import { configured } from '../../../kubernetes/controller-config.js';
import { isSeen } from '../../../kubernetes/finished.js';
import { isPrivate } from '../../../kubernetes/registries.js';
import { finishedContainers } from '../../../kubernetes/views/pods.js';
import { and, any, concat, equals, exists, not, parameter } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

export default failureMode('argo-private-image-without-command', {
  title: 'The controller has to ask a private registry for the command of an image',
  versions: '>=3.4.0',
  severity: 'warning',
  cause:
    "Argo's executor has to know the command of every container. Where neither the container nor the controller's `images` states it, the controller itself reads it from the registry, for which it must reach the registry and may read the pull secret in the namespace of the workflow; a cluster install may not.",
  effect: 'The pod is not created and the step ends in Error, though the nodes could pull the image.',
  symptoms: ['failed to look-up entrypoint/cmd for image', 'you must either explicitly specify the command'],
  repair:
    'State the command:\n  container:\n    image: registry.example.com/team/app:v1.2\n    command: [app]\nor tell the controller, in its ConfigMap:\n  images: |\n    registry.example.com/team/app:v1.2:\n      entrypoint: [app]',
  needs: 'what the workflow refers to is not in the inventory, or a podSpecPatch cannot be read',
  parameters: ({ privateRegistries = [], workflowDefaults = {} }) => ({
    privateRegistries,
    // A command may come from there.
    hasDefaults: JSON.stringify(workflowDefaults).includes('"command"'),
  }),
  rule: [
    forEach(finishedContainers, (row) => ({
      when: and(
        // Init containers keep the command of their image: no executor wraps them.
        not(equals(row.template.initContainers.$each.name, row.name)),
        not(exists(row.command.$each)),
        not(equals(parameter<boolean>('hasDefaults'), true)),
        isPrivate(row.finishedImage),
        not(any(configured('images').$entries, (entry) => equals(entry.key, row.finishedImage))),
        isSeen(row),
      ),
      at: [row.container.image, row.container],
      message: [
        concat('image ', row.finishedImage),
        concat(' of container ', row.name),
        ' is private, and without a command the controller has to ask its registry',
      ],
    })),
  ],
  sources: [
    'argoproj/argo-workflows#8345',
    'argoproj/argo-workflows#9630',
    'argoproj/argo-workflows#9802',
    'argoproj/argo-workflows workflow/controller/entrypoint/container_registry_index.go@v3.7.4',
  ],
  seeds: ['002'],
});
