import { union } from '../../language/build.js';
import { type Rows, type View, view } from '../../language/view.js';
import { finishedContainers } from './pods.js';

/** The mounts of the containers of what runs, those of patches included. */
export const finishedMounts = view('finished_mounts', 'mount', finishedContainers, (row) => {
  const patched = union(row.templatePatched.volumeMounts.$each, row.specPatched.volumeMounts.$each);
  return [{ from: row.container.volumeMounts.$each }, { from: patched, at: row.container }];
});
export type Mounted = Rows<typeof finishedMounts extends View<infer Row> ? Row : never>;
