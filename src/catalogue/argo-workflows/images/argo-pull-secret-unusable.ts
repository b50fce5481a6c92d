import { secrets } from '../../../kubernetes/kinds.js';
import { type Run, referencedSpec } from '../../../kubernetes/references.js';
import { coveredByAny, isPullSecret, registriesOf } from '../../../kubernetes/registries.js';
import type { Secret } from '../../../kubernetes/shapes/core.js';
import { allTemplates } from '../../../kubernetes/templates.js';
import { containersOf, pullSecrets } from '../../../kubernetes/views/workflow.js';
import {
  and,
  any,
  concat,
  exists,
  named,
  namedValue,
  namespaceOf,
  not,
  objects,
  parameter,
  union,
} from '../../../language/build.js';
import type { Test } from '../../../language/expression.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const secretOf = ({ object }: Run, name: Path<string>) => objects(secrets, { namespace: namespaceOf(object), name });

/** Every image of the workflow, and every pull secret that its pods get. */
function pulled(run: Run) {
  const specs = namedValue('specs', union(run.spec, referencedSpec(run)));
  const images = namedValue('images', union(...containersOf(allTemplates(specs)).map(({ from }) => from.image)));
  return { images, references: namedValue('references', specs.imagePullSecrets.$each) };
}

/** Some image is from a private registry, for which neither this secret nor another of the workflow has credentials. */
function leavesImageOut(secret: Path<Secret>, run: Run): Test {
  const { images, references } = pulled(run);
  const isLeftOut = (image: Path<string>) =>
    and(
      coveredByAny(parameter<string[]>('privateRegistries').$each, image),
      not(coveredByAny(registriesOf(secret), image)),
      not(any(references, (each) => coveredByAny(registriesOf(secretOf(run, each.name)), image))),
    );
  return any(images, (image) => named('is_left_out', isLeftOut(image)));
}

const problems: { when: (secret: Path<Secret>, run: Run) => Test; text: string }[] = [
  { when: (secret) => not(exists(secret)), text: ' does not exist in that namespace' },
  {
    when: (secret) => and(exists(secret), not(isPullSecret(secret))),
    text: ' is not of type kubernetes.io/dockerconfigjson',
  },
  {
    when: (secret) => and(isPullSecret(secret), not(exists(registriesOf(secret)))),
    text: ' holds no readable .dockerconfigjson: under data it must be Base64 of JSON with auths',
  },
  {
    when: (secret, run) => and(isPullSecret(secret), exists(registriesOf(secret)), leavesImageOut(secret, run)),
    text: " has no credentials for the registry of the workflow's image",
  },
];

export default failureMode('argo-pull-secret-unusable', {
  title: 'A pull secret cannot be used',
  severity: 'error',
  cause:
    'The named pull secret is absent from the namespace of the workflow, of another type, malformed, or without credentials for the registry.',
  effect: 'The kubelet ignores the secret without a word; the pod stays in ErrImagePull as if none were named.',
  symptoms: ['FailedToRetrieveImagePullSecret', 'unauthorized: authentication required', 'ImagePullBackOff'],
  repair:
    'Create it in the namespace of the workflow:\n  kubectl create secret docker-registry regcred --namespace NAMESPACE --docker-server=HOST --docker-username=USER --docker-password=...\nIn a manifest, JSON goes under stringData; under data it must be Base64.',
  needs: 'needs the Secret; its absence counts only with `inventory: complete`, since Secrets seldom lie in Git',
  parameters: (profile) => ({ privateRegistries: profile.privateRegistries ?? [] }),
  indispensable: ['other-objects'],
  rule: problems.map(({ when, text }) =>
    forEach(pullSecrets, ({ object, spec, reference }) => ({
      when: when(secretOf({ object, spec }, reference.name), { object, spec }),
      at: [reference.name],
      message: [concat('pull secret ', namespaceOf(object), '/', reference.name), text],
    })),
  ),
  sources: [
    'kubernetes/website content/en/docs/tasks/configure-pod-container/pull-image-private-registry.md@main',
    'kubernetes/kubernetes pkg/credentialprovider/keyring.go@v1.36.3',
  ],
  seeds: ['002'],
});
