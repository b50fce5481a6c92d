import { argoFields } from '../../facts/argo-fields.js';
import { equals, not, oneOf, plain } from '../../language/build.js';
import type { Path } from '../../language/path.js';
import { objectsOfKinds, type View, view } from '../../language/view.js';
import { clusterWorkflowTemplates, cronWorkflows, workflows, workflowTemplates } from '../kinds.js';
import type { WorkflowSpec } from '../shapes/workflow.js';
import { templatesOf } from '../templates.js';
import { itself, type TypedNode, typeBeside, typedNode, typedNodes } from '../typed-nodes.js';

type Places = Readonly<Record<string, keyof typeof argoFields>>;

const OF_SPECS: Places = {
  arguments: 'Arguments',
  artifactGC: 'WorkflowLevelArtifactGC',
  artifactRepositoryRef: 'ArtifactRepositoryRef',
  podGC: 'PodGC',
  podMetadata: 'Metadata',
  ttlStrategy: 'TTLStrategy',
  volumeClaimGC: 'VolumeClaimGC',
  workflowTemplateRef: 'WorkflowTemplateRef',
};
const OF_BOTH: Places = {
  executor: 'ExecutorConfig',
  metrics: 'Metrics',
  retryStrategy: 'RetryStrategy',
  'retryStrategy.backoff': 'Backoff',
  securityContext: 'PodSecurityContext',
  synchronization: 'Synchronization',
  'tolerations[]': 'Toleration',
  'volumes[]': 'Volume',
};
const OF_TEMPLATES: Places = {
  archiveLocation: 'ArtifactLocation',
  container: 'Container',
  containerSet: 'ContainerSetTemplate',
  'containerSet.containers[]': 'ContainerNode',
  'containerSet.retryStrategy': 'ContainerSetRetryStrategy',
  dag: 'DAGTemplate',
  'dag.tasks[]': 'DAGTask',
  data: 'Data',
  http: 'HTTP',
  'initContainers[]': 'UserContainer',
  inputs: 'Inputs',
  memoize: 'Memoize',
  outputs: 'Outputs',
  resource: 'ResourceTemplate',
  script: 'ScriptTemplate',
  'sidecars[]': 'UserContainer',
  'steps[][]': 'WorkflowStep',
  suspend: 'SuspendTemplate',
};
/** Of specs, steps and tasks. */
const HOOKS: Places = { 'hooks{}': 'LifecycleHook', 'hooks{}.arguments': 'Arguments' };
const OF_STEPS: Places = { ...HOOKS, arguments: 'Arguments', continueOn: 'ContinueOn', withSequence: 'Sequence' };
const ofEach = (steps: string): Places =>
  Object.fromEntries(Object.entries(OF_STEPS).map(([place, type]) => [`${steps}.${place}`, type]));

/** Names that mean one type in whatever part they stand. */
const IN_PARTS: Places = {
  'artifacts[]': 'Artifact',
  'artifacts[].archive': 'ArchiveStrategy',
  'artifacts[].artifactGC': 'ArtifactGC',
  'artifacts[].artifactory': 'ArtifactoryArtifact',
  'artifacts[].azure': 'AzureArtifact',
  'artifacts[].gcs': 'GCSArtifact',
  'artifacts[].git': 'GitArtifact',
  'artifacts[].hdfs': 'HDFSArtifact',
  'artifacts[].http': 'HTTPArtifact',
  'artifacts[].oss': 'OSSArtifact',
  'artifacts[].raw': 'RawArtifact',
  'artifacts[].s3': 'S3Artifact',
  cache: 'Cache',
  'env[]': 'EnvVar',
  'env[].valueFrom': 'EnvVarSource',
  'envFrom[]': 'EnvFromSource',
  'headers[]': 'HTTPHeader',
  livenessProbe: 'Probe',
  mutex: 'Mutex',
  'mutexes[]': 'Mutex',
  'parameters[]': 'Parameter',
  'parameters[].valueFrom': 'ValueFrom',
  'ports[]': 'ContainerPort',
  'prometheus[]': 'Prometheus',
  readinessProbe: 'Probe',
  resources: 'ResourceRequirements',
  semaphore: 'SemaphoreRef',
  'semaphores[]': 'SemaphoreRef',
  templateRef: 'TemplateRef',
  'volumeMounts[]': 'VolumeMount',
};
const workflowObjects: View<TypedNode> = view(
  'workflow_objects',
  'node',
  objectsOfKinds(workflows, workflowTemplates, clusterWorkflowTemplates, cronWorkflows),
  ({ object }) => {
    const isCron = equals(object.kind, 'CronWorkflow');
    return [
      // A status is nobody's mistake, even where the kind has none.
      {
        ...typedNode(argoFields, object, 'Workflow'),
        also: { ...typeBeside(argoFields, 'Workflow'), type: object.kind },
      },
      { ...typedNode(argoFields, object.spec, 'WorkflowSpec'), when: not(isCron) },
      { ...typedNode(argoFields, object.spec, 'CronWorkflowSpec'), when: isCron },
      ...typedNodes(argoFields, object.spec, { stopStrategy: 'StopStrategy', workflowSpec: 'WorkflowSpec' }).map(
        (each) => ({ ...each, when: isCron }),
      ),
    ];
  },
);
const templates: View<TypedNode> = view('typed_templates', 'node', workflowObjects, (row) => {
  const spec = row.node as unknown as Path<WorkflowSpec>;
  const places = [...templatesOf(spec), { from: spec.templateDefaults }];
  return [itself(row), ...places.map(({ from }) => typedNode(argoFields, from, 'Template'))];
});
const parts: View<TypedNode> = view('workflow_parts', 'node', templates, (row) => [
  itself(row),
  ...typedNodes(argoFields, row.node, {
    ...OF_SPECS,
    ...OF_BOTH,
    ...OF_TEMPLATES,
    ...HOOKS,
    ...ofEach('steps[][]'),
    ...ofEach('dag.tasks[]'),
  }),
  // The objects' own metadata, and what a CronWorkflow gives its workflows, are Kubernetes' to judge.
  ...typedNodes(argoFields, row.node, { metadata: 'Metadata' }).map((each) => ({
    ...each,
    when: equals(row.type, 'Template'),
  })),
  ...typedNodes(argoFields, row.node, { workflowMetadata: 'WorkflowMetadata' }).map((each) => ({
    ...each,
    when: equals(row.type, 'WorkflowSpec'),
  })),
]);

/** What stands in workflow objects and has a known type. What is free in form has none. */
export const workflowNodes: View<TypedNode> = view('workflow_nodes', 'node', parts, (row) => [
  itself(row),
  ...typedNodes(argoFields, row.node, IN_PARTS),
  // The one of a spec or template is a pod's.
  ...typedNodes(argoFields, row.node, { securityContext: 'SecurityContext' }).map((each) => ({
    ...each,
    when: not(oneOf(plain(row.type), ['WorkflowSpec', 'Template'])),
  })),
]);
