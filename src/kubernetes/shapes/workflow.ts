import type { Container, KubernetesObject, LocalObjectReference, PodSecurityContext, Volume } from './core.js';

/** A template of a (Cluster)WorkflowTemplate, named by a step or task. */
export interface TemplateReference {
  name?: string;
  template?: string;
  clusterScope?: boolean;
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

/** The parts of Argo's workflow kinds that rules read (argoproj.io/v1alpha1, api/jsonschema/schema.json). */
export interface Template {
  name?: string;
  container?: Container;
  script?: Container;
  containerSet?: { containers?: Container[] };
  sidecars?: Container[];
  initContainers?: Container[];
  resource?: { action?: string; manifest?: string };
  data?: object;
  http?: object;
  plugin?: object;
  suspend?: object;
  steps?: Step[][];
  dag?: { tasks?: Step[] };
  outputs?: { parameters?: { name?: string }[]; artifacts?: Artifact[]; result?: string };
  volumes?: Volume[];
  securityContext?: PodSecurityContext;
  serviceAccountName?: string;
  automountServiceAccountToken?: boolean;
  executor?: { serviceAccountName?: string };
  podSpecPatch?: string;
  memoize?: object;
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
  ttlStrategy?: Record<string, number>;
  artifactGC?: ArtifactGC;
  workflowTemplateRef?: { name?: string; clusterScope?: boolean };
}

/** Any of the four workflow kinds; `workflowSpec` is CronWorkflow's. */
export interface Workflow extends KubernetesObject {
  spec?: WorkflowSpec & { workflowSpec?: WorkflowSpec };
}

/** The controller's configuration, as far as rules read into it. */
export interface ControllerConfig {
  workflowDefaults?: { spec?: WorkflowSpec };
}
