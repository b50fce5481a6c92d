import { equals, not, oneOf, plain } from '../../language/build.js';
import type { Expression, Path } from '../../language/path.js';
import { objectsOfKinds, view } from '../../language/view.js';
import {
  clusterPromotionTasks,
  freights,
  projectConfigs,
  projects,
  promotionTasks,
  stages,
  warehouses,
} from '../kinds.js';
import type { PromotionStep } from '../shapes/kargo.js';

/** Promotion policies, of a Project (until 1.7.0) or a ProjectConfig (from 1.5.0). */
export const promotionPolicies = view(
  'promotion_policies',
  'policy',
  objectsOfKinds(projects, projectConfigs),
  (row) => [{ from: row.object.spec.promotionPolicies.$each }],
);

/** The same objects' specs, whole. */
export const projectSpecs = view('project_specs', 'spec', objectsOfKinds(projects, projectConfigs), (row) => [
  { from: row.object.spec },
]);

/** What Stages ask for: Freight of a Warehouse, from it or by way of other Stages. */
export const freightRequests = view('freight_requests', 'request', objectsOfKinds(stages), (row) => [
  { from: row.object.spec.requestedFreight.$each },
]);

/** The steps of Stages' promotions. */
export const promotionSteps = view('promotion_steps', 'step', objectsOfKinds(stages), (row) => [
  { from: row.object.spec.promotionTemplate.spec.steps.$each },
]);

/** The Applications of Argo CD that `argocd-update` steps change. */
export const updatedApps = view('updated_apps', 'app', promotionSteps, ({ step }) => [
  { from: step.config.apps.$each, when: equals(step.uses, 'argocd-update') },
]);

export const stageSpecs = view('stage_specs', 'spec', objectsOfKinds(stages), (row) => [{ from: row.object.spec }]);
/** Freight has no spec. */
export const freightObjects = view('freight_objects', 'freight', objectsOfKinds(freights), (row) => [
  { from: row.object },
]);

export const taskSteps = view('task_steps', 'step', objectsOfKinds(promotionTasks, clusterPromotionTasks), (row) => [
  { from: row.object.spec.steps.$each },
]);
/** The places in a step's config where built-in steps have settings of a kind. */
const settingsOf = ({ step }: { step: Path<PromotionStep> }): { from: Expression<object> }[] => {
  const sources = step.config.apps.$each.sources.$each;
  return [
    { from: step.config },
    { from: step.config.apps.$each },
    { from: sources },
    { from: sources.helm },
    { from: sources.kustomize },
    { from: sources.kustomize.images.$each },
    { from: step.config.charts.$each },
    { from: step.config.checkout.$each },
    { from: step.config.images.$each },
  ];
};
export const stageStepSettings = view('stage_step_settings', 'settings', promotionSteps, settingsOf);
export const taskStepSettings = view('task_step_settings', 'settings', taskSteps, settingsOf);

export const subscriptions = view('subscriptions', 'subscription', objectsOfKinds(warehouses), (row) => [
  { from: row.object.spec.subscriptions.$each },
]);
/** Those that select by tag, as images do unless by digest, and Git repositories if they say so. */
export const tagSubscriptions = view('tag_subscriptions', 'selection', subscriptions, ({ subscription }) => [
  {
    from: subscription.git,
    when: oneOf(plain(subscription.git.commitSelectionStrategy), ['Lexical', 'NewestTag', 'SemVer']),
  },
  { from: subscription.image, when: not(equals(plain(subscription.image.imageSelectionStrategy), 'Digest')) },
]);
