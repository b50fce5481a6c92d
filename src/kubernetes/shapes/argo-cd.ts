import type { KubernetesObject } from './core.js';

/** What makes Applications (argoproj.io/v1alpha1, docs/operator-manual/applicationset.yaml of argoproj/argo-cd). */
export interface ApplicationSet extends KubernetesObject {
  spec?: { generators?: object[] };
}
