import { equals, namedValue, parsed, union, where } from '../language/build.js';
import type { Path } from '../language/path.js';
import type { Container, PodSpec } from './shapes/core.js';
import type { Template, WorkflowSpec } from './shapes/workflow.js';

/** The pod spec that a `podSpecPatch` holds. */
export const patchedPod = (patch: Path<string>): Path<PodSpec> => parsed<PodSpec>('yaml', patch);

/** Every container that patches speak of. */
export const patchedContainers = (patch: Path<string>): Path<Container> =>
  union(patchedPod(patch).containers.$each, patchedPod(patch).initContainers.$each);

/** What the patches of the workflow and of the template say of one container; of an opaque patch nobody can tell. */
export const patchesOfContainer = (
  spec: Path<WorkflowSpec>,
  template: Path<Template>,
  name: Path<string>,
): Path<Container> =>
  namedValue(
    'patched_container',
    where(patchedContainers(union(template.podSpecPatch, spec.podSpecPatch)), (each) => equals(each.name, name)),
  );
