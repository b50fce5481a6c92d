import { and, any, constant, equals, exists, named, not, objects, or, where } from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Expression, Path } from '../language/path.js';
import { limitRanges, resourceQuotas } from './kinds.js';
import type { Resources } from './shapes/resources.js';

/** Something that every container of a pod must state. */
export type Demand = {
  resource: string;
  /** Keys of `hard` with which a quota demands it. */
  quota: string[];
  /** Keys of a container's `resources` that state it: a request that is missing is the limit. */
  stated: string[];
  /** Keys of a LimitRange's item out of which the API server fills it in. */
  filled: string[];
};

/** kubernetes pkg/quota/v1/evaluator/core/pods.go (validationSet) and pkg/apis/core/v1/defaults.go (LimitRangeItem). */
const DEMANDS = ['cpu', 'memory'].flatMap((resource): Demand[] => [
  {
    resource,
    quota: [resource, `requests.${resource}`],
    stated: ['requests', 'limits'],
    filled: ['default', 'defaultRequest', 'max', 'min'],
  },
  { resource, quota: [`limits.${resource}`], stated: ['limits'], filled: ['default', 'max'] },
]);

/** The values under these keys have an entry for the demanded resource. */
const hasEntry = (of: Expression<unknown>, keys: Expression<string>, { resource }: Path<Demand>): Test =>
  equals(
    where((of as Path<Record<string, Record<string, string>>>).$entries, (entry) => equals(entry.key, keys)).value
      .$entries.key,
    resource,
  );

const containerRanges = (namespace: Path<string>) =>
  where(objects(limitRanges, { namespace }).spec.limits.$each, ({ type }) => equals(type, 'Container'));

/** A ratio of limit to request demands both. A quota with scopes may be about other pods. */
function isDemanded(demand: Path<Demand>, namespace: Path<string>): Test {
  const quotas = where(objects(resourceQuotas, { namespace }), ({ spec }) =>
    not(or(exists(spec.scopes.$each), exists(spec.scopeSelector))),
  );
  return or(
    equals(quotas.spec.hard.$entries.key, demand.quota.$each),
    equals(containerRanges(namespace).maxLimitRequestRatio.$entries.key, demand.resource),
  );
}

const isFilledIn = (demand: Path<Demand>, namespace: Path<string>): Test =>
  any(containerRanges(namespace), (item) => hasEntry(item, demand.filled.$each, demand));

/** A container with these resources lacks something that its namespace demands, and that nobody fills in. */
export const lacksDemanded = (resources: Path<Resources>, namespace: Path<string>): Test =>
  any(constant(DEMANDS).$each, (demand) =>
    and(
      named('is_demanded', and(isDemanded(demand, namespace), not(isFilledIn(demand, namespace)))),
      not(hasEntry(resources, demand.stated.$each, demand)),
    ),
  );
