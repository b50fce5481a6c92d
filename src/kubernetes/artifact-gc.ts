import { and, exists, first, namedValue, oneOf, or } from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Expression, Path } from '../language/path.js';
import { layers } from './accounts.js';
import type { Run } from './references.js';
import type { Artifact, WorkflowSpec } from './shapes/workflow.js';
import { allTemplates } from './templates.js';

/** Strategies under which artifacts are deleted. */
const STRATEGIES = ['OnWorkflowCompletion', 'OnWorkflowDeletion'];

/** Some output artifact of these workflows is deleted with its workflow. */
export const deletesArtifacts = (specs: Path<WorkflowSpec>): Test => {
  const artifacts = allTemplates(specs).outputs.artifacts.$each;
  return or(
    oneOf(artifacts.artifactGC.strategy, STRATEGIES),
    and(exists(artifacts), oneOf(specs.artifactGC.strategy, STRATEGIES)),
  );
};

/** The artifact is deleted: by its own strategy, else by the workflow's. */
export const isDeleted = (artifact: Path<Artifact>, run: Run): Test =>
  oneOf(
    first<string>(artifact.artifactGC.strategy, ...layers(run).map((layer) => layer.artifactGC.strategy)),
    STRATEGIES,
  );

/**
 * The account of the pod that deletes an artifact, which is never the workflow's.
 * workflow/controller/artifact_gc.go getArtifactGCPodInfo, argoproj/argo-workflows@v4.1.2.
 */
export const collectorAccount = (artifact: Path<Artifact>, run: Run): Path<string> =>
  namedValue(
    'account',
    first<string>(
      artifact.artifactGC.serviceAccountName,
      ...layers(run).map((layer) => layer.artifactGC.serviceAccountName),
      'default',
    ),
  );

/** Where it is said who deletes an artifact, the nearest first. */
export const collectorPlaces = (artifact: Path<Artifact>, spec: Path<WorkflowSpec>): Expression<unknown>[] => [
  artifact.artifactGC.serviceAccountName,
  spec.artifactGC.serviceAccountName,
  artifact.artifactGC,
  spec.artifactGC,
  spec.workflowTemplateRef,
  spec,
];
