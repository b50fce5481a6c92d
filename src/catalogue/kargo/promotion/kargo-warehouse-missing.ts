import { warehouses } from '../../../kubernetes/kinds.js';
import { freightRequests } from '../../../kubernetes/views/kargo.js';
import { and, equals, exists, namespaceOf, not, objects } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

export default failureMode('kargo-warehouse-missing', {
  title: 'A Stage asks for Freight of a Warehouse that does not exist',
  severity: 'error',
  cause:
    "The origin of requested Freight is a Warehouse of the Stage's own namespace; nothing checks that there is one of that name.",
  effect:
    'The Stage ends in an error at each reconciliation, also for Freight of its other Warehouses, and nothing is promoted to it.',
  symptoms: ['Warehouse "…" not found in namespace'],
  repair:
    'Name a Warehouse of the project, or add the one that is missing:\n  requestedFreight:\n    - origin:\n        kind: Warehouse\n        name: shop\n      sources:\n        direct: true',
  needs: "needs the project's Warehouses, or `inventory: complete`",
  indispensable: ['other-objects'],
  rule: [
    forEach(freightRequests, ({ object, request }) => ({
      when: and(
        equals(request.origin.kind, 'Warehouse'),
        exists(request.origin.name),
        not(exists(objects(warehouses, { namespace: namespaceOf(object), name: request.origin.name }))),
      ),
      at: [request.origin.name],
      message: ['no Warehouse is called ', request.origin.name],
    })),
  ],
  sources: ['akuity/kargo pkg/api/stage.go@v1.11.2', 'akuity/kargo api/v1alpha1/stage_helpers.go@v1.3.0'],
});
