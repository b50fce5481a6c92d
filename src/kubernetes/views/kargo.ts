import { equals } from '../../language/build.js';
import { objectsOfKinds, view } from '../../language/view.js';
import { projectConfigs, projects, stages } from '../kinds.js';

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
