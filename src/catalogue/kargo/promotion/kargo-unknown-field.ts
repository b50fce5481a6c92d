import { fieldHints } from '../../../facts/field-hints.js';
import { kargoFields } from '../../../facts/kargo-fields.js';
import { kargoRenamedFields } from '../../../facts/kargo-renamed-fields.js';
import { releaseOf } from '../../../facts/renamed-fields.js';
import { reportUnknown } from '../../../kubernetes/unknown-fields.js';
import { kargoNodes } from '../../../kubernetes/views/kargo-fields.js';
import { failureMode } from '../../../model/failure-mode.js';

export default failureMode('kargo-unknown-field', {
  title: 'A Kargo object has a field that this release does not know',
  versions: '>=1.0.0',
  severity: 'error',
  cause:
    "Kargo's CRDs have a schema, and the API server drops what is not in it: a misspelt or misplaced field, or one of a later release. Subscriptions are stored as they are since 1.9.0, and Kargo ignores what it does not know in them.",
  effect:
    'What the field was to do does not happen: a Stage takes Freight without soaking, a Warehouse discovers what it was to ignore. `kubectl` warns of it, Argo CD and server-side checks may refuse it.',
  symptoms: ['unknown field "spec.', 'strict decoding error: unknown field'],
  repair:
    'Spell the field as the CRD of this release does, and put it where it belongs; case counts:\n  spec:\n    requestedFreight:\n      - origin:\n          kind: Warehouse\n          name: app\n        sources:            # not beside it\n          stages: [test]\n          requiredSoakTime: 1h',
  parameters: ({ platform }) =>
    fieldHints(kargoFields, {
      release: releaseOf(platform.kargo, 'kargo'),
      elsewhere: kargoRenamedFields,
      owners: ['StageSpec', 'WarehouseSpec', 'FreightSources', 'PromotionTemplateSpec', 'PromotionStep'],
      spelt: [
        'FreightRequest',
        'PromotionPolicy',
        'PromotionPolicySelector',
        'Verification',
        'ImageSubscription',
        'GitSubscription',
        'ChartSubscription',
        'PromotionStepRetry',
        'AutoPromotionOptions',
        'ProjectConfigSpec',
        'PromotionSpec',
      ],
    }),
  rule: [reportUnknown(kargoNodes)],
  sources: [
    'akuity/kargo api/v1alpha1/stage_types.go@v1.11.2',
    'akuity/kargo api/v1alpha1/warehouse_types.go@v1.11.2',
    'akuity/kargo charts/kargo/resources/crds/kargo.akuity.io_stages.yaml@v1.11.2',
  ],
});
