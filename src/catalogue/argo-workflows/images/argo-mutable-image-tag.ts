import { patchedContainers, patchesOfContainer } from '../../../kubernetes/pod-patches.js';
import { containers, specPatches, templatePatches } from '../../../kubernetes/views/workflow.js';
import { and, exists, matches, not } from '../../../language/build.js';
import { failureMode, forEach, forEachItem } from '../../../model/failure-mode.js';

/** No digest, and no tag or `latest`; what stands before the first slash may be a host with a port. */
const MUTABLE = '^([^/@]+/)?[^:@]+(:latest)?$';

export default failureMode('argo-mutable-image-tag', {
  title: 'An image has no fixed version',
  severity: 'info',
  cause:
    'Without a tag an image means :latest, and :latest is moved by every release. The kubelet pulls it anew for every pod, and the controller remembers the command of the image that it saw first.',
  effect:
    'Two steps of one workflow, or a retry, may run different programs, and a run cannot be repeated. A container without a command may start with that of an older image.',
  repair:
    'Name a version, or better a digest, which never moves:\n  image: registry.example.com/team/app:v1.2.3\n  image: registry.example.com/team/app@sha256:...',
  rule: [
    forEach(containers, ({ spec, template, container, name }) => ({
      when: and(matches(container.image, MUTABLE), not(exists(patchesOfContainer(spec, template, name).image))),
      at: [container.image],
      message: ['image ', container.image, ' of container ', name, ' has no fixed version'],
    })),
    ...[specPatches, templatePatches].map((patches) =>
      forEachItem(
        patches,
        ({ patch }) => patchedContainers(patch),
        (container, { patch }) => ({
          when: matches(container.image, MUTABLE),
          at: [patch],
          message: ['image ', container.image, ' in podSpecPatch has no fixed version'],
        }),
      ),
    ),
  ],
  sources: [
    'argoproj/argo-workflows#10729',
    'argoproj/argo-workflows#11024',
    'argoproj/argo-workflows workflow/controller/entrypoint/cache.go@v3.7.4',
    'kubernetes/website content/en/docs/concepts/containers/images.md@main',
  ],
  seeds: ['002'],
});
