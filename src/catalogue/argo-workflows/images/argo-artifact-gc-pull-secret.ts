import { layers, workflowDefaultsParameter } from '../../../kubernetes/accounts.js';
import { collectorAccount, collectorPlaces, isDeleted } from '../../../kubernetes/artifact-gc.js';
import { executorImages } from '../../../kubernetes/controller-config.js';
import { serviceAccounts } from '../../../kubernetes/kinds.js';
import { patchedPod } from '../../../kubernetes/pod-patches.js';
import type { Run } from '../../../kubernetes/references.js';
import { isPrivate } from '../../../kubernetes/registries.js';
import { runnableTemplates } from '../../../kubernetes/views/workflow.js';
import { and, any, concat, exists, first, named, namespaceOf, not, objects, or } from '../../../language/build.js';
import { failureMode, forEachItem } from '../../../model/failure-mode.js';

const namesPullSecrets = (run: Run) => or(...layers(run).map((layer) => exists(layer.imagePullSecrets.$each)));

/** The collector's own patch gives it pull secrets, or another image. */
function isPatched(run: Run) {
  const pod = patchedPod(first<string>(...layers(run).map((layer) => layer.artifactGC.podSpecPatch)));
  return named('is_patched', or(exists(pod.imagePullSecrets.$each), exists(pod.containers.$each.image)));
}

export default failureMode('argo-artifact-gc-pull-secret', {
  title: 'The artifact collector pulls a private executor image without credentials',
  versions: '>=3.4.0',
  severity: 'warning',
  cause:
    "Artifacts are deleted by a pod of the controller's executor image. That pod is not given spec.imagePullSecrets of the workflow; its registry is private, and the account of the pod names no pull secret.",
  effect:
    'The steps run, but the collector stays in ImagePullBackOff: the artifacts remain, and the finalizer keeps the workflow from being deleted.',
  symptoms: ['-artgc-', 'workflows.argoproj.io/artifact-gc', 'ErrImagePull', 'ImagePullBackOff'],
  repair:
    'Name the secret on the account of the collector:\n  apiVersion: v1\n  kind: ServiceAccount\n  metadata:\n    name: artifact-collector        # artifactGC.serviceAccountName\n  imagePullSecrets:\n    - name: regcred\nor, from 3.5.0, in its patch:\n  spec:\n    artifactGC:\n      podSpecPatch: |\n        imagePullSecrets:\n          - name: regcred',
  needs:
    "needs the collector's ServiceAccount (artifactGC.serviceAccountName, else default), what the workflow refers to, and a patch that can be read",
  parameters: (profile) => ({
    ...workflowDefaultsParameter(profile),
    privateRegistries: profile.privateRegistries ?? [],
  }),
  rule: [
    forEachItem(
      runnableTemplates,
      ({ template }) => template.outputs.artifacts.$each,
      (artifact, { object, spec }) => {
        const run = { object, spec };
        const account = collectorAccount(artifact, run);
        const found = objects(serviceAccounts, { namespace: namespaceOf(object), name: account });
        return {
          when: and(
            any(executorImages(), isPrivate),
            isDeleted(artifact, run),
            namesPullSecrets(run),
            not(isPatched(run)),
            not(exists(found.imagePullSecrets.$each)),
          ),
          at: collectorPlaces(artifact, spec),
          message: [
            concat('the artifact collector is not given spec.imagePullSecrets, and its service account ', account),
            ' names no pull secret for the private executor image',
          ],
        };
      },
    ),
  ],
  sources: [
    'argoproj/argo-workflows workflow/controller/artifact_gc.go@v3.4.0',
    'argoproj/argo-workflows workflow/controller/artifact_gc.go@v4.1.2',
    'argoproj/argo-workflows#9184',
  ],
  seeds: ['002'],
});
