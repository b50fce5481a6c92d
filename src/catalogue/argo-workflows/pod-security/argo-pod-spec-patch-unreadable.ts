import { patchedPod } from '../../../kubernetes/pod-patches.js';
import type { Container } from '../../../kubernetes/shapes/core.js';
import {
  allPatches,
  containersIn,
  type PartPattern,
  partPatterns,
  writtenParts,
  writtenPods,
} from '../../../kubernetes/views/patch-fields.js';
import {
  and,
  any,
  concat,
  equals,
  exists,
  matches,
  never,
  not,
  parameter,
  parsed,
  plain,
} from '../../../language/build.js';
import type { Test } from '../../../language/expression.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach, forEachItem } from '../../../model/failure-mode.js';

/** What no reader of YAML takes for a map, whatever else the text says; other odd text is unknown. */
const problems: { when: (patch: Path<string>) => Test; message: string }[] = [
  {
    when: (patch) => matches(patch, '^[^\'"{\\[|>#]*\\n\\t+[^\\s]'),
    message: 'podSpecPatch is indented with a tab, which YAML does not allow',
  },
  {
    when: (patch) => and(matches(patch, '(?s)^\\s*\\{(.*[^}\\s])?\\s*$'), not(matches(patch, '\\n(---|[.][.][.])'))),
    message: 'podSpecPatch begins with a brace and does not end with one',
  },
  {
    when: (patch) => matches(patch, '^[A-Za-z]+: +[A-Za-z]+: +[A-Za-z0-9]'),
    message: 'podSpecPatch has two keys on one line, which YAML does not allow',
  },
  {
    when: (patch) => exists(parsed<unknown[]>('yaml', patch).$each),
    message: 'podSpecPatch is a list, where a map of fields is merged into the pod; JSON patches are not understood',
  },
  {
    when: (patch) => matches(parsed<string>('yaml', patch), '^'),
    message: 'podSpecPatch is one text to a reader of YAML, and no map of fields',
  },
];

/** Containers are merged by name; a directive needs none. */
const isNameless = (container: Path<Container>) =>
  and(exists(container.$entries), not(exists(container.name)), not(matches(plain(container.$entries.key), '^[$]')));

export default failureMode('argo-pod-spec-patch-unreadable', {
  title: 'A podSpecPatch cannot be applied, or sets what no Pod has',
  severity: 'warning',
  cause:
    'podSpecPatch is a pod spec as YAML or JSON in a string, merged into the pod when it is made. No schema looks into the string, and fields that a Pod does not have are dropped.',
  effect: 'The step ends in Error before its pod is made; or the pod runs without what the patch was to bring.',
  symptoms: [
    'Error applying PodSpecPatch',
    'Failed to convert the PodSpecPatch yaml to json',
    'invalid podSpecPatch',
    'does not contain declared merge key: name',
  ],
  repair:
    'Write the content of a pod spec, without `spec:` around it, and name the container:\n  podSpecPatch: |\n    containers:\n      - name: main\n        resources:\n          limits:\n            memory: 1Gi',
  needs: 'the patch holds an expression, or YAML that engines read differently',
  parameters: () => ({ parts: partPatterns }),
  rule: [
    ...allPatches.flatMap((patches) =>
      problems.map(({ when, message }) =>
        forEach(patches, ({ patch }) => ({ when: when(patch), at: [patch], message: [message] })),
      ),
    ),
    ...writtenPods.map((pods) =>
      forEach(pods, ({ pod, patch }) => ({
        when: any(containersIn(pod), isNameless),
        at: [patch],
        message: ['podSpecPatch has a container without a name, by which containers are merged'],
      })),
    ),
    ...writtenParts.map((parts) =>
      forEachItem(
        parts,
        ({ node }) => node.$entries,
        (field, { part, patch }) => ({
          when: any(parameter<PartPattern[]>('parts').$each, (each) =>
            and(equals(plain(each.part), plain(part)), not(matches(plain(field.key), plain(each.pattern)))),
          ),
          at: [patch],
          message: [
            concat('podSpecPatch sets ', plain(field.key)),
            concat(' in ', part, ' of the pod, where no such field is'),
          ],
        }),
      ),
    ),
    ...allPatches.map((patches) =>
      forEach(patches, ({ patch }) => ({ when: never(patchedPod(patch)), at: [patch], message: [] })),
    ),
  ],
  sources: [
    'argoproj/argo-workflows workflow/util/util.go@v4.1.2',
    'kubernetes/apimachinery pkg/util/strategicpatch/patch.go@v0.36.3',
    'kubernetes/api core/v1/types.go@v0.36.3',
  ],
});
