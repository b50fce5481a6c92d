import { isRoot, isSeen } from '../../../kubernetes/finished.js';
import { exposesRuntime, isHostPath } from '../../../kubernetes/host-paths.js';
import { referencedSpec } from '../../../kubernetes/references.js';
import type { Volume } from '../../../kubernetes/shapes/core.js';
import { finishedMounts, type Mounted } from '../../../kubernetes/views/mounts.js';
import { volumesOf } from '../../../kubernetes/views/pods.js';
import { runnableSpecs } from '../../../kubernetes/views/workflow.js';
import { and, any, concat, equals, exists, matches, never, not, oneOf, or, union } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

/** To sockets and devices the group alone gives access; nobody expects that their owner changes. */
const needsNoOwner = (volume: Path<Volume>) =>
  or(
    exposesRuntime(volume),
    oneOf(volume.hostPath.type, ['Socket', 'CharDevice', 'BlockDevice']),
    matches(volume.hostPath.path, '^/+(dev|proc|sys)(/|$)'),
  );

const isOfHostPath = (row: Mounted) =>
  any(volumesOf(row), (volume) =>
    and(equals(volume.name, row.mount.name), isHostPath(volume), not(needsNoOwner(volume))),
  );

const isReadOnly = ({ mount, templatePatched, specPatched }: Mounted) =>
  or(
    equals(mount.readOnly, true),
    any(union(templatePatched.volumeMounts.$each, specPatched.volumeMounts.$each), (each) =>
      and(equals(each.mountPath, mount.mountPath), equals(each.readOnly, true)),
    ),
  );

export default failureMode('argo-host-path-fs-group', {
  title: 'fsGroup does not make a path of the node writable',
  severity: 'warning',
  cause:
    'The kubelet gives volumes to the group in fsGroup, but leaves hostPath volumes as they are on the node; a folder that it creates there belongs to root and only root may write to it. The container is no root.',
  effect: 'Writing to the volume fails, unless the folder on each node already lets that user or group.',
  symptoms: ['cannot create .*: Permission denied', 'open .*: permission denied', 'mkdir .*: permission denied'],
  repair:
    'Use a volume that the kubelet does give to the group, such as an emptyDir or a PersistentVolumeClaim:\n  volumes:\n    - name: work\n      emptyDir: {}\nor let an init container of the template that runs as root give the folder to the user:\n  initContainers:\n    - name: own\n      image: busybox:1.37\n      command: [chown, "1000:1000", /work]\n      securityContext:\n        runAsUser: 0\n        runAsNonRoot: false\n      volumeMounts:\n        - name: work\n          mountPath: /work',
  needs: 'what the workflow refers to is not in the inventory, or a podSpecPatch cannot be read',
  rule: [
    forEach(finishedMounts, (row) => ({
      when: and(
        exists(row.group),
        not(isRoot(row)),
        or(exists(row.user), equals(row.nonRoot, true)),
        not(isReadOnly(row)),
        // It may change the owner.
        not(equals(row.template.initContainers.$each.volumeMounts.$each.name, row.mount.name)),
        isOfHostPath(row),
        isSeen(row),
      ),
      at: [row.mount, row.container],
      message: [
        concat('container ', row.name),
        concat(' is not root, and fsGroup does not let it write to the hostPath volume ', row.mount.name),
      ],
    })),
    forEach(runnableSpecs, (run) => ({ when: never(referencedSpec(run)), at: [run.spec], message: [] })),
  ],
  sources: [
    'kubernetes/kubernetes pkg/volume/hostpath/host_path.go@v1.36.3',
    'kubernetes/website content/en/docs/concepts/storage/volumes.md@main',
  ],
  seeds: ['002'],
});
