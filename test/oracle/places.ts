import type { Value } from '#src/language/expression.js';
import type { Json } from '#src/model/json.js';
import { field, get, items } from './json.js';
import { judge } from './tests.js';
import { entriesOf } from './values.js';
import type { Row } from './views.js';
import { bind, type World } from './world.js';

export type Place = readonly (string | number)[];
/** Whether places where the object has nothing count; their node is null. */
export type AlsoAbsent = 'also where nothing is';
type Step = Extract<Value, { node: 'field' | 'each' | 'entries' | 'where' }>;

/** A node and where it stands in the object. */
export interface Placed {
  node: Json;
  place: Place;
}

/**
 * Walks a path into a row.
 *
 * @returns undefined when the value is no path into the row
 */
export function walk(value: Value, row: Row, world: World, absent?: AlsoAbsent): Placed[] | undefined {
  if (value.node === 'variable') {
    const place = row.places.get(value.name);
    return place && [{ node: row.nodes.get(value.name) ?? null, place }];
  }
  if (value.node === 'union') {
    const parts = value.of.map((part) => walk(part, row, world, absent));
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
  if (value.node !== 'field' && value.node !== 'each' && value.node !== 'entries' && value.node !== 'where') return;
  const step = stepOf(value, row, world, absent);
  return walk(value.of, row, world, absent)?.flatMap(({ node, place }) => step(node, place));
}

function stepOf(value: Step, row: Row, world: World, absent?: AlsoAbsent): (node: Json, place: Place) => Placed[] {
  switch (value.node) {
    case 'field':
      return (node, place) => {
        const [found = absent && null] = field(node, value.key);
        // The value of an entry stands where the entry does.
        const isOfEntry = value.key === 'value' && givesEntries(value.of);
        return found === undefined ? [] : [{ node: found, place: isOfEntry ? place : [...place, value.key] }];
      };
    case 'each':
      return (node, place) => items(node).map((each, index) => ({ node: each, place: [...place, index] }));
    case 'entries':
      return (node, place) =>
        entriesOf(node).map((entry) => ({ node: entry, place: [...place, get(entry, 'key') as string] }));
    case 'where':
      return (node, place) =>
        judge(value.test, bind(row.nodes, value.variable, node), world) ? [{ node, place }] : [];
  }
}

const givesEntries = (value: Value): boolean =>
  value.node === 'where' ? givesEntries(value.of) : value.node === 'entries';

/** The first place that the object has, else the nearest ancestor of the last one, as a JSON Pointer. */
export function pointer(object: Json, places: readonly Place[]): string {
  const last = places.at(-1) ?? [];
  const ancestors = last.map((_, index) => last.slice(0, last.length - index));
  const place = [...places, ...ancestors].find((each) => has(object, each)) ?? [];
  return place.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function has(object: Json, place: Place): boolean {
  const [segment, ...rest] = place;
  if (segment === undefined) return true;
  const [next] = typeof segment === 'number' ? items(object).slice(segment, segment + 1) : field(object, segment);
  return next !== undefined && has(next, rest);
}
