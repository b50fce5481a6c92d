import type { Container, PodSpec } from '../../../kubernetes/shapes/core.js';
import { containers, specPatches, templatePatches } from '../../../kubernetes/views/workflow.js';
import { and, any, equals, exists, not, or, parsed } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const patched = (patch: Path<string>) => parsed<PodSpec>('yaml', patch);
const privileged = (container: Path<Container>) => equals(container.securityContext.privileged, true);
/** A patch that says something else of the container's `privileged`; of an opaque patch nobody can tell. */
const overridden = (patch: Path<string>, name: Path<string>) =>
  or(
    ...[patched(patch).containers, patched(patch).initContainers].map((list) =>
      any(list.$each, (each) =>
        and(equals(each.name, name), exists(each.securityContext.privileged), not(privileged(each))),
      ),
    ),
  );

export default failureMode('argo-privileged-container', {
  title: 'A container runs privileged',
  severity: 'error',
  deny: true,
  cause:
    'A privileged container has every capability and all devices of its node: whoever controls the workflow controls the node.',
  effect:
    'Emissary, the executor, needs no privilege. Pod Security admission at baseline or restricted refuses such a pod, and the step fails.',
  symptoms: ['violates PodSecurity "baseline:latest": privileged'],
  repair:
    'Remove `privileged: true`. Building images needs none with rootless BuildKit or Buildah; writing to a volume needs ownership, not privilege:\n  securityContext:        # of the template\n    runAsNonRoot: true\n    fsGroup: 1000         # with an emptyDir or a PersistentVolumeClaim',
  rule: [
    forEach(containers, ({ spec, template, container, name }) => ({
      when: and(
        privileged(container),
        not(overridden(spec.podSpecPatch, name)),
        not(overridden(template.podSpecPatch, name)),
      ),
      at: [container.securityContext.privileged],
      message: ['container ', name, ' of template ', template.name, ' runs privileged'],
    })),
    ...[specPatches, templatePatches].map((patches) =>
      forEach(patches, ({ patch }) => ({
        when: or(
          any(patched(patch).containers.$each, privileged),
          any(patched(patch).initContainers.$each, privileged),
        ),
        at: [patch],
        message: ['podSpecPatch makes a container privileged'],
      })),
    ),
  ],
  sources: ['argoproj/argo-workflows docs/workflow-executors.md@v4.1.2', 'argoproj/argo-workflows#5948'],
  seeds: ['002'],
});
