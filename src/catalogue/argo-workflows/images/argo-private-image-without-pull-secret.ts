import { defaultSpec, podAccount, workflowDefaultsParameter } from '../../../kubernetes/accounts.js';
import { serviceAccounts } from '../../../kubernetes/kinds.js';
import { type Run, referencedSpec } from '../../../kubernetes/references.js';
import { isPrivate } from '../../../kubernetes/registries.js';
import type { PodSpec } from '../../../kubernetes/shapes/core.js';
import type { Template } from '../../../kubernetes/shapes/workflow.js';
import { runnableContainers } from '../../../kubernetes/views/workflow.js';
import { and, concat, exists, named, namespaceOf, not, objects, or, parsed } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

function hasPullSecret(run: Run, template: Path<Template>) {
  const layers = [run.spec, referencedSpec(run), defaultSpec()];
  const patches = [template.podSpecPatch, ...layers.map((layer) => layer.podSpecPatch)];
  const account = { namespace: namespaceOf(run.object), name: podAccount(run, template) };
  const sources = or(
    ...layers.map((layer) => exists(layer.imagePullSecrets.$each)),
    ...patches.map((patch) => exists(parsed<PodSpec>('yaml', patch).imagePullSecrets.$each)),
    exists(objects(serviceAccounts, account).imagePullSecrets.$each),
  );
  return named('has_pull_secret', sources);
}
export default failureMode('argo-private-image-without-pull-secret', {
  title: 'A private image is pulled without credentials',
  severity: 'error',
  cause:
    "The image's registry needs credentials, and neither spec.imagePullSecrets nor the pod's service account names a pull secret. A secret attached to argo-server, or set as images.pullSecrets in the chart, does not reach workflow pods.",
  effect: 'The pod stays in ErrImagePull, then ImagePullBackOff.',
  symptoms: ['Failed to pull image', 'unauthorized: authentication required', 'ErrImagePull', 'ImagePullBackOff'],
  repair:
    'Name the secret in the workflow, or once for all on the account that it runs as:\n  spec:\n    imagePullSecrets:\n      - name: regcred',
  needs: 'needs the ServiceAccount that the pod runs as (and what the workflow refers to), or `inventory: complete`',
  parameters: (profile) => ({
    ...workflowDefaultsParameter(profile),
    privateRegistries: profile.privateRegistries ?? [],
  }),
  rule: [
    forEach(runnableContainers, ({ object, spec, template, container, name }) => ({
      when: and(isPrivate(container.image), not(hasPullSecret({ object, spec }, template))),
      at: [container.image],
      message: [
        concat('image ', container.image),
        concat(' of container ', name),
        ' is private, and neither the workflow nor its account names a pull secret',
      ],
    })),
  ],
  sources: [
    'argoproj/argo-workflows#6423',
    'argoproj/argo-workflows#8074',
    'argoproj/argo-workflows workflow/controller/workflowpod.go@v4.1.2',
  ],
  seeds: ['002'],
});
