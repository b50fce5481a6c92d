import { kargoIsIn } from '../../../facts/kargo-releases.js';
import type { FreightRequest } from '../../../kubernetes/shapes/kargo.js';
import { isControlFlow, isOutOfSight, requestsLike, siblingCalled } from '../../../kubernetes/stages.js';
import { freightRequests } from '../../../kubernetes/views/kargo.js';
import { and, any, concat, equals, exists, matches, not, or, parameter, where } from '../../../language/build.js';
import type { Test } from '../../../language/expression.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEachItem } from '../../../model/failure-mode.js';

/** Freight has to soak upstream; no time at all does not count. */
const soaks = ({ sources }: Path<FreightRequest>): Test =>
  and(
    not(equals(sources.direct, true)),
    exists(sources.requiredSoakTime),
    not(matches(sources.requiredSoakTime, '^([0.]+[smh])+$')),
  );

export default failureMode('kargo-soak-behind-control-flow', {
  title: 'Freight must soak where it never stays, or only where it already soaked before',
  versions: '>=1.2.0',
  severity: 'warning',
  cause:
    'Only Stages with promotion steps hold Freight, so that it never soaks in a control-flow Stage. With availabilityStrategy All, the Stages in which Freight soaked must be exactly those under sources.stages: one that it soaked in further upstream is one too many.',
  effect: 'The Freight never becomes available to the Stage, however long one waits; approving it by hand helps.',
  repair:
    'Let Freight soak in the Stage that holds it, before the control-flow Stage:\n  sources:\n    stages: [test]\n    requiredSoakTime: 1h\nor leave requiredSoakTime out. Use All with a soak time only if the upstream Stages take their Freight from the Warehouse directly.',
  needs: "needs the project's other Stages, or `inventory: complete`",
  parameters: (profile) => ({ knowsStrategies: kargoIsIn('>=1.3.0', profile) }),
  rule: [
    forEachItem(
      freightRequests,
      ({ request }) => request.sources.stages.$each,
      (name, { object, request }) => ({
        when: and(soaks(request), or(any(siblingCalled(object, name), isControlFlow), isOutOfSight(object, name))),
        at: [name],
        message: [
          concat('Freight never soaks in ', name),
          ', a Stage without promotion steps, but has to soak there for ',
          request.sources.requiredSoakTime,
        ],
      }),
    ),
    forEachItem(
      freightRequests,
      ({ request }) => request.sources.stages.$each,
      (name, { object, request }) => {
        const { availabilityStrategy, stages: upstream } = request.sources;
        const before = where(requestsLike(siblingCalled(object, name), request), ({ sources }) =>
          not(equals(sources.direct, true)),
        ).sources.stages.$each;
        const soaksElsewhere = any(before, (each) =>
          and(
            not(equals(each, upstream.$each)),
            not(equals(each, object.metadata.name)),
            any(siblingCalled(object, each), (stage) => not(isControlFlow(stage))),
          ),
        );
        return {
          when: and(
            soaks(request),
            equals(availabilityStrategy, 'All'),
            equals(parameter<boolean>('knowsStrategies'), true),
            soaksElsewhere,
          ),
          at: [name],
          message: [
            concat('Freight soaks in other Stages before it is in ', name),
            ': with availabilityStrategy All it then never counts as soaked',
          ],
        };
      },
    ),
  ],
  sources: [
    'akuity/kargo#6360',
    'akuity/kargo#4586',
    'akuity/kargo pkg/api/warehouse.go@v1.11.2',
    'akuity/kargo api/v1alpha1/stage_helpers.go@v1.2.0',
    'akuity/kargo api/v1alpha1/warehouse_helpers.go@v1.3.0',
  ],
});
