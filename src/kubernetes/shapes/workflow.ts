import type { Container, KubernetesObject, LocalObjectReference, PodSecurityContext, Volume } from './core.js';
import type { Affinity } from './scheduling.js';

/** A template of a (Cluster)WorkflowTemplate, named by a step or task. */
export interface TemplateReference {
  name?: string;
  template?: string;
  clusterScope?: boolean;
}

/** Locks: lists from 3.6.0, the singular until 4.0.0. */
export interface Synchronization {
  mutex?: object;
  mutexes?: object[];
  semaphore?: object;
  semaphores?: object[];
}

interface Step {
  name?: string;
  inline?: Template;
  templateRef?: TemplateReference;
}

/** How artifacts are deleted, and by whom. */
interface ArtifactGC {
  strategy?: string;
  serviceAccountName?: string;
}

export interface Artifact {
  name?: string;
  artifactGC?: ArtifactGC;
}

/** What a resource template does with the objects of its manifest. */
export interface Resource {
  action?: string;
  manifest?: string;
  manifestFrom?: object;
  flags?: string[];
  successCondition?: string;
  failureCondition?: string;
}

/** The parts of Argo's workflow kinds that rules read (argoproj.io/v1alpha1, api/jsonschema/schema.json). */
export interface Template {
  name?: string;
  container?: Container;
  script?: Container;
  containerSet?: { containers?: Container[] };
  sidecars?: Container[];
  initContainers?: Container[];
  resource?: Resource;
  data?: object;
  http?: object;
  plugin?: object;
  suspend?: object;
  steps?: Step[][];
  dag?: { tasks?: Step[] };
  outputs?: { parameters?: { name?: string; valueFrom?: object }[]; artifacts?: Artifact[]; result?: string };
  volumes?: Volume[];
  securityContext?: PodSecurityContext;
  serviceAccountName?: string;
  automountServiceAccountToken?: boolean;
  executor?: { serviceAccountName?: string };
  podSpecPatch?: string;
  activeDeadlineSeconds?: number | string;
  timeout?: string;
  retryStrategy?: RetryStrategy;
  synchronization?: Synchronization;
  nodeSelector?: Record<string, string>;
  affinity?: Affinity;
  memoize?: object;
}

export interface RetryStrategy {
  limit?: number | string;
  retryPolicy?: string;
  expression?: string;
  backoff?: { duration?: string; maxDuration?: string };
}

export interface WorkflowSpec {
  entrypoint?: string;
  templates?: Template[];
  templateDefaults?: Template;
  volumes?: Volume[];
  securityContext?: PodSecurityContext;
  serviceAccountName?: string;
  automountServiceAccountToken?: boolean;
  executor?: { serviceAccountName?: string };
  imagePullSecrets?: LocalObjectReference[];
  podSpecPatch?: string;
  synchronization?: Synchronization;
  ttlStrategy?: Record<string, number>;
  podGC?: { strategy?: string };
  activeDeadlineSeconds?: number;
  retryStrategy?: RetryStrategy;
  nodeSelector?: Record<string, string>;
  affinity?: Affinity;
  artifactGC?: ArtifactGC & { podSpecPatch?: string };
  workflowTemplateRef?: { name?: string; clusterScope?: boolean };
}

/** Any of the four workflow kinds; `workflowSpec` is CronWorkflow's. */
export interface Workflow extends KubernetesObject {
  spec?: WorkflowSpec & { workflowSpec?: WorkflowSpec };
  status?: { phase?: string };
}

/** The controller's configuration, as far as rules read into it. */
export interface ControllerConfig {
  instanceID?: string;
  executor?: Container;
  workflowDefaults?: { spec?: WorkflowSpec };
  /** Fills up what a template's main container leaves out. */
  mainContainer?: Container;
  /** Commands of images, by the image as workflows write it. */
  images?: Record<string, { cmd?: string[]; entrypoint?: string[] }>;
}
