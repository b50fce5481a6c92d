import type { Value } from '#src/language/expression.js';
import type { KindsView, View, ViewSource } from '#src/language/view.js';
import type { Json } from '#src/model/json.js';
import { get } from './json.js';
import { type AlsoAbsent, type Place, type Placed, walk } from './places.js';
import { judge } from './tests.js';
import { evaluate } from './values.js';
import type { Scope, World } from './world.js';

/** What a rule is judged of: nodes by name, and where they stand in the object. */
export interface Row {
  number: number;
  object: Json;
  nodes: Scope;
  places: ReadonlyMap<string, Place>;
}

export function rowsOf(view: View | KindsView, input: readonly Json[], world: World): Row[] {
  if ('kinds' in view) return input.flatMap((object, number) => rowOfObject(view, object, number));
  const parents = rowsOf(view.parent, input, world);
  return view.sources.flatMap((source) => parents.flatMap((row) => rowsBelow(view.element, source, row, world)));
}

function rowOfObject(view: KindsView, object: Json, number: number): Row[] {
  const matched = view.kinds.some(
    ({ apiVersion, kind }) => get(object, 'apiVersion') === apiVersion && get(object, 'kind') === kind,
  );
  const row = { number, object, nodes: new Map([['object', object]]), places: new Map([['object', []]]) };
  return matched ? [row] : [];
}

function rowsBelow(element: string, source: ViewSource, row: Row, world: World): Row[] {
  if (source.when && !judge(source.when, row.nodes, world)) return [];
  return elementsOf(source, row, world)
    .filter(({ node }) => node !== null)
    .map(({ node, place }) => {
      const nodes = new Map([...row.nodes, [element, node]]);
      const beside = Object.entries(source.also).map(([key, value]): [string, Json] => [
        key,
        evaluate(value, nodes, world).elements[0]?.node ?? null,
      ]);
      return { ...row, nodes: new Map([...nodes, ...beside]), places: new Map([...row.places, [element, place]]) };
    });
}

/** Elements that are only guessed are none. */
function elementsOf({ from, at }: ViewSource, row: Row, world: World): Placed[] {
  if (!at) return placesOf(from, row, world);
  const [shown] = placesOf(at, row, world, 'also where nothing is');
  return evaluate(from, row.nodes, world)
    .elements.filter(({ certain }) => certain)
    .map(({ node }) => ({ node, place: shown?.place ?? [] }));
}

/** @throws when the value is no path into the row */
export function placesOf(value: Value, row: Row, world: World, absent?: AlsoAbsent): Placed[] {
  const placed = walk(value, row, world, absent);
  if (!placed) throw new Error(`a ${value.node} stands nowhere in the object`);
  return placed;
}
