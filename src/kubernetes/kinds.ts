import type { Kind } from '../language/build.js';
import type { Absence } from '../language/expression.js';
import type { ConfigMap, Deployment, KubernetesObject, Secret, ServiceAccount } from './shapes/core.js';
import type { PromotionPolicyHolder, Stage } from './shapes/kargo.js';
import type { Binding, Role } from './shapes/rbac.js';
import type { Workflow } from './shapes/workflow.js';

function kind<T>(apiVersion: string, name: string, plural: string, absence: Absence, namespaced = true): Kind<T> {
  return { apiVersion, kind: name, plural, namespaced, absence };
}

const ARGO = 'argoproj.io/v1alpha1';
const KARGO = 'kargo.akuity.io/v1alpha1';

/** Every kind that a rule may match or look up; `absence` is settled in the catalogue. */
export const deployments = kind<Deployment>('apps/v1', 'Deployment', 'deployments', 'assumed');
export const serviceAccounts = kind<ServiceAccount>('v1', 'ServiceAccount', 'serviceaccounts', 'complete');
export const secrets = kind<Secret>('v1', 'Secret', 'secrets', 'complete');
export const configMaps = kind<ConfigMap>('v1', 'ConfigMap', 'configmaps', 'assumed');
export const namespaces = kind<KubernetesObject>('v1', 'Namespace', 'namespaces', 'assumed', false);

export const workflows = kind<Workflow>(ARGO, 'Workflow', 'workflows', 'assumed');
export const cronWorkflows = kind<Workflow>(ARGO, 'CronWorkflow', 'cronworkflows', 'assumed');
export const workflowTemplates = kind<Workflow>(ARGO, 'WorkflowTemplate', 'workflowtemplates', 'complete');
export const clusterWorkflowTemplates = kind<Workflow>(
  ARGO,
  'ClusterWorkflowTemplate',
  'clusterworkflowtemplates',
  'complete',
  false,
);

export const projects = kind<PromotionPolicyHolder>(KARGO, 'Project', 'projects', 'assumed', false);
export const projectConfigs = kind<PromotionPolicyHolder>(KARGO, 'ProjectConfig', 'projectconfigs', 'assumed');
export const stages = kind<Stage>(KARGO, 'Stage', 'stages', 'others');

const RBAC = 'rbac.authorization.k8s.io/v1';
export const roles = kind<Role>(RBAC, 'Role', 'roles', 'complete');
export const clusterRoles = kind<Role>(RBAC, 'ClusterRole', 'clusterroles', 'complete', false);
export const roleBindings = kind<Binding>(RBAC, 'RoleBinding', 'rolebindings', 'complete');
export const clusterRoleBindings = kind<Binding>(RBAC, 'ClusterRoleBinding', 'clusterrolebindings', 'complete', false);
/** Gone in Kubernetes 1.25. */
export const podSecurityPolicies = kind<KubernetesObject>(
  'policy/v1beta1',
  'PodSecurityPolicy',
  'podsecuritypolicies',
  'assumed',
  false,
);
/** What `allowed` reads. */
export const rbacKinds = [roles, clusterRoles, roleBindings, clusterRoleBindings] as const;
/** Kinds without a namespace, as `v1 Namespace`. */
export const clusterScopedKinds: ReadonlySet<string> = new Set(
  [namespaces, clusterWorkflowTemplates, projects, clusterRoles, clusterRoleBindings, podSecurityPolicies].map(
    (each) => `${each.apiVersion} ${each.kind}`,
  ),
);
/** Kinds that Argo Workflows and Kargo add to a cluster. */
export const customKinds: readonly Kind<unknown>[] = [
  workflows,
  cronWorkflows,
  workflowTemplates,
  clusterWorkflowTemplates,
  projects,
  projectConfigs,
  stages,
];
