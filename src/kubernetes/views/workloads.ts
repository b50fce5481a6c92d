import { exists, not } from '../../language/build.js';
import { objectsOfKinds, view } from '../../language/view.js';
import { cronJobs, daemonSets, deployments, jobs, pods, statefulSets } from '../kinds.js';

/** What runs pods; not what another object has created, which is judged through that. */
export const workloads = view(
  'workloads',
  'metadata',
  objectsOfKinds(deployments, statefulSets, daemonSets, jobs, cronJobs, pods),
  ({ object }) => [{ from: object.metadata, when: not(exists(object.metadata.ownerReferences.$each)) }],
);
