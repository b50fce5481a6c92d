/** Parts of a Pod whose fields are listed; `containers` are init containers, too. */
export type PodPart =
  | 'the pod spec'
  | 'securityContext'
  | 'volumes'
  | 'containers'
  | 'securityContext of containers'
  | 'resources of containers'
  | 'env of containers'
  | 'volumeMounts of containers';

/**
 * Fields of each part that Kubernetes 1.33 to 1.36 have, with spaces between.
 * From testdata of the Go module k8s.io/api at v0.36.3. Refreshed by tools/refresh-pod-fields.mjs.
 */
export const podFields: Readonly<Record<PodPart, string>> = {
  'the pod spec':
    'activeDeadlineSeconds affinity automountServiceAccountToken containers dnsConfig dnsPolicy enableServiceLinks ephemeralContainers hostAliases hostIPC hostNetwork hostPID hostUsers hostname hostnameOverride imagePullSecrets initContainers nodeName nodeSelector os overhead preemptionPolicy priority priorityClassName readinessGates resourceClaims resources restartPolicy runtimeClassName schedulerName schedulingGates schedulingGroup securityContext serviceAccount serviceAccountName setHostnameAsFQDN shareProcessNamespace subdomain terminationGracePeriodSeconds tolerations topologySpreadConstraints volumes workloadRef',
  securityContext:
    'appArmorProfile fsGroup fsGroupChangePolicy runAsGroup runAsNonRoot runAsUser seLinuxChangePolicy seLinuxOptions seccompProfile supplementalGroups supplementalGroupsPolicy sysctls windowsOptions',
  volumes:
    'awsElasticBlockStore azureDisk azureFile cephfs cinder configMap csi downwardAPI emptyDir ephemeral fc flexVolume flocker gcePersistentDisk gitRepo glusterfs hostPath image iscsi name nfs persistentVolumeClaim photonPersistentDisk portworxVolume projected quobyte rbd scaleIO secret storageos vsphereVolume',
  containers:
    'args command env envFrom image imagePullPolicy lifecycle livenessProbe name ports readinessProbe resizePolicy resources restartPolicy restartPolicyRules securityContext startupProbe stdin stdinOnce terminationMessagePath terminationMessagePolicy tty volumeDevices volumeMounts workingDir',
  'securityContext of containers':
    'allowPrivilegeEscalation appArmorProfile capabilities privileged procMount readOnlyRootFilesystem runAsGroup runAsNonRoot runAsUser seLinuxOptions seccompProfile windowsOptions',
  'resources of containers': 'claims limits requests',
  'env of containers': 'name value valueFrom',
  'volumeMounts of containers': 'mountPath mountPropagation name readOnly recursiveReadOnly subPath subPathExpr',
};
