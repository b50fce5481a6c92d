/** A kind as the API server serves it. */
export interface ResourceKind {
  apiVersion: string;
  kind: string;
  group: string;
  /** What roles call it. */
  resource: string;
  scope: 'Namespaced' | 'Cluster';
}

/**
 * apiVersion, kind and plural of the built-in kinds that workflows may create, in stable versions, and of Argo's own.
 * From kubernetes/kubernetes api/discovery/aggregated_v2.json and api__v1.json at v1.36.3, and
 * argoproj/argo-workflows manifests/base/crds at v4.1.2. Kubernetes' own are compared with what the Go module
 * k8s.io/client-go serves by tools/compare-resource-kinds.mjs; Argo's come with a new CRD only, and are kept by hand.
 */
const NAMESPACED = [
  'v1 ConfigMap configmaps',
  'v1 Endpoints endpoints',
  'v1 Event events',
  'v1 LimitRange limitranges',
  'v1 PersistentVolumeClaim persistentvolumeclaims',
  'v1 Pod pods',
  'v1 PodTemplate podtemplates',
  'v1 ReplicationController replicationcontrollers',
  'v1 ResourceQuota resourcequotas',
  'v1 Secret secrets',
  'v1 Service services',
  'v1 ServiceAccount serviceaccounts',
  'apps/v1 DaemonSet daemonsets',
  'apps/v1 Deployment deployments',
  'apps/v1 ReplicaSet replicasets',
  'apps/v1 StatefulSet statefulsets',
  'autoscaling/v2 HorizontalPodAutoscaler horizontalpodautoscalers',
  'autoscaling/v1 HorizontalPodAutoscaler horizontalpodautoscalers',
  'batch/v1 CronJob cronjobs',
  'batch/v1 Job jobs',
  'networking.k8s.io/v1 Ingress ingresses',
  'networking.k8s.io/v1 NetworkPolicy networkpolicies',
  'policy/v1 PodDisruptionBudget poddisruptionbudgets',
  'rbac.authorization.k8s.io/v1 RoleBinding rolebindings',
  'rbac.authorization.k8s.io/v1 Role roles',
  'coordination.k8s.io/v1 Lease leases',
  'resource.k8s.io/v1 ResourceClaim resourceclaims',
  'resource.k8s.io/v1 ResourceClaimTemplate resourceclaimtemplates',
  'argoproj.io/v1alpha1 Workflow workflows',
  'argoproj.io/v1alpha1 CronWorkflow cronworkflows',
  'argoproj.io/v1alpha1 WorkflowTemplate workflowtemplates',
];

/** The same without a namespace. */
const CLUSTER = [
  'v1 Namespace namespaces',
  'v1 PersistentVolume persistentvolumes',
  'networking.k8s.io/v1 IngressClass ingressclasses',
  'rbac.authorization.k8s.io/v1 ClusterRoleBinding clusterrolebindings',
  'rbac.authorization.k8s.io/v1 ClusterRole clusterroles',
  'storage.k8s.io/v1 StorageClass storageclasses',
  'apiextensions.k8s.io/v1 CustomResourceDefinition customresourcedefinitions',
  'scheduling.k8s.io/v1 PriorityClass priorityclasses',
  'node.k8s.io/v1 RuntimeClass runtimeclasses',
  'resource.k8s.io/v1 DeviceClass deviceclasses',
  'argoproj.io/v1alpha1 ClusterWorkflowTemplate clusterworkflowtemplates',
];

const read =
  (scope: ResourceKind['scope']) =>
  (line: string): ResourceKind => {
    const [apiVersion = '', kind = '', resource = ''] = line.split(' ');
    return { apiVersion, kind, group: apiVersion.includes('/') ? apiVersion.replace(/\/.*/, '') : '', resource, scope };
  };

export const resourceKinds: readonly ResourceKind[] = [
  ...NAMESPACED.map(read('Namespaced')),
  ...CLUSTER.map(read('Cluster')),
];
