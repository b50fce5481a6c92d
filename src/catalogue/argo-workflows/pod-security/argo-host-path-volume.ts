import { exposesRuntime, hostPathsParameter, isAllowed, isHostPath } from '../../../kubernetes/host-paths.js';
import { patchedPod } from '../../../kubernetes/pod-patches.js';
import type { Volume } from '../../../kubernetes/shapes/core.js';
import { specPatches, specVolumes, templatePatches, templateVolumes } from '../../../kubernetes/views/workflow.js';
import { and, not } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach, forEachItem } from '../../../model/failure-mode.js';

/** A runtime's socket is a finding of its own. */
const isRefused = (volume: Path<Volume>) =>
  and(isHostPath(volume), not(exposesRuntime(volume)), not(isAllowed(volume)));

export default failureMode('argo-host-path-volume', {
  title: 'A volume mounts a path of the node',
  severity: 'warning',
  cause:
    'A hostPath volume ties a step to the files of whichever node it lands on, and lets it read or change what belongs to the node. Pod Security admission refuses it from the level baseline on.',
  effect:
    'The step finds other files on another node, or none. Where baseline or restricted is enforced its pod is refused and the step ends in Error.',
  symptoms: ['violates PodSecurity "baseline:latest": hostPath volumes', 'hostPath type check failed'],
  repair:
    'Use a volume that Kubernetes provides; artifacts carry files from step to step:\n  volumes:\n    - name: work\n      emptyDir: {}\nA path that steps are meant to have belongs into the profile:\n  allowedHostPaths: [/var/log/audit]',
  parameters: hostPathsParameter,
  rule: [
    ...[specVolumes, templateVolumes].map((volumes) =>
      forEach(volumes, ({ volume }) => ({
        when: isRefused(volume),
        at: [volume.hostPath.path],
        message: ['volume ', volume.name, ' mounts ', volume.hostPath.path, ' of the node'],
      })),
    ),
    ...[specPatches, templatePatches].map((patches) =>
      forEachItem(
        patches,
        ({ patch }) => patchedPod(patch).volumes.$each,
        (volume, { patch }) => ({
          when: isRefused(volume),
          at: [patch],
          message: ['volume ', volume.name, ' in podSpecPatch mounts ', volume.hostPath.path, ' of the node'],
        }),
      ),
    ),
  ],
  sources: [
    'kubernetes/website content/en/docs/concepts/storage/volumes.md@main',
    'kubernetes/website content/en/docs/concepts/security/pod-security-standards.md@main',
  ],
  seeds: ['002'],
});
