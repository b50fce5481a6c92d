import { type PodPart, podFields } from '../../facts/pod-fields.js';
import { constant, matches, not, plain, union } from '../../language/build.js';
import type { Expression, Path } from '../../language/path.js';
import { view } from '../../language/view.js';
import { patchedPod } from '../pod-patches.js';
import type { Container, PodSpec } from '../shapes/core.js';
import { specPatches, specs, templatePatches } from './workflow.js';

/** The patch of the pod that deletes artifacts. */
const collectorPatches = view('collector_patches', 'patch', specs, (row) => [
  { from: row.spec.artifactGC.podSpecPatch },
]);

/** Every `podSpecPatch`. */
export const allPatches = [specPatches, templatePatches, collectorPatches] as const;

/** An expression that is no part of a text: a brace to readers of YAML, on which some of them fail. */
const BARE = '(^|[\\s:,{\\[])\\{\\{';

/** What patches hold. What expressions within texts stand for adds no field. */
export const writtenPods = allPatches.map((patches) =>
  view(`written_in_${patches.name}`, 'pod', patches, ({ patch }) => [
    { from: patchedPod(plain(patch)), at: patch, when: not(matches(plain(patch), BARE)) },
  ]),
);

export const containersIn = (pod: Path<PodSpec>): Path<Container> =>
  union(pod.containers.$each, pod.initContainers.$each);

function partsOf(pod: Path<PodSpec>): Record<PodPart, Expression<unknown>> {
  const containers = containersIn(pod);
  return {
    'the pod spec': pod,
    securityContext: pod.securityContext,
    volumes: pod.volumes.$each,
    containers,
    'securityContext of containers': containers.securityContext,
    'resources of containers': containers.resources,
    'env of containers': containers.env.$each,
    'volumeMounts of containers': containers.volumeMounts.$each,
  };
}

type Fields = Record<string, unknown>;

/** The parts of a Pod that patches set, each with its name. */
export const writtenParts = writtenPods.map((pods) =>
  view(`parts_${pods.name}`, 'node', pods, ({ pod, patch }) =>
    Object.entries(partsOf(pod)).map(([part, node]) => ({
      from: node as Expression<Fields>,
      at: patch,
      also: { part: constant<string>(part) },
    })),
  ),
);

/** A part of a Pod, and a pattern of the fields that it may have. */
export type PartPattern = { part: string; pattern: string };

/** Case is left to Go, whose reader of JSON does not mind it; `$` begins a directive of the patch. */
export const partPatterns: PartPattern[] = Object.entries(podFields).map(([part, fields]) => ({
  part,
  pattern: `(?i)^([$]|x-|(${fields.replaceAll(' ', '|')})$)`,
}));
