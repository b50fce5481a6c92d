/** Fields that only a pod's securityContext has; k8s.io/api core/v1/types.go of Kubernetes 1.36. */
export const onlyPodSecurity: readonly string[] = [
  'fsGroup',
  'fsGroupChangePolicy',
  'seLinuxChangePolicy',
  'supplementalGroups',
  'supplementalGroupsPolicy',
  'sysctls',
];

/** Fields that only a container's has. */
export const onlyContainerSecurity: readonly string[] = [
  'allowPrivilegeEscalation',
  'capabilities',
  'privileged',
  'procMount',
  'readOnlyRootFilesystem',
];
