import type { Kind } from '../language/build.js';
import type { Absence } from '../language/expression.js';
import type { ApplicationSet } from './shapes/argo-cd.js';
import type { ConfigMap, Deployment, KubernetesObject, Namespace, Secret, ServiceAccount } from './shapes/core.js';
import type { HelmValues } from './shapes/helm-values.js';
import type { Freight, PromotionPolicyHolder, PromotionTask, Stage, Warehouse } from './shapes/kargo.js';
import type { Binding, Role } from './shapes/rbac.js';
import type { LimitRange, ResourceQuota } from './shapes/resources.js';
import type { Workflow } from './shapes/workflow.js';

function kind<T>(apiVersion: string, name: string, plural: string, absence: Absence, namespaced = true): Kind<T> {
  return { apiVersion, kind: name, plural, namespaced, absence };
}

const ARGO = 'argoproj.io/v1alpha1';
const KARGO = 'kargo.akuity.io/v1alpha1';

/** Every kind that a rule may match or look up; `absence` is settled in the catalogue. */
export const deployments = kind<Deployment>('apps/v1', 'Deployment', 'deployments', 'assumed');
export const statefulSets = kind<KubernetesObject>('apps/v1', 'StatefulSet', 'statefulsets', 'assumed');
export const daemonSets = kind<KubernetesObject>('apps/v1', 'DaemonSet', 'daemonsets', 'assumed');
export const jobs = kind<KubernetesObject>('batch/v1', 'Job', 'jobs', 'assumed');
export const cronJobs = kind<KubernetesObject>('batch/v1', 'CronJob', 'cronjobs', 'assumed');
export const pods = kind<KubernetesObject>('v1', 'Pod', 'pods', 'assumed');
export const serviceAccounts = kind<ServiceAccount>('v1', 'ServiceAccount', 'serviceaccounts', 'complete');
export const secrets = kind<Secret>('v1', 'Secret', 'secrets', 'complete');
export const configMaps = kind<ConfigMap>('v1', 'ConfigMap', 'configmaps', 'assumed');
export const namespaces = kind<Namespace>('v1', 'Namespace', 'namespaces', 'assumed', false);

export const resourceQuotas = kind<ResourceQuota>('v1', 'ResourceQuota', 'resourcequotas', 'others');
export const limitRanges = kind<LimitRange>('v1', 'LimitRange', 'limitranges', 'assumed');

export const nodes = kind<KubernetesObject>('v1', 'Node', 'nodes', 'others', false);

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

export const workflowTaskResults = kind<KubernetesObject>(ARGO, 'WorkflowTaskResult', 'workflowtaskresults', 'assumed');

export const projects = kind<PromotionPolicyHolder>(KARGO, 'Project', 'projects', 'assumed', false);
export const projectConfigs = kind<PromotionPolicyHolder>(KARGO, 'ProjectConfig', 'projectconfigs', 'assumed');
export const stages = kind<Stage>(KARGO, 'Stage', 'stages', 'others');
export const warehouses = kind<Warehouse>(KARGO, 'Warehouse', 'warehouses', 'others');
export const freights = kind<Freight>(KARGO, 'Freight', 'freights', 'assumed');
export const promotions = kind<KubernetesObject>(KARGO, 'Promotion', 'promotions', 'assumed');
export const promotionTasks = kind<PromotionTask>(KARGO, 'PromotionTask', 'promotiontasks', 'others');
export const clusterPromotionTasks = kind<PromotionTask>(
  KARGO,
  'ClusterPromotionTask',
  'clusterpromotiontasks',
  'others',
  false,
);

/** Of Argo CD. */
export const applications = kind<KubernetesObject>(ARGO, 'Application', 'applications', 'complete');
export const applicationSets = kind<ApplicationSet>(ARGO, 'ApplicationSet', 'applicationsets', 'assumed');

const RBAC = 'rbac.authorization.k8s.io/v1';
export const roles = kind<Role>(RBAC, 'Role', 'roles', 'complete');
export const clusterRoles = kind<Role>(RBAC, 'ClusterRole', 'clusterroles', 'complete', false);
export const roleBindings = kind<Binding>(RBAC, 'RoleBinding', 'rolebindings', 'complete');
export const clusterRoleBindings = kind<Binding>(RBAC, 'ClusterRoleBinding', 'clusterrolebindings', 'complete', false);

/** What a values file gives to a chart; `check` makes one of each. Several may have one name, and no cluster has any. */
export const helmValues: Kind<HelmValues> = {
  ...kind<HelmValues>('helm.sh/values', 'HelmValues', 'helmvalues', 'assumed', false),
  needs: 'values-files',
};

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
  [
    namespaces,
    nodes,
    clusterWorkflowTemplates,
    projects,
    clusterPromotionTasks,
    clusterRoles,
    clusterRoleBindings,
    podSecurityPolicies,
    helmValues,
  ].map((each) => `${each.apiVersion} ${each.kind}`),
);
/** Kinds that Argo Workflows, Kargo and Argo CD add to a cluster. */
export const customKinds: readonly Kind<unknown>[] = [
  workflows,
  cronWorkflows,
  workflowTemplates,
  clusterWorkflowTemplates,
  workflowTaskResults,
  projects,
  projectConfigs,
  stages,
  warehouses,
  freights,
  promotions,
  promotionTasks,
  clusterPromotionTasks,
  applications,
  applicationSets,
];
