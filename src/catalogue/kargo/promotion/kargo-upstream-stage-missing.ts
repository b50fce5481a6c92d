import { lacksStage, requestsLike, siblingCalled } from '../../../kubernetes/stages.js';
import { freightRequests } from '../../../kubernetes/views/kargo.js';
import { and, any, equals, exists, not } from '../../../language/build.js';
import { failureMode, forEachItem } from '../../../model/failure-mode.js';

export default failureMode('kargo-upstream-stage-missing', {
  title: 'Freight is awaited from a Stage that never has it',
  severity: 'error',
  cause:
    'An upstream Stage under sources.stages does not exist in the project, or does not request Freight of that Warehouse. Nothing checks either.',
  effect:
    'No Freight is ever verified in it, so none comes from there. With no other source, or with availabilityStrategy All, the Stage gets nothing but what is approved by hand.',
  repair:
    'Name a Stage that requests Freight of the same Warehouse:\n  requestedFreight:\n    - origin:\n        kind: Warehouse\n        name: shop\n      sources:\n        stages: [test]',
  needs: "needs the project's other Stages, or `inventory: complete`",
  rule: [
    forEachItem(
      freightRequests,
      ({ request }) => request.sources.stages.$each,
      (name, { object, request }) => ({
        // Freight that comes from the Warehouse directly is available whatever the Stages.
        when: and(not(equals(request.sources.direct, true)), lacksStage(object, name)),
        at: [name],
        message: ['no Stage is called ', name],
      }),
    ),
    forEachItem(
      freightRequests,
      ({ request }) => request.sources.stages.$each,
      (name, { object, request }) => ({
        when: and(
          not(equals(request.sources.direct, true)),
          exists(request.origin.name),
          any(siblingCalled(object, name), (stage) => not(exists(requestsLike(stage, request)))),
        ),
        at: [name],
        message: ['Stage ', name, ' does not request Freight of Warehouse ', request.origin.name],
      }),
    ),
  ],
  sources: ['akuity/kargo api/v1alpha1/stage_types.go@v1.11.2', 'akuity/kargo pkg/api/warehouse.go@v1.11.2'],
});
