import { kargoIsIn } from '../../../facts/kargo-releases.js';
import { isOutOfSight } from '../../../kubernetes/stages.js';
import { freightRequests } from '../../../kubernetes/views/kargo.js';
import { leadsBack, waitingByDepth } from '../../../kubernetes/views/waiting.js';
import { and, any, equals, exists, not, or, parameter } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

export default failureMode('kargo-stage-cycle', {
  title: 'Stages wait for one another',
  severity: 'error',
  cause:
    'Each Stage of a ring takes Freight from the next only, or from itself, and none from the Warehouse. Nothing checks for that. Rings of up to four Stages are found.',
  effect: 'No Freight ever enters the ring; what is approved by hand for one Stage is all that moves.',
  repair:
    'Let the first Stage take its Freight from the Warehouse:\n  requestedFreight:\n    - origin:\n        kind: Warehouse\n        name: shop\n      sources:\n        direct: true',
  needs: "needs the project's other Stages, or `inventory: complete`",
  parameters: (profile) => ({ knowsStrategies: kargoIsIn('>=1.3.0', profile) }),
  rule: [
    ...waitingByDepth.map((waiting) =>
      forEach(waiting, (row) => ({
        when: and(
          exists(row.object.metadata.name),
          leadsBack(row),
          // Below 1.3 one of several upstream Stages is enough, whatever the strategy says.
          or(equals(parameter<boolean>('knowsStrategies'), true), not(equals(row.all, 'All'))),
        ),
        at: [row.request.sources.stages],
        message: [
          'Stage ',
          row.object.metadata.name,
          ' waits, directly or by way of others, for Freight of Warehouse ',
          row.request.origin.name,
          ' that it would have to have itself',
        ],
      })),
    ),
    forEach(freightRequests, ({ object, request }) => ({
      when: and(
        not(equals(request.sources.direct, true)),
        any(request.sources.stages.$each, (name) => isOutOfSight(object, name)),
      ),
      at: [request.sources.stages],
      message: [],
    })),
  ],
  sources: [
    'akuity/kargo api/v1alpha1/stage_types.go@v1.11.2',
    'akuity/kargo pkg/api/warehouse.go@v1.11.2',
    'akuity/kargo pkg/webhook/kubernetes/stage/webhook.go@v1.11.2',
  ],
});
