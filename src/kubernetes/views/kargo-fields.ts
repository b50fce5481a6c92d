import { kargoFields } from '../../facts/kargo-fields.js';
import { equals, oneOf } from '../../language/build.js';
import { objectsOfKinds, type View, view } from '../../language/view.js';
import {
  clusterPromotionTasks,
  freights,
  projectConfigs,
  projects,
  promotions,
  promotionTasks,
  stages,
  warehouses,
} from '../kinds.js';
import { itself, type TypedNode, typeBeside, typedNode, typedNodes } from '../typed-nodes.js';

type Places = Readonly<Record<string, keyof typeof kargoFields>>;

const OF_SPECS: Places = {
  'promotionPolicies[]': 'PromotionPolicy',
  'promotionPolicies[].stageSelector': 'PromotionPolicySelector',
  promotionTemplate: 'PromotionTemplate',
  'promotionTemplate.spec': 'PromotionTemplateSpec',
  'promotionTemplate.spec.steps[]': 'PromotionStep',
  'promotionTemplate.spec.vars[]': 'ExpressionVariable',
  'requestedFreight[]': 'FreightRequest',
  'requestedFreight[].origin': 'FreightOrigin',
  'requestedFreight[].sources': 'FreightSources',
  'requestedFreight[].sources.autoPromotionOptions': 'AutoPromotionOptions',
  'steps[]': 'PromotionStep',
  'subscriptions[].chart': 'ChartSubscription',
  'subscriptions[].git': 'GitSubscription',
  'subscriptions[].image': 'ImageSubscription',
  'vars[]': 'ExpressionVariable',
  freightCreationCriteria: 'FreightCreationCriteria',
  verification: 'Verification',
  'verification.analysisRunMetadata': 'AnalysisRunMetadata',
  'verification.analysisTemplates[]': 'AnalysisTemplateReference',
  'verification.args[]': 'AnalysisRunArgument',
  'webhookReceivers[]': 'WebhookReceiverConfig',
};
const IN_STEPS: Places = {
  retry: 'PromotionStepRetry',
  task: 'PromotionTaskReference',
  'vars[]': 'ExpressionVariable',
};
const OF_FREIGHT: Places = {
  'artifacts[]': 'ArtifactReference',
  'charts[]': 'Chart',
  'commits[]': 'GitCommit',
  'images[]': 'Image',
  origin: 'FreightOrigin',
};

const SPECS = {
  Stage: 'StageSpec',
  Warehouse: 'WarehouseSpec',
  Project: 'ProjectSpec',
  ProjectConfig: 'ProjectConfigSpec',
  Promotion: 'PromotionSpec',
  PromotionTask: 'PromotionTaskSpec',
  ClusterPromotionTask: 'PromotionTaskSpec',
} as const;

const objects: View<TypedNode> = view(
  'kargo_objects',
  'node',
  objectsOfKinds<{ kind?: string; spec?: object }>(
    stages,
    warehouses,
    projects,
    projectConfigs,
    freights,
    promotions,
    promotionTasks,
    clusterPromotionTasks,
  ),
  ({ object }) => {
    const isFreight = equals(object.kind, 'Freight');
    return [
      { ...typedNode(kargoFields, object, 'Freight'), when: isFreight },
      {
        ...typedNode(kargoFields, object, 'Stage'),
        // A status is nobody's mistake, even where the kind has none; nor a spec, which others judge.
        also: { ...typeBeside(kargoFields, 'Stage'), type: object.kind },
        when: oneOf(object.kind, Object.keys(SPECS)),
      },
      ...Object.entries(SPECS).map(([kind, type]) => ({
        ...typedNode(kargoFields, object.spec, type),
        when: equals(object.kind, kind),
      })),
    ];
  },
);
const parts: View<TypedNode> = view('kargo_parts', 'node', objects, (row) => [
  itself(row),
  ...typedNodes(kargoFields, row.node, { ...OF_SPECS, ...OF_FREIGHT }),
]);

/** What stands in Kargo's objects and has a known type; a step's `config` has one of its own. */
export const kargoNodes: View<TypedNode> = view('kargo_nodes', 'node', parts, (row) => [
  itself(row),
  ...typedNodes(kargoFields, row.node, IN_STEPS).map((each) => ({ ...each, when: equals(row.type, 'PromotionStep') })),
]);
