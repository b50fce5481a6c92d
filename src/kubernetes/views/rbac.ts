import { objectsOfKinds, view } from '../../language/view.js';
import { clusterRoles, roles } from '../kinds.js';

/** Rules of Roles and ClusterRoles. */
export const roleRules = view('role_rules', 'rule', objectsOfKinds(roles, clusterRoles), ({ object }) => [
  { from: object.rules.$each },
]);
