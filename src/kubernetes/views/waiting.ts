import { and, any, equals, exists, first, named, namedValue, not, or, where } from '../../language/build.js';
import type { Test } from '../../language/expression.js';
import type { Path } from '../../language/path.js';
import { type View, view } from '../../language/view.js';
import type { FreightRequest, Stage } from '../shapes/kargo.js';
import { requestsLike, siblingCalled } from '../stages.js';
import { freightRequests } from './kargo.js';

/** `last` is the same request of a Stage that this one has to wait for; `all` says that one on the way asks for All. */
type Waiting = { object: Stage; request: FreightRequest; last: FreightRequest; all: string };
type Row = { object: Path<Stage>; request: Path<FreightRequest>; last: Path<FreightRequest> };

const isDirect = ({ sources }: Path<FreightRequest>): Test => equals(sources.direct, true);
const asksForAll = ({ sources }: Path<FreightRequest>): Test => equals(sources.availabilityStrategy, 'All');

/** The Stage of that name can have the Freight from the first one only. */
const waitsForFirst = ({ object, request }: Row, name: Path<string>): Test =>
  any(requestsLike(siblingCalled(object, name), request), (each) =>
    and(
      not(isDirect(each)),
      exists(each.sources.stages.$each),
      not(any(each.sources.stages.$each, (upstream) => not(equals(upstream, object.metadata.name)))),
    ),
  );

/** Upstream Stages of the last that don't lead back to the first by themselves. */
const others = (row: Row): Path<string> =>
  namedValue(
    'others',
    where(row.last.sources.stages.$each, (name) =>
      not(or(equals(name, row.object.metadata.name), and(not(asksForAll(row.last)), waitsForFirst(row, name)))),
    ),
  );

/** The last can have the Freight only when the first has it. */
export const leadsBack = (row: Row): Test =>
  named(
    'leads_back',
    and(
      not(isDirect(row.last)),
      or(
        and(asksForAll(row.last), equals(row.last.sources.stages.$each, row.object.metadata.name)),
        and(exists(row.last.sources.stages.$each), not(exists(others(row)))),
      ),
    ),
  );

/** There is one Stage that the last can't do without, or all are such. */
const cannotDoWithout = (row: Row): Test =>
  and(
    not(isDirect(row.last)),
    or(asksForAll(row.last), not(any(others(row), (one) => any(others(row), (other) => not(equals(one, other)))))),
  );

const allOf = (last: Path<FreightRequest>): Path<string> =>
  where(last.sources.availabilityStrategy, (strategy) => equals(strategy, 'All'));

const own: View<Waiting> = view('waiting_1', 'last', freightRequests, ({ request }) => [
  { from: request, also: { all: allOf(request) } },
]);

const upstreamOf = (above: View<Waiting>, depth: number): View<Waiting> =>
  view(`waiting_${depth}`, 'last', above, (row) => [
    {
      from: requestsLike(siblingCalled(row.object, others(row)), row.request),
      at: row.request,
      when: and(cannotDoWithout(row), not(leadsBack(row))),
      also: { all: first<string>(row.all, allOf(row.last)) },
    },
  ]);

/** As many Stages as a ring may have for certain to be found. */
const longestRing = 4;

/** What Stages wait for, step by step upstream. */
export const waitingByDepth: readonly View<Waiting>[] = from(own, 1);

function from(waiting: View<Waiting>, depth: number): View<Waiting>[] {
  return depth === longestRing ? [waiting] : [waiting, ...from(upstreamOf(waiting, depth + 1), depth + 1)];
}
