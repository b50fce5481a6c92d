import { objectsOfKinds, view } from '../../language/view.js';
import { namespaces, projectConfigs } from '../kinds.js';

/** Metadata of Namespaces. */
export const namespaceMetadata = view('namespaces', 'metadata', objectsOfKinds(namespaces), ({ object }) => [
  { from: object.metadata },
]);

/** Metadata of Kargo's ProjectConfigs. */
export const projectConfigMetadata = view('project_configs', 'metadata', objectsOfKinds(projectConfigs), (row) => [
  { from: row.object.metadata },
]);
