import { oneOf } from '../../language/build.js';
import { objectsOfKinds, view } from '../../language/view.js';
import { workflows } from '../kinds.js';

/** The phases in which a workflow has ended; there are no others. */
const FINAL_PHASES = ['Succeeded', 'Failed', 'Error'];

/** The status of live workflows that have ended. */
export const finishedWorkflows = view('finished_workflows', 'status', objectsOfKinds(workflows), ({ object }) => [
  { from: object.status, when: oneOf(object.status.phase, FINAL_PHASES) },
]);
