import { kargoIsIn } from '../../../facts/kargo-releases.js';
import { namespaces, projects } from '../../../kubernetes/kinds.js';
import type { Metadata } from '../../../kubernetes/shapes/core.js';
import { workloads } from '../../../kubernetes/views/workloads.js';
import { and, equals, exists, namespaceOf, not, objects, or, parameter } from '../../../language/build.js';
import type { Test } from '../../../language/expression.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const isKept = (metadata: Path<Metadata>): Test =>
  equals(metadata.annotations['kargo.akuity.io/keep-namespace'] as Path<string>, 'true');

export default failureMode('kargo-workloads-in-project-namespace', {
  title: "Workloads are in a Kargo Project's namespace",
  severity: 'warning',
  cause:
    'Deleting a Project deletes the namespace of its name with all that is in it, unless the Namespace or the Project carries the annotation kargo.akuity.io/keep-namespace: "true", which Kargo knows from 1.6.0.',
  effect: 'When the Project is deleted, by hand or by a GitOps tool that prunes it, the workloads are gone too.',
  repair:
    'Keep what Kargo promotes to in namespaces of its own, such as shop-test for the Stage test of the Project shop. Where that cannot be, and from Kargo 1.6.0:\n  apiVersion: v1\n  kind: Namespace\n  metadata:\n    name: shop\n    labels:\n      kargo.akuity.io/project: "true"\n    annotations:\n      kargo.akuity.io/keep-namespace: "true"',
  needs: 'needs the Namespace, which may carry the annotation, or `inventory: complete`',
  parameters: (profile) => ({ knowsAnnotation: kargoIsIn('>=1.6.0', profile) }),
  rule: [
    forEach(workloads, ({ object, metadata }) => {
      const name = namespaceOf(object);
      const project = objects(projects, { name });
      return {
        when: and(
          exists(project),
          not(
            and(
              equals(parameter<boolean>('knowsAnnotation'), true),
              or(isKept(project.metadata), isKept(objects(namespaces, { name, absence: 'complete' }).metadata)),
            ),
          ),
        ),
        at: [metadata.namespace],
        message: [object.kind, ' ', metadata.name, ' is in the namespace of Project ', name, ' and is deleted with it'],
      };
    }),
  ],
  sources: [
    'akuity/kargo#2890',
    'akuity/kargo#4202',
    'akuity/kargo internal/controller/management/projects/projects.go@v1.6.0',
    'akuity/kargo pkg/controller/management/projects/projects.go@v1.11.2',
  ],
});
