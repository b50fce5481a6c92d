import semver from 'semver';
import {
  helmUpdateImageGone,
  kargoRemovedStepFields,
  kargoRenamedFields,
} from '../../../facts/kargo-renamed-fields.js';
import { type MissingField, missingFields, releaseOf } from '../../../facts/renamed-fields.js';
import { reportMissing } from '../../../kubernetes/missing-fields.js';
import type { PromotionStep } from '../../../kubernetes/shapes/kargo.js';
import {
  freightObjects,
  promotionSteps,
  stageSpecs,
  stageStepSettings,
  subscriptions,
  tagSubscriptions,
  taskStepSettings,
  taskSteps,
} from '../../../kubernetes/views/kargo.js';
import { and, equals, exists, matches, or, parameter, plain, where } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import type { View } from '../../../language/view.js';
import { failureMode, forEach, forEachItem } from '../../../model/failure-mode.js';

const stepFields = parameter<(MissingField & { step: string })[]>('stepFields').$each;

/** A subscription fails on these as long as they say something. */
const refusedFields = forEachItem(
  tagSubscriptions,
  ({ selection }) => selection.$entries,
  (field) => {
    const refused = where(parameter<MissingField[]>('TagSelection').$each, (each) =>
      equals(plain(each.name), field.key),
    );
    const values = field.value as unknown as Path<string[]>;
    return {
      when: and(exists(refused), or(matches(plain(field.value), '.'), exists(values.$each))),
      at: [field],
      message: [field.key, ' ', refused.says],
    };
  },
);

const removedSettings = (over: View<{ step: PromotionStep; settings: object }>) =>
  forEachItem(
    over,
    ({ settings }) => settings.$entries,
    (field, { step }) => {
      const removed = where(stepFields, (each) =>
        and(equals(plain(each.name), field.key), equals(step.uses, plain(each.step))),
      );
      return { when: exists(removed), at: [field], message: [field.key, ' of a ', step.uses, ' step ', removed.says] };
    },
  );

const removedSteps = (over: View<{ step: PromotionStep }>) =>
  forEach(over, ({ step }) => ({
    when: equals(step.uses, parameter<string[]>('removedSteps').$each),
    at: [step.uses],
    message: ['the step ', step.uses, ` is gone since ${helmUpdateImageGone}; write yaml-update`],
  }));

export default failureMode('kargo-removed-field', {
  title: 'A field or promotion step is not in this release',
  versions: '>=1.0.0',
  severity: 'error',
  deny: true,
  cause:
    'Kargo removes what it has deprecated two releases before, and fields with new names do not work in older releases.',
  effect:
    'The API server drops a field that the CRD lacks, so it has no effect. A promotion step with a removed setting fails in every Promotion. allowTags and ignoreTags stop the discovery of artifacts since 1.11.0.',
  symptoms: [
    'AllowTags is deprecated and unsupported as of v1.11.0; use AllowTagsRegexes instead',
    'IgnoreTags is deprecated and unsupported as of v1.11.0; use IgnoreTagsRegexes instead',
    'no promotion step runner found for kind "helm-update-image"',
    'Additional property fromOrigin is not allowed',
    'strict decoding error: unknown field',
  ],
  repair:
    'Write what this release knows. From 1.9.0 a Warehouse says\n  subscriptions:\n    - image:\n        repoURL: registry.example.com/app\n        constraint: ^1.0.0\n        allowTagsRegexes: ["^v1\\\\."]\n        ignoreTagsRegexes: ["-rc"]\nThe step helm-update-image became yaml-update, whose value is an expression, as are those of the settings that took the place of fromOrigin and the FromStep ones:\n  - uses: yaml-update\n    config:\n      path: ./values.yaml\n      updates:\n        - key: image.tag\n          value: ${{ imageFrom("registry.example.com/app").Tag }}',
  parameters: ({ platform }) => {
    const release = releaseOf(platform.kargo, 'kargo');
    const steps = Object.entries(missingFields(kargoRemovedStepFields, release));
    return {
      ...missingFields(kargoRenamedFields, release),
      stepFields: steps.flatMap(([step, fields]) => fields.map((field) => ({ step, ...field }))),
      removedSteps: semver.gte(release, helmUpdateImageGone) ? ['helm-update-image'] : [],
    };
  },
  rule: [
    reportMissing(stageSpecs, 'StageSpec', ({ spec }) => spec),
    reportMissing(freightObjects, 'Freight', ({ freight }) => freight),
    reportMissing(subscriptions, 'ImageSubscription', ({ subscription }) => subscription.image),
    reportMissing(subscriptions, 'GitSubscription', ({ subscription }) => subscription.git),
    refusedFields,
    ...[stageStepSettings, taskStepSettings].map(removedSettings),
    ...[promotionSteps, taskSteps].map(removedSteps),
  ],
  sources: [
    'akuity/kargo#6487',
    'akuity/kargo#4512',
    'akuity/kargo#3914',
    'akuity/kargo#2941',
    'akuity/kargo docs/docs/80-release-notes/100-deprecations.md@v1.3.0',
    'akuity/kargo pkg/image/tag_based_selector.go@v1.11.2',
  ],
});
