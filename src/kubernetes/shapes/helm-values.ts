import type { KubernetesObject } from './core.js';
import type { WorkflowSpec } from './workflow.js';

/** The values that one values file gives to a chart. No cluster has such an object: it stands for the file. */
export interface HelmValues extends KubernetesObject {
  chart?: string;
  /** Whole, or an expression where it is not known. */
  version?: string;
  values?: ArgoWorkflowsValues;
}

interface Account {
  create?: boolean;
  name?: string;
}

/** The values of the chart argo-workflows that rules read (argoproj/argo-helm, charts/argo-workflows/values.yaml). */
export interface ArgoWorkflowsValues {
  controller?: {
    serviceAccount?: Account;
    extraArgs?: string[];
    workflowDefaults?: { spec?: WorkflowSpec };
  };
  workflow?: {
    serviceAccount?: Account;
    rbac?: { create?: boolean; agentPermissions?: boolean; artifactGC?: boolean };
  };
  extraObjects?: KubernetesObject[];
}
