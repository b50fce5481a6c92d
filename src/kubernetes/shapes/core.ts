import type { Resources } from './resources.js';

/** The parts of Kubernetes' own objects that rules read. A field absent here can't be used in a rule. */
export interface Metadata {
  name?: string;
  namespace?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  ownerReferences?: { kind?: string }[];
}

export interface KubernetesObject {
  apiVersion?: string;
  kind?: string;
  metadata?: Metadata;
}

/** `labels` at the top is no field of a Namespace, but a slip that rules look for. */
export interface Namespace extends KubernetesObject {
  labels?: Record<string, string>;
}

/** Fields that only a container's securityContext has. */
interface ContainerOnlySecurity {
  privileged?: boolean;
  capabilities?: { add?: string[]; drop?: string[] };
  allowPrivilegeEscalation?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
}

/** Fields that only a pod's securityContext has. */
interface PodOnlySecurity {
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  supplementalGroups?: number[];
  supplementalGroupsPolicy?: string;
  sysctls?: { name?: string; value?: string }[];
  seLinuxChangePolicy?: string;
}

/** Fields that both have. */
interface SharedSecurity {
  runAsUser?: number;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
}

export type SecurityContext = SharedSecurity & ContainerOnlySecurity;
export type PodSecurityContext = SharedSecurity & PodOnlySecurity;

export interface Container {
  name?: string;
  image?: string;
  command?: string[];
  args?: string[];
  env?: { name?: string; value?: string }[];
  envFrom?: { configMapRef?: LocalObjectReference }[];
  securityContext?: SecurityContext;
  resources?: Resources;
  volumeMounts?: { name?: string; mountPath?: string; readOnly?: boolean }[];
}

export interface Volume {
  name?: string;
  hostPath?: { path?: string; type?: string };
}

export interface LocalObjectReference {
  name?: string;
}

export interface PodSpec {
  serviceAccountName?: string;
  /** Deprecated spelling of serviceAccountName, which charts still use. */
  serviceAccount?: string;
  containers?: Container[];
  initContainers?: Container[];
  imagePullSecrets?: LocalObjectReference[];
  volumes?: Volume[];
  securityContext?: PodSecurityContext;
}

export interface Deployment extends KubernetesObject {
  spec?: { template?: { metadata?: Metadata; spec?: PodSpec } };
}

export interface ServiceAccount extends KubernetesObject {
  secrets?: LocalObjectReference[];
  imagePullSecrets?: LocalObjectReference[];
}

export interface Secret extends KubernetesObject {
  type?: string;
  data?: Record<string, string>;
  stringData?: Record<string, string>;
}

export interface ConfigMap extends KubernetesObject {
  data?: Record<string, string>;
}

/** What a `.dockerconfigjson` holds. */
export interface DockerConfig {
  auths?: Record<string, { auth?: string; username?: string; password?: string }>;
}
