import { and, any, equals, exists, named, namedValue, not, objects, or, union } from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import { runsInAgent } from './accounts.js';
import { clusterWorkflowTemplates, cronWorkflows, workflows, workflowTemplates } from './kinds.js';
import type { Template, WorkflowSpec } from './shapes/workflow.js';
import { allTemplates } from './templates.js';

interface Collected {
  artifactGC?: { strategy?: string };
}

const specsOf = (kinds: (typeof workflows)[]): Path<WorkflowSpec> =>
  union(
    ...kinds.flatMap((kind) => {
      const { spec } = objects(kind, { absence: 'assumed' });
      return [spec, spec.workflowSpec];
    }),
  );
/** What stands in the inventory; whether there is more does not matter. */
const allSpecs = () =>
  namedValue('workflow_specs', specsOf([workflows, cronWorkflows, workflowTemplates, clusterWorkflowTemplates]));

/** Some workflow or template of the inventory has a template that the agent runs. */
export const agentIsNeeded = (): Test => named('agent_is_needed', any(allTemplates(allSpecs()), runsInAgent));

const isCollected = ({ artifactGC }: Path<Collected>): Test =>
  and(exists(artifactGC.strategy), not(or(equals(artifactGC.strategy, 'Never'), equals(artifactGC.strategy, ''))));
const artifactsOf = (template: Path<Template>) => template.outputs.artifacts.$each as unknown as Path<Collected>;

/** Some workflow or template of the inventory has its artifacts collected. */
export const artifactCollectionIsNeeded = (): Test =>
  named(
    'artifact_collection_is_needed',
    or(
      any(allSpecs() as unknown as Path<Collected>, isCollected),
      any(allTemplates(allSpecs()), (template) => any(artifactsOf(template), isCollected)),
    ),
  );

/** Some workflow of the inventory runs as this service account. */
export const someWorkflowRunsAs = (account: Path<string>): Test =>
  any(specsOf([workflows, cronWorkflows]), (spec) => equals(spec.serviceAccountName, account));
