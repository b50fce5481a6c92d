import type { KubernetesObject } from './core.js';

/** One rule of a Role (rbac.authorization.k8s.io/v1). */
export interface PolicyRule {
  apiGroups?: string[];
  resources?: string[];
  resourceNames?: string[];
  verbs?: string[];
}

/** A Role or ClusterRole. */
export interface Role extends KubernetesObject {
  rules?: PolicyRule[];
}

export interface Subject {
  kind?: string;
  name?: string;
  namespace?: string;
}

/** A RoleBinding or ClusterRoleBinding. */
export interface Binding extends KubernetesObject {
  roleRef?: { kind?: string; name?: string };
  subjects?: Subject[];
}
