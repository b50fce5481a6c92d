import { objectsOfKinds, view } from '../../language/view.js';
import { projectConfigs, projects } from '../kinds.js';

/** Promotion policies, of a Project (until 1.7.0) or a ProjectConfig (from 1.5.0). */
export const promotionPolicies = view(
  'promotion_policies',
  'policy',
  objectsOfKinds(projects, projectConfigs),
  (row) => [{ from: row.object.spec.promotionPolicies.$each }],
);
