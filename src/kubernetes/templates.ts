import { namedValue, union } from '../language/build.js';
import type { Path } from '../language/path.js';
import type { WorkflowSpec } from './shapes/workflow.js';

/** Every template that a spec holds, also those inline in steps and tasks. */
export const templatesOf = (spec: Path<WorkflowSpec>) => [
  { from: spec.templates.$each },
  { from: spec.templates.$each.steps.$each.$each.inline },
  { from: spec.templates.$each.dag.tasks.$each.inline },
];

/** The same as one sequence. */
export const allTemplates = (spec: Path<WorkflowSpec>) =>
  namedValue('templates', union(...templatesOf(spec).map(({ from }) => from)));
