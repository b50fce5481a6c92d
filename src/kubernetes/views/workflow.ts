import { constant, equals, exists, first, namespaceOf, not, objects, or } from '../../language/build.js';
import type { Path } from '../../language/path.js';
import { objectsOfKinds, rowOf, view } from '../../language/view.js';
import { clusterWorkflowTemplates, cronWorkflows, serviceAccounts, workflows, workflowTemplates } from '../kinds.js';
import { referencedSpec, referencedTemplates } from '../references.js';
import type { Container } from '../shapes/core.js';
import type { Template, Workflow } from '../shapes/workflow.js';
import { templatesOf } from '../templates.js';

/** Where the workflow spec is: CronWorkflows nest it. */
export const specIn = (object: Path<Workflow>) => [object.spec, object.spec.workflowSpec];
const specOf = (object: Path<Workflow>) => [
  { from: object.spec, when: not(equals(object.kind, 'CronWorkflow')) },
  { from: object.spec.workflowSpec, when: equals(object.kind, 'CronWorkflow') },
];

/** The specs of all workflow kinds. */
export const specs = view(
  'specs',
  'spec',
  objectsOfKinds(workflows, workflowTemplates, clusterWorkflowTemplates, cronWorkflows),
  (row) => specOf(row.object),
);
/** What a CronWorkflow says beside its workflow. */
export const cronSpecs = view('cron_specs', 'cron', objectsOfKinds(cronWorkflows), (row) => [
  { from: row.object.spec },
]);
/** The specs of what runs: a WorkflowTemplate is judged through the workflow that refers to it. */
export const runnableSpecs = view('runnable_specs', 'spec', objectsOfKinds(workflows, cronWorkflows), (row) =>
  specOf(row.object),
);

export const templates = view('templates', 'template', specs, (row) => [
  ...templatesOf(row.spec),
  { from: row.spec.templateDefaults },
]);
/** Templates that a workflow runs: its own, and those that it refers to, which are shown where it does. */
export const runnableTemplates = view('runnable_templates', 'template', runnableSpecs, (row) => [
  ...templatesOf(row.spec),
  ...templatesOf(referencedSpec(row)).map(({ from }) => ({ from, at: row.spec.workflowTemplateRef })),
  ...referencedTemplates(row).map((from) => ({ from, at: row.spec })),
]);

const main = { name: constant<string>('main') };
const own = { name: rowOf<{ container: Container }>().container.name };

/** Containers that run the user's images; Argo calls the one of a container or script template `main`. */
export const containersOf = (template: Path<Template>) => [
  { from: template.container, also: main },
  { from: template.script, also: main },
  { from: template.containerSet.containers.$each, also: own },
  { from: template.sidecars.$each, also: own },
  { from: template.initContainers.$each, also: own },
];
export const containers = view('containers', 'container', templates, (row) => containersOf(row.template));
export const runnableContainers = view('runnable_containers', 'container', runnableTemplates, (row) =>
  containersOf(row.template),
);

export const specVolumes = view('spec_volumes', 'volume', specs, (row) => [{ from: row.spec.volumes.$each }]);
export const templateVolumes = view('template_volumes', 'volume', templates, (row) => [
  { from: row.template.volumes.$each },
]);

/** `podSpecPatch`: a pod spec as YAML in a string. */
export const specPatches = view('spec_patches', 'patch', specs, (row) => [{ from: row.spec.podSpecPatch }]);
export const templatePatches = view('template_patches', 'patch', templates, (row) => [
  { from: row.template.podSpecPatch },
]);

/** Names of pull secrets: the workflow's, else its template's, else those of the account. */
export const pullSecrets = view('pull_secrets', 'reference', runnableSpecs, ({ object, spec }) => {
  const referenced = referencedSpec({ object, spec }).imagePullSecrets.$each;
  const hasOwn = exists(spec.imagePullSecrets.$each);
  const account = first<string>(
    spec.serviceAccountName,
    referencedSpec({ object, spec }).serviceAccountName,
    'default',
  );
  const found = objects(serviceAccounts, { namespace: namespaceOf(object), name: account, absence: 'assumed' });
  return [
    { from: spec.imagePullSecrets.$each },
    { from: referenced, at: spec.workflowTemplateRef, when: not(hasOwn) },
    { from: found.imagePullSecrets.$each, at: spec.serviceAccountName, when: not(or(hasOwn, exists(referenced))) },
  ];
});
