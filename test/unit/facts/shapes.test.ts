import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { argoFields } from '#src/facts/argo-fields.js';
import type { FieldTable } from '#src/facts/field-table.js';
import { kargoFields } from '#src/facts/kargo-fields.js';
import { packageRoot } from '#src/package-root.js';

/** Which types of the facts an interface, or the type of one of its properties, stands for. */
const argoTypes: Record<string, (keyof typeof argoFields)[]> = {
  Artifact: ['Artifact'],
  ArtifactGC: ['WorkflowLevelArtifactGC', 'ArtifactGC'],
  Resource: ['ResourceTemplate'],
  RetryStrategy: ['RetryStrategy'],
  'RetryStrategy.backoff': ['Backoff'],
  Step: ['WorkflowStep', 'DAGTask'],
  Synchronization: ['Synchronization'],
  Template: ['Template'],
  'Template.containerSet': ['ContainerSetTemplate'],
  'Template.dag': ['DAGTemplate'],
  'Template.executor': ['ExecutorConfig'],
  'Template.outputs': ['Outputs'],
  'Template.outputs.parameters': ['Parameter'],
  TemplateReference: ['TemplateRef'],
  Workflow: ['Workflow'],
  'Workflow.spec': ['CronWorkflowSpec'],
  WorkflowSpec: ['WorkflowSpec'],
  'WorkflowSpec.artifactGC': ['WorkflowLevelArtifactGC'],
  'WorkflowSpec.executor': ['ExecutorConfig'],
  'WorkflowSpec.podGC': ['PodGC'],
  'WorkflowSpec.workflowTemplateRef': ['WorkflowTemplateRef'],
};
const kargoTypes: Record<string, (keyof typeof kargoFields)[]> = {
  FreightRequest: ['FreightRequest'],
  'FreightRequest.origin': ['FreightOrigin'],
  'FreightRequest.sources': ['FreightSources'],
  PromotionPolicy: ['PromotionPolicy'],
  PromotionPolicyHolder: ['Project', 'ProjectConfig'],
  'PromotionPolicyHolder.spec': ['ProjectSpec', 'ProjectConfigSpec'],
  PromotionStep: ['PromotionStep'],
  'PromotionStep.task': ['PromotionTaskReference'],
  PromotionTask: ['PromotionTask'],
  'PromotionTask.spec': ['PromotionTaskSpec'],
  Stage: ['Stage'],
  'Stage.spec': ['StageSpec'],
  'Stage.spec.promotionTemplate': ['PromotionTemplate'],
  'Stage.spec.promotionTemplate.spec': ['PromotionTemplateSpec'],
  StageSelector: ['PromotionPolicySelector'],
  Subscription: ['GitSubscription', 'ImageSubscription'],
  Warehouse: ['Warehouse'],
  'Warehouse.spec': ['WarehouseSpec'],
};
/** What the tables of fields leave out, and why. */
const leftOut: Record<string, string> = {
  ArgoCdApp: "what a promotion step's own schema says",
  ControllerConfig: 'a ConfigMap: controller-config-keys.ts',
  StepConfig: "what a promotion step's own schema says",
  'StageSelector.matchExpressions': "Kubernetes' own",
  'Warehouse.spec.subscriptions': 'any key is a type of subscription from 1.9.0',
  'Workflow.status': 'written by the controller',
};

describe('shapes of the kinds', () => {
  it('have the fields that some release of Argo Workflows has', () => {
    assert.deepEqual(unknownIn('workflow.ts', argoFields, argoTypes), []);
  });

  it('have the fields that some release of Kargo has', () => {
    assert.deepEqual(unknownIn('kargo.ts', kargoFields, kargoTypes), []);
  });
});

/** The properties of a file's shapes that no release has, and the shapes of which nothing is said above. */
function unknownIn(file: string, table: FieldTable, types: Record<string, string[]>): string[] {
  const text = readFileSync(join(packageRoot, 'src', 'kubernetes', 'shapes', file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const shapes = source.statements
    .filter(ts.isInterfaceDeclaration)
    .flatMap(({ name, members }) => shapesIn(name.text, members));
  return shapes.flatMap(({ name, properties }) => {
    if (Object.keys(leftOut).some((each) => name === each || name.startsWith(`${each}.`))) return [];
    const fields = types[name]?.flatMap((type) => fieldsOf(table, type)) ?? [];
    return properties.filter((property) => !fields.includes(property)).map((property) => `${name}.${property}`);
  });
}

function fieldsOf(table: FieldTable, type: string): string[] {
  const { all, some = {} } = table[type] ?? { all: '' };
  return [...all.split(' '), ...Object.keys(some)];
}

interface Shape {
  /** The interface, and the property in it: `Stage.spec`. */
  name: string;
  properties: string[];
}

function shapesIn(name: string, members: readonly ts.TypeElement[]): Shape[] {
  const named = members.filter(ts.isPropertySignature).map((member) => ({ member, key: member.name.getText() }));
  const inner = named.flatMap(({ member, key }) =>
    literalsIn(member).flatMap((literal) => shapesIn(`${name}.${key}`, [...literal.members])),
  );
  return [{ name, properties: named.map(({ key }) => key) }, ...inner];
}

/** The type literals in a property's type, but for those within one another. */
function literalsIn(node: ts.Node): ts.TypeLiteralNode[] {
  return node.getChildren().flatMap((child) => (ts.isTypeLiteralNode(child) ? [child] : literalsIn(child)));
}
