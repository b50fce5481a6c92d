import { exposesRuntime } from '../../../kubernetes/host-paths.js';
import { patchedPod } from '../../../kubernetes/pod-patches.js';
import { specPatches, specVolumes, templatePatches, templateVolumes } from '../../../kubernetes/views/workflow.js';
import { any } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

export default failureMode('argo-container-runtime-socket', {
  title: "A volume exposes the node's container runtime",
  severity: 'error',
  deny: true,
  cause:
    "Whoever can write to the runtime's socket can start a privileged container on the node, outside Kubernetes' control; a folder above the socket exposes it just as well.",
  effect: 'Any step, or any image that it pulls, can take over the node and every pod on it.',
  repair:
    'Build images without the socket: rootless BuildKit, Buildah or Kaniko need no hostPath. Remove the volume and its mount:\n  volumes:\n    - name: work\n      emptyDir: {}',
  rule: [
    ...[specVolumes, templateVolumes].map((volumes) =>
      forEach(volumes, ({ volume }) => ({
        when: exposesRuntime(volume),
        at: [volume.hostPath.path],
        message: [
          'volume ',
          volume.name,
          ' mounts ',
          volume.hostPath.path,
          ' of the node, and with it its container runtime',
        ],
      })),
    ),
    ...[specPatches, templatePatches].map((patches) =>
      forEach(patches, ({ patch }) => ({
        when: any(patchedPod(patch).volumes.$each, exposesRuntime),
        at: [patch],
        message: ["podSpecPatch mounts the node's container runtime"],
      })),
    ),
  ],
  sources: [
    'argoproj/argo-workflows docs/workflow-executors.md@v4.1.2',
    'kubernetes/website content/en/docs/concepts/storage/volumes.md@main',
  ],
  seeds: ['002'],
});
