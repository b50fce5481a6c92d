import { exists, first, named, namedValue, objects, or, parameter, parsed, plain, where } from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import { configMaps } from './kinds.js';
import { type Run, referencedSpec } from './references.js';
import type { PodSpec } from './shapes/core.js';
import type { ControllerConfig, Template, WorkflowSpec } from './shapes/workflow.js';
import { isControllerConfigMap } from './views/controllers.js';

type Defaults = ControllerConfig['workflowDefaults'];

/**
 * The `workflowDefaults` that the controller fills in: the profile's, else a controller's ConfigMap.
 * A failure mode that uses it has the parameter `workflowDefaults`.
 */
export function defaultSpec(): Path<WorkflowSpec> {
  const data = where(objects(configMaps), isControllerConfigMap).data;
  const key = (name: string) => plain(data[name] as Path<string>);
  const spec = first<WorkflowSpec>(
    parameter<Defaults>('workflowDefaults').spec,
    parsed<Defaults>('yaml', key('workflowDefaults')).spec,
    parsed<ControllerConfig>('yaml', key('config')).workflowDefaults.spec,
  );
  return namedValue('default_spec', spec);
}

/** `parameters` of a failure mode that reads defaultSpec(). */
export const workflowDefaultsParameter = (profile: { workflowDefaults?: object }) => ({
  workflowDefaults: JSON.parse(JSON.stringify(profile.workflowDefaults ?? null)),
});

/** The specs that a workflow's own fields are filled up from, in the order in which the controller merges them. */
export const layers = (run: Run): Path<WorkflowSpec>[] => [run.spec, referencedSpec(run), defaultSpec()];

/** The account of the workflow itself, and of its agent: template accounts don't count. */
export const workflowAccount = (run: Run): Path<string> =>
  namedValue('account', first<string>(...layers(run).map((layer) => layer.serviceAccountName), 'default'));

/**
 * The account that a template's executor reports with.
 * workflow/controller/workflowpod.go setupServiceAccount, argoproj/argo-workflows@v4.1.2.
 */
export const executorAccount = (run: Run, template: Path<Template>): Path<string> =>
  namedValue(
    'account',
    first<string>(
      template.executor.serviceAccountName,
      ...layers(run).map((layer) => layer.executor.serviceAccountName),
      template.serviceAccountName,
      run.spec.templateDefaults.serviceAccountName,
      ...layers(run).map((layer) => layer.serviceAccountName),
      'default',
    ),
  );

/** The account that a template's pod runs as. */
export const podAccount = (run: Run, template: Path<Template>): Path<string> =>
  namedValue(
    'account',
    first<string>(
      template.serviceAccountName,
      ...layers(run).map((layer) => layer.templateDefaults.serviceAccountName),
      ...layers(run).map((layer) => layer.serviceAccountName),
      'default',
    ),
  );

/** Where an account stands that no template names. */
export const accountPlaces = ({ spec }: Run) => [spec.serviceAccountName, spec.workflowTemplateRef, spec];

/** The account of a Deployment's pods; older charts use the deprecated spelling. */
export const deploymentAccount = (pod: Path<PodSpec>): Path<string> =>
  first<string>(pod.serviceAccountName, pod.serviceAccount, 'default');

/** Templates whose pod has an executor; http and plugin templates run in the agent. */
export const hasExecutor = (template: Path<Template>): Test =>
  named(
    'has_executor',
    or(...[template.container, template.script, template.containerSet, template.resource, template.data].map(exists)),
  );

/** Templates that the agent runs. */
export const runsInAgent = (template: Path<Template>): Test =>
  named('runs_in_agent', or(exists(template.http), exists(template.plugin)));
