import { and, any, equals, exists, first, namespaceOf, never, not, objects, where } from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import { stages } from './kinds.js';
import type { FreightRequest, PromotionPolicyHolder, Stage } from './shapes/kargo.js';

/** The namespace of a project's Stages: its ProjectConfig's, or that of the name of its Project, which is in none. */
export const namespaceOfStages = (object: Path<PromotionPolicyHolder>): Path<string> =>
  first<string>(where(object, (each) => equals(each.kind, 'Project')).metadata.name, namespaceOf(object));

/** Never true; unknown where a Stage of that name is not in the inventory, nor any other of the project but this one. */
export function isOutOfSight(object: Path<Stage>, name: Path<string>): Test {
  const namespace = namespaceOf(object);
  const hasOthers = any(objects(stages, { namespace, absence: 'assumed' }), (each) =>
    not(equals(each.metadata.name, object.metadata.name)),
  );
  return and(not(hasOthers), never(objects(stages, { namespace, name, absence: 'complete' })));
}

/** The Stage's project has no Stage of that name. */
export const lacksStage = (object: Path<Stage>, name: Path<string>): Test =>
  and(
    not(
      any(objects(stages, { namespace: namespaceOf(object), absence: 'assumed' }), (each) =>
        equals(each.metadata.name, name),
      ),
    ),
    not(isOutOfSight(object, name)),
  );

/** A Stage of the same project, if it is in the inventory. */
export const siblingCalled = (object: Path<Stage>, name: Path<string>): Path<Stage> =>
  objects(stages, { namespace: namespaceOf(object), name, absence: 'assumed' });

/** Freight passes through a Stage without promotion steps; it is never in it. */
export const isControlFlow = (stage: Path<Stage>): Test => not(exists(stage.spec.promotionTemplate.spec.steps.$each));

/** The requests of a Stage that ask for the same Freight. */
export const requestsLike = (stage: Path<Stage>, request: Path<FreightRequest>): Path<FreightRequest> =>
  where(stage.spec.requestedFreight.$each, (each) => equals(each.origin.name, request.origin.name));
