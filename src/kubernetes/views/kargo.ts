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

export const stageSpecs = view('stage_specs', 'spec', objectsOfKinds(stages), (row) => [{ from: row.object.spec }]);
/** Freight has no spec. */
export const freightObjects = view('freight_objects', 'freight', objectsOfKinds(freights), (row) => [
  { from: row.object },
]);

/** Steps that a Stage's Promotions are made of. */
export const stageSteps = view('stage_steps', 'step', objectsOfKinds(stages), (row) => [
  { from: row.object.spec.promotionTemplate.spec.steps.$each },
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
    { from: step.config.charts.$each },
    { from: step.config.checkout.$each },
    { from: step.config.images.$each },
  ];
};
export const stageStepSettings = view('stage_step_settings', 'settings', stageSteps, settingsOf);
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
