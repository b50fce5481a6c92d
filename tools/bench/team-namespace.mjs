// A team's namespace: accounts, what they may do, a template that is shared, and workflows with mixed features.
import { mistakes, workflowSpec } from './workflow-spec.mjs';

const ARGO = 'argoproj.io/v1alpha1';
const RBAC = 'rbac.authorization.k8s.io';
/** One workflow in so many has a mistake, each time the next one. */
const MISTAKE_EVERY = 10;

/** The objects of one team, as many as asked for. */
export function teamNamespace(namespace, number, size) {
  const before = [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    serviceAccount('builder', namespace),
    serviceAccount('reader', namespace),
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'registry', namespace },
      type: 'kubernetes.io/dockerconfigjson',
      stringData: { '.dockerconfigjson': '{"auths": {"registry.example.com": {"auth": "bmFtZTp3b3Jk"}}}' },
    },
    {
      apiVersion: `${RBAC}/v1`,
      kind: 'Role',
      metadata: { name: 'executor', namespace },
      rules: [{ apiGroups: ['argoproj.io'], resources: ['workflowtaskresults'], verbs: ['create', 'patch'] }],
    },
    binding('builder', namespace),
    binding('reader', namespace),
    {
      apiVersion: ARGO,
      kind: 'WorkflowTemplate',
      metadata: { name: 'shared', namespace },
      spec: workflowSpec(namespace, 0),
    },
  ];
  const runs = Array.from({ length: size - before.length }, (_, index) =>
    run(namespace, number * (size - before.length) + index),
  );
  return [...before, ...runs];
}

/** A Workflow, or now and then a CronWorkflow. */
function run(namespace, serial) {
  const mistake = mistakes[Math.floor(serial / MISTAKE_EVERY) % mistakes.length];
  const spec = workflowSpec(namespace, serial, serial % MISTAKE_EVERY === 0 ? mistake : undefined);
  const metadata = { name: `run-${serial}`, namespace, labels: { team: namespace } };
  if (serial % 5 !== 4) return { apiVersion: ARGO, kind: 'Workflow', metadata, spec };
  const schedule = `${serial % 60} 3 * * *`;
  return {
    apiVersion: ARGO,
    kind: 'CronWorkflow',
    metadata,
    spec: { schedules: [schedule], concurrencyPolicy: 'Forbid', startingDeadlineSeconds: 600, workflowSpec: spec },
  };
}

function serviceAccount(name, namespace) {
  return { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace } };
}

function binding(account, namespace) {
  return {
    apiVersion: `${RBAC}/v1`,
    kind: 'RoleBinding',
    metadata: { name: `${account}-executor`, namespace },
    roleRef: { apiGroup: RBAC, kind: 'Role', name: 'executor' },
    subjects: [{ kind: 'ServiceAccount', name: account, namespace }],
  };
}
