import { kargoIsIn } from '../../../facts/kargo-releases.js';
import { freightRequests } from '../../../kubernetes/views/kargo.js';
import { and, equals, exists, not, parameter } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const cases = [
  {
    severity: 'error',
    text: 'has no source, and with availabilityStrategy All the Stage then takes any Freight of the Warehouse, unverified',
  },
  { severity: 'warning', text: 'has no source: only Freight that is approved by hand ever reaches the Stage' },
] as const;

export default failureMode('kargo-freight-source-empty', {
  title: 'Requested Freight has no source',
  severity: 'warning',
  deny: true,
  cause:
    'sources names neither the Warehouse (direct: true) nor an upstream Stage. The documentation demands one of them, but neither the CRD nor the webhook checks it.',
  effect:
    'The Stage waits for ever. With availabilityStrategy All, from 1.3, having passed all of no Stages counts as having passed: every Freight of the Warehouse is available at once.',
  repair:
    'Name the source; for Freight straight from the Warehouse:\n  sources:\n    direct: true\nfor Freight that passed other Stages:\n  sources:\n    stages: [test]',
  parameters: (profile) => ({ knowsStrategies: kargoIsIn('>=1.3.0', profile) }),
  rule: cases.map(({ severity, text }) =>
    forEach(freightRequests, ({ request }) => {
      const isAll = and(
        equals(request.sources.availabilityStrategy, 'All'),
        equals(parameter<boolean>('knowsStrategies'), true),
      );
      return {
        when: and(
          not(equals(request.sources.direct, true)),
          not(exists(request.sources.stages.$each)),
          severity === 'error' ? isAll : not(isAll),
        ),
        at: [request.sources, request],
        message: ['Freight of Warehouse ', request.origin.name, ` ${text}`],
        severity,
      };
    }),
  ),
  sources: [
    'akuity/kargo api/v1alpha1/stage_types.go@v1.11.2',
    'akuity/kargo pkg/api/warehouse.go@v1.11.2',
    'akuity/kargo api/v1alpha1/warehouse_helpers.go@v1.3.0',
  ],
});
