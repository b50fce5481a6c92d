import type { FieldTable } from './field-table.js';

/**
 * Fields of the types in workflow kinds: Argo's own, and those of Kubernetes that stand in containers and templates.
 * From api/jsonschema/schema.json of argoproj/argo-workflows at every stable tag 3.3.0 to 4.1.2.
 * Refreshed by tools/refresh-argo-fields.mjs.
 */
export const argoFields = {
  Workflow: { all: 'apiVersion kind metadata spec status' },
  WorkflowTemplate: { all: 'apiVersion kind metadata spec' },
  ClusterWorkflowTemplate: { all: 'apiVersion kind metadata spec' },
  CronWorkflow: { all: 'apiVersion kind metadata spec status' },
  CronWorkflowSpec: {
    all: 'concurrencyPolicy failedJobsHistoryLimit startingDeadlineSeconds successfulJobsHistoryLimit suspend timezone workflowMetadata workflowSpec',
    some: { schedule: '<4.0.0', schedules: '>=3.6.0', stopStrategy: '>=3.6.0', when: '>=3.6.0' },
  },
  StopStrategy: { all: 'expression' },
  WorkflowSpec: {
    all: 'activeDeadlineSeconds affinity archiveLogs arguments artifactRepositoryRef automountServiceAccountToken dnsConfig dnsPolicy entrypoint executor hooks hostAliases hostNetwork imagePullSecrets metrics nodeSelector onExit parallelism podDisruptionBudget podGC podMetadata podPriorityClassName podSpecPatch priority retryStrategy schedulerName securityContext serviceAccountName shutdown suspend synchronization templateDefaults templates tolerations ttlStrategy volumeClaimGC volumeClaimTemplates volumes workflowMetadata workflowTemplateRef',
    some: {
      artifactGC: '>=3.4.0',
      executorPlugins: '>=4.1.0',
      podPriority: '<3.7.0',
      podResources: '>=4.1.0',
      resourceClaims: '>=4.1.0',
    },
  },
  Template: {
    all: 'activeDeadlineSeconds affinity archiveLocation automountServiceAccountToken container containerSet daemon dag data executor failFast hostAliases http initContainers inputs memoize metadata metrics name nodeSelector outputs parallelism plugin podSpecPatch priorityClassName resource retryStrategy schedulerName script securityContext serviceAccountName sidecars steps suspend synchronization timeout tolerations volumes',
    some: {
      annotations: '>=3.7.0',
      pendingTimeout: '>=4.1.0',
      podResources: '>=4.1.0',
      priority: '<3.7.0',
      resourceClaims: '>=4.1.0',
    },
  },
  ExecutorConfig: { all: 'serviceAccountName' },
  Metrics: { all: 'prometheus' },
  Prometheus: { all: 'counter gauge help histogram labels name when' },
  RetryStrategy: { all: 'affinity backoff expression limit retryPolicy' },
  Backoff: { all: 'duration factor maxDuration', some: { cap: '>=3.7.0' } },
  Synchronization: {
    all: '',
    some: { mutex: '<4.0.0', mutexes: '>=3.6.0', semaphore: '<4.0.0', semaphores: '>=3.6.0' },
  },
  Mutex: { all: 'name', some: { database: '>=3.7.0', namespace: '>=3.5.0' } },
  SemaphoreRef: { all: 'configMapKeyRef', some: { database: '>=3.7.0', namespace: '>=3.5.0' } },
  WorkflowLevelArtifactGC: { all: 'forceFinalizerRemoval podMetadata podSpecPatch serviceAccountName strategy' },
  ArtifactRepositoryRef: { all: 'configMap key' },
  PodGC: { all: 'labelSelector strategy', some: { deleteDelayDuration: '>=3.5.0' } },
  Metadata: { all: 'annotations labels' },
  TTLStrategy: { all: 'secondsAfterCompletion secondsAfterFailure secondsAfterSuccess' },
  VolumeClaimGC: { all: 'strategy' },
  WorkflowMetadata: { all: 'annotations labels labelsFrom' },
  WorkflowTemplateRef: { all: 'clusterScope name' },
  Volume: {
    all: 'awsElasticBlockStore azureDisk azureFile cephfs cinder configMap csi downwardAPI emptyDir ephemeral fc flexVolume flocker gcePersistentDisk gitRepo glusterfs hostPath iscsi name nfs persistentVolumeClaim photonPersistentDisk portworxVolume projected quobyte rbd scaleIO secret storageos vsphereVolume',
    some: { image: '>=3.6.6' },
  },
  PodSecurityContext: {
    all: 'fsGroup fsGroupChangePolicy runAsGroup runAsNonRoot runAsUser seLinuxOptions seccompProfile supplementalGroups sysctls windowsOptions',
    some: { appArmorProfile: '>=3.6.0', seLinuxChangePolicy: '>=3.6.6', supplementalGroupsPolicy: '>=3.6.6' },
  },
  Toleration: { all: 'effect key operator tolerationSeconds value' },
  ContainerSetTemplate: { all: 'containers retryStrategy volumeMounts' },
  ContainerSetRetryStrategy: { all: 'duration retries' },
  DAGTemplate: { all: 'failFast target tasks' },
  Data: { all: 'source transformation' },
  HTTP: {
    all: 'body headers insecureSkipVerify method successCondition timeoutSeconds url',
    some: { bodyFrom: '>=3.4.0' },
  },
  HTTPHeader: { all: 'name value valueFrom' },
  Memoize: { all: 'cache key maxAge' },
  Cache: { all: 'configMap' },
  ResourceTemplate: {
    all: 'action failureCondition flags manifest mergeStrategy setOwnerReference successCondition',
    some: { manifestFrom: '>=3.4.0' },
  },
  SuspendTemplate: { all: 'duration' },
  ArtifactLocation: {
    all: 'archiveLogs artifactory gcs git hdfs http oss raw s3',
    some: { azure: '>=3.4.0', plugin: '>=4.0.0' },
  },
  WorkflowStep: {
    all: 'arguments continueOn hooks inline name onExit template templateRef when withItems withParam withSequence',
  },
  DAGTask: {
    all: 'arguments continueOn dependencies depends hooks inline name onExit template templateRef when withItems withParam withSequence',
  },
  LifecycleHook: { all: 'arguments expression template templateRef' },
  ContinueOn: { all: 'error failed' },
  TemplateRef: { all: 'clusterScope name template' },
  Sequence: { all: 'count end format start' },
  Arguments: { all: 'artifacts parameters' },
  Inputs: { all: 'artifacts parameters' },
  Outputs: { all: 'artifacts exitCode parameters result' },
  Parameter: { all: 'default description enum globalName name value valueFrom' },
  ValueFrom: { all: 'configMapKeyRef default event expression jqFilter jsonPath parameter path supplied' },
  Artifact: {
    all: 'archive archiveLogs artifactory from fromExpression gcs git globalName hdfs http mode name optional oss path raw recurseMode s3 subPath',
    some: { artifactGC: '>=3.4.0', azure: '>=3.4.0', deleted: '>=3.4.0', plugin: '>=4.0.0' },
  },
  ArchiveStrategy: { all: 'none tar zip' },
  ArtifactGC: { all: 'podMetadata serviceAccountName strategy' },
  S3Artifact: {
    all: 'accessKeySecret bucket createBucketIfNotPresent encryptionOptions endpoint insecure key region roleARN secretKeySecret useSDKCreds',
    some: { addressingStyle: '>=4.1.0', caSecret: '>=3.5.0', sessionTokenSecret: '>=3.6.0' },
  },
  GCSArtifact: { all: 'bucket key serviceAccountKeySecret' },
  GitArtifact: {
    all: 'depth disableSubmodules fetch insecureIgnoreHostKey passwordSecret repo revision sshPrivateKeySecret usernameSecret',
    some: { branch: '>=3.4.0', insecureSkipTLS: '>=3.6.0', singleBranch: '>=3.4.0' },
  },
  HDFSArtifact: {
    all: 'addresses force hdfsUser krbCCacheSecret krbConfigConfigMap krbKeytabSecret krbRealm krbServicePrincipalName krbUsername path',
    some: { dataTransferProtection: '>=3.6.0' },
  },
  HTTPArtifact: { all: 'headers url', some: { auth: '>=3.4.0', saveStreamViaFile: '>=4.1.0' } },
  OSSArtifact: {
    all: 'accessKeySecret bucket createBucketIfNotPresent endpoint key lifecycleRule secretKeySecret securityToken',
    some: { useSDKCreds: '>=3.5.0' },
  },
  AzureArtifact: { all: 'accountKeySecret blob container endpoint useSDKCreds' },
  ArtifactoryArtifact: { all: 'passwordSecret url usernameSecret' },
  RawArtifact: { all: 'data' },
  Container: {
    all: 'args command env envFrom image imagePullPolicy lifecycle livenessProbe name ports readinessProbe resources securityContext startupProbe stdin stdinOnce terminationMessagePath terminationMessagePolicy tty volumeDevices volumeMounts workingDir',
    some: { resizePolicy: '>=3.6.0', restartPolicy: '>=3.6.0', restartPolicyRules: '>=4.1.0' },
  },
  ScriptTemplate: {
    all: 'args command env envFrom image imagePullPolicy lifecycle livenessProbe name ports readinessProbe resources securityContext source startupProbe stdin stdinOnce terminationMessagePath terminationMessagePolicy tty volumeDevices volumeMounts workingDir',
    some: { resizePolicy: '>=3.6.0', restartPolicy: '>=3.6.0', restartPolicyRules: '>=4.1.0' },
  },
  ContainerNode: {
    all: 'args command dependencies env envFrom image imagePullPolicy lifecycle livenessProbe name ports readinessProbe resources securityContext startupProbe stdin stdinOnce terminationMessagePath terminationMessagePolicy tty volumeDevices volumeMounts workingDir',
    some: { resizePolicy: '>=3.6.0', restartPolicy: '>=3.6.0', restartPolicyRules: '>=4.1.0' },
  },
  UserContainer: {
    all: 'args command env envFrom image imagePullPolicy lifecycle livenessProbe mirrorVolumeMounts name ports readinessProbe resources securityContext startupProbe stdin stdinOnce terminationMessagePath terminationMessagePolicy tty volumeDevices volumeMounts workingDir',
    some: { resizePolicy: '>=3.6.0', restartPolicy: '>=3.6.0', restartPolicyRules: '>=4.1.0' },
  },
  EnvVar: { all: 'name value valueFrom' },
  EnvVarSource: { all: 'configMapKeyRef fieldRef resourceFieldRef secretKeyRef', some: { fileKeyRef: '>=4.1.0' } },
  EnvFromSource: { all: 'configMapRef prefix secretRef' },
  VolumeMount: {
    all: 'mountPath mountPropagation name readOnly subPath subPathExpr',
    some: { recursiveReadOnly: '>=3.6.0' },
  },
  ContainerPort: { all: 'containerPort hostIP hostPort name protocol' },
  ResourceRequirements: { all: 'limits requests', some: { claims: '>=3.6.0' } },
  SecurityContext: {
    all: 'allowPrivilegeEscalation capabilities privileged procMount readOnlyRootFilesystem runAsGroup runAsNonRoot runAsUser seLinuxOptions seccompProfile windowsOptions',
    some: { appArmorProfile: '>=3.6.0' },
  },
  Probe: {
    all: 'exec failureThreshold grpc httpGet initialDelaySeconds periodSeconds successThreshold tcpSocket terminationGracePeriodSeconds timeoutSeconds',
  },
} satisfies FieldTable;
