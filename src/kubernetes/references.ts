import { any, equals, namedValue, namespaceOf, not, objects, union, where } from '../language/build.js';
import type { Path } from '../language/path.js';
import { clusterWorkflowTemplates, workflowTemplates } from './kinds.js';
import type { Template, TemplateReference, Workflow, WorkflowSpec } from './shapes/workflow.js';

/** A workflow's spec and the object that holds it. */
export interface Run {
  object: Path<Workflow>;
  spec: Path<WorkflowSpec>;
}

type Reference = { name?: string; clusterScope?: boolean };

/** The spec of the (Cluster)WorkflowTemplate that a reference names. */
function lookUp(reference: Path<Reference>, object: Path<Workflow>): Path<WorkflowSpec> {
  const cluster = where(reference, (each) => equals(each.clusterScope, true));
  const local = where(reference, (each) => not(equals(each.clusterScope, true)));
  return union<WorkflowSpec>(
    objects(workflowTemplates, { namespace: namespaceOf(object), name: local.name }).spec,
    objects(clusterWorkflowTemplates, { name: cluster.name }).spec,
  );
}

/** The spec of the template that the whole workflow refers to. */
export const referencedSpec = ({ object, spec }: Run): Path<WorkflowSpec> =>
  namedValue('referenced_spec', lookUp(spec.workflowTemplateRef, object));

/** Templates that steps and tasks of the workflow refer to. */
export function referencedTemplates({ object, spec }: Run): Path<Template>[] {
  const references: Path<TemplateReference>[] = [
    spec.templates.$each.steps.$each.$each.templateRef,
    spec.templates.$each.dag.tasks.$each.templateRef,
  ];
  return references.map((reference) =>
    where(lookUp(reference, object).templates.$each, (template) =>
      any(reference, (each) => equals(template.name, each.template)),
    ),
  );
}
