import { equals, first, namespaceOf, where } from '../language/build.js';
import type { Path } from '../language/path.js';
import type { PromotionPolicyHolder } from './shapes/kargo.js';

/** The namespace of a project's Stages: its ProjectConfig's, or that of the name of its Project, which is in none. */
export const namespaceOfStages = (object: Path<PromotionPolicyHolder>): Path<string> =>
  first<string>(where(object, (each) => equals(each.kind, 'Project')).metadata.name, namespaceOf(object));
