import semver from 'semver';
import { configsBeside, executorImageFlag, executorImageIn } from '../../../kubernetes/controller-config.js';
import { deployments } from '../../../kubernetes/kinds.js';
import type { Deployment } from '../../../kubernetes/shapes/core.js';
import {
  argoControllers,
  argoServers,
  isArgoController,
  isArgoServerImage,
} from '../../../kubernetes/views/controllers.js';
import { and, any, exists, matches, named, namespaceOf, not, objects, parameter } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach, forEachItem } from '../../../model/failure-mode.js';

const NO_IMAGE = '^:$';
/** An image whose tag is that release, in whatever variant: `:v3.7.4`, `:3.7.4-nonroot@sha256:…`. */
function imagesOf(version: string | undefined): string {
  const release = semver.coerce(version)?.version.replaceAll('.', '[.]');
  return release ? `:v?${release}([-_+][^/]*)?(@.*)?$` : NO_IMAGE;
}

const isOfPlatform = (image: Path<string>) => matches(image, parameter<string>('images'));
/** The tag names another release; `latest` or a digest names none. */
const isOfOther = (image: Path<string>) =>
  and(matches(image, ':v?[0-9]+[.][0-9]+[.][0-9]+[^/]*$'), not(isOfPlatform(image)));
const controlsPlatform = (deployment: Path<Deployment>) =>
  and(
    named('is_controller', isArgoController(deployment)),
    any(deployment.spec.template.spec.containers.$each, (container) => isOfPlatform(container.image)),
  );

export default failureMode('argo-version-skew', {
  title: 'Executor, controller and server are of different releases',
  severity: 'warning',
  cause:
    'The workflow-controller, the executor in each pod and the argo-server hand one another specifications whose form changes between releases, patch releases included. Upstream supports one release for all of them.',
  effect: 'Pods end at start or lose their outputs, or the server drops fields that the controller has.',
  symptoms: [
    'metadata.ownerReferences.uid: Invalid value: "": uid must not be empty',
    'panic: unexpected end of JSON input',
  ],
  repair:
    'Use one tag for all three. A controller that is given no executor image takes that of its own release:\n  containers:\n    - name: workflow-controller\n      image: quay.io/argoproj/workflow-controller:v3.7.4\n      args: [--executor-image, quay.io/argoproj/argoexec:v3.7.4]\nand for the argo-server quay.io/argoproj/argocli:v3.7.4.',
  needs:
    'an image that holds an expression, or a configuration that YAML readers take for different things, says no release',
  parameters: ({ platform }) => ({ images: imagesOf(platform.argoWorkflows) }),
  rule: [
    forEach(argoControllers, ({ object, pod }) => ({
      when: and(isOfOther(executorImageFlag(pod)), controlsPlatform(object)),
      at: [pod.containers],
      message: ['the controller is of another release than its executor, ', executorImageFlag(pod)],
    })),
    forEach(argoControllers, ({ object, pod }) => ({
      when: and(
        not(exists(executorImageFlag(pod))),
        any(configsBeside(object), (config) => isOfOther(executorImageIn(config))),
        controlsPlatform(object),
      ),
      at: [pod.containers],
      message: ['the controller is of another release than the executor that its ConfigMap names'],
    })),
    forEachItem(
      argoServers,
      ({ pod }) => pod.containers.$each,
      (container, { object }) => ({
        when: and(
          isArgoServerImage(container),
          isOfOther(container.image),
          any(objects(deployments, { namespace: namespaceOf(object) }), controlsPlatform),
        ),
        at: [container.image],
        message: ['the workflow-controller is of another release than this server, ', container.image],
      }),
    ),
  ],
  sources: [
    'argoproj/argo-workflows#8712',
    'argoproj/argo-workflows#6233',
    'argoproj/argo-workflows#6194',
    'argoproj/argo-workflows docs/releases.md@v3.7.4',
    'argoproj/argo-workflows workflow/controller/config.go@v3.7.4',
  ],
});
