/**
 * What the workflow-controller does itself, with the releases that do it, node-semver from 3.2.0.
 * From argoproj/argo-workflows at every stable tag 3.2.0 to 4.1.2: the calls of workflow/controller, and
 * manifests/cluster-install(-no-crds)/workflow-controller-rbac. What it can do without, and what its roles grant by
 * the name of one object, is left out. Compared with the roles of all releases by tools/compare-permissions.mjs, which
 * tells of two things only: no role grants ConfigMaps to be written, and each lets the accounts be read that agents need.
 */
export interface RequiredPermission {
  /** What must be used for the controller to need it. */
  use: 'always' | 'agent' | 'artifactGC' | 'memoization' | 'executorAccounts' | 'leaderElection';
  group: string;
  resource: string;
  verbs: readonly string[];
  versions: string;
}

const argo = 'argoproj.io';

export const controllerPermissions: readonly RequiredPermission[] = [
  { use: 'always', group: argo, resource: 'workflowtasksets', verbs: ['list', 'watch'], versions: '>=3.2.0' },
  { use: 'agent', group: argo, resource: 'workflowtasksets', verbs: ['create', 'patch'], versions: '>=3.2.0' },
  {
    use: 'always',
    group: argo,
    resource: 'workflowtaskresults',
    verbs: ['list', 'watch', 'deletecollection'],
    versions: '>=3.3.0',
  },
  { use: 'always', group: argo, resource: 'workflowartifactgctasks', verbs: ['list', 'watch'], versions: '>=3.4.0' },
  {
    use: 'artifactGC',
    group: argo,
    resource: 'workflowartifactgctasks',
    verbs: ['create', 'delete'],
    versions: '>=3.4.0',
  },
  { use: 'memoization', group: '', resource: 'configmaps', verbs: ['create', 'update'], versions: '>=3.2.0' },
  { use: 'agent', group: '', resource: 'serviceaccounts', verbs: ['get'], versions: '>=3.3.0' },
  { use: 'executorAccounts', group: '', resource: 'serviceaccounts', verbs: ['get'], versions: '>=3.2.0' },
  { use: 'leaderElection', group: 'coordination.k8s.io', resource: 'leases', verbs: ['create'], versions: '>=3.2.0' },
];
