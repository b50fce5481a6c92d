/** A right that a Kargo component needs. */
export interface KargoPermission {
  /** Where: in the whole cluster, in each project's namespace, or in the component's own namespace. */
  scope: 'cluster' | 'projects' | 'own';
  group: string;
  resources: string;
  verbs: string;
  versions: string;
}

const CORE = '';
const KARGO = 'kargo.akuity.io';
const RBAC = 'rbac.authorization.k8s.io';
const LEASES = 'coordination.k8s.io';
const REVIEWS = 'authorization.k8s.io';
const READ = 'get list watch';

const permission = (
  scope: KargoPermission['scope'],
  group: string,
  resources: string,
  verbs: string,
  versions = '>=1.0.0',
): KargoPermission => ({ scope, group, resources, verbs, versions });

/**
 * What the components of Kargo need, by the value of their label, each with every release that needs it.
 * From charts/kargo/templates/<component>/cluster-role(s).yaml and roles.yaml of akuity/kargo @ all stable tags v1.0.0
 * to v1.11.2. Left out: events, what depends on values (Secrets, Argo CD, Rollouts), finalizers and the deletion of
 * namespaces, which have failure modes of their own, and of `*` whatever the code is not known to use. Compared with the
 * roles of all releases by tools/compare-permissions.mjs, which finds no difference.
 */
export const kargoPermissions: Readonly<Record<string, readonly KargoPermission[]>> = {
  controller: [
    permission('cluster', KARGO, 'freights projects promotions stages warehouses', READ),
    permission('projects', KARGO, 'freights promotions', 'create'),
    permission('projects', KARGO, 'freights/status promotions/status stages/status warehouses/status', 'patch'),
    permission('projects', KARGO, 'stages', 'patch promote'),
    permission('cluster', KARGO, 'clusterpromotiontasks promotiontasks', READ, '>=1.2.0'),
    permission('cluster', CORE, 'configmaps', READ, '>=1.5.0'),
    permission('cluster', KARGO, 'projectconfigs', READ, '>=1.5.0'),
    permission('cluster', KARGO, 'clusterconfigs', READ, '>=1.10.0'),
    permission('projects', KARGO, 'freights', 'update patch', '>=1.10.0'),
    permission('own', LEASES, 'leases', 'get create update patch delete', '>=1.10.4'),
  ],
  'management-controller': [
    permission('cluster', CORE, 'namespaces', READ),
    permission('cluster', CORE, 'namespaces', 'create patch'),
    permission('projects', CORE, 'serviceaccounts', 'create'),
    permission('cluster', KARGO, 'projects', READ),
    permission('cluster', KARGO, 'projects', 'delete'),
    permission('cluster', KARGO, 'projects/status', 'patch'),
    permission('projects', RBAC, 'rolebindings roles', 'create'),
    permission('projects', KARGO, 'projectconfigs', 'create', '>=1.5.0'),
    permission('cluster', KARGO, 'projects', 'update', '>=1.5.0'),
    permission('cluster', KARGO, 'stages warehouses', READ, '>=1.5.0'),
    permission('cluster', KARGO, 'clusterconfigs projectconfigs', READ, '>=1.6.0'),
    permission('cluster', KARGO, 'clusterconfigs/status projects', 'patch', '>=1.6.0'),
    permission('projects', KARGO, 'projectconfigs/status', 'patch', '>=1.6.0'),
    permission('cluster', RBAC, 'clusterrolebindings clusterroles', 'create', '>=1.7.0'),
  ],
  api: [
    permission('cluster', CORE, 'namespaces serviceaccounts', READ),
    permission('cluster', REVIEWS, 'subjectaccessreviews', 'create'),
    permission('cluster', KARGO, 'freights projects promotions stages warehouses', READ),
    permission('projects', KARGO, 'freights', 'create patch delete'),
    permission('projects', KARGO, 'freights/status', 'update patch'),
    permission('projects', KARGO, 'promotions', 'create patch'),
    permission('cluster', RBAC, 'rolebindings roles', READ),
    permission('cluster', KARGO, 'clusterpromotiontasks promotiontasks', READ, '>=1.2.0'),
    permission('cluster', KARGO, 'projectconfigs', READ, '>=1.5.0'),
    permission('cluster', KARGO, 'clusterconfigs', READ, '>=1.6.0'),
    permission('cluster', RBAC, 'clusterroles', READ, '>=1.10.0'),
    permission('own', LEASES, 'leases', READ, '>=1.10.4'),
  ],
  'webhooks-server': [
    permission('cluster', CORE, 'namespaces', READ),
    permission('cluster', CORE, 'namespaces', 'create update'),
    permission('cluster', REVIEWS, 'subjectaccessreviews', 'create'),
    permission('cluster', KARGO, 'freights projects stages warehouses', READ),
    permission('projects', RBAC, 'rolebindings', 'create'),
    permission('cluster', KARGO, 'clusterpromotiontasks promotiontasks', READ, '>=1.2.0'),
    permission('cluster', KARGO, 'projectconfigs', READ, '>=1.5.0'),
    permission('cluster', KARGO, 'clusterconfigs', READ, '>=1.6.0'),
  ],
  'external-webhooks-server': [
    permission('cluster', KARGO, 'clusterconfigs projectconfigs warehouses', READ, '>=1.6.0'),
    permission('projects', KARGO, 'warehouses', 'patch', '>=1.6.0'),
    permission('cluster', KARGO, 'promotions', READ, '>=1.11.0'),
    permission('projects', KARGO, 'promotions', 'patch', '>=1.11.0'),
  ],
};
