import fc from 'fast-check';
import { isObject, type Json, type JsonObject } from '#src/model/json.js';
import { keyOf, oddValue } from './odd-values.js';
import type { RuleWords } from './rule-words.js';

/** A change of one node of one object. */
export interface Edit {
  /** Which object, which of its nodes: counted round. */
  object: number;
  node: number;
  /** Only nodes below keys that the rule reads. */
  focused: boolean;
  change: Change;
}

type Change =
  | { to: 'replace' | 'insert'; value: Json; key: string }
  | { to: 'delete' | 'duplicate' | 'wrap' }
  | { to: 'copy'; from: number }
  | { to: 'retype'; at: number; length: number; text: string };

type Place = (string | number)[];

const CHARACTERS = [
  '\n',
  ' ',
  '  ',
  ':',
  ': ',
  '-',
  '- ',
  '"',
  "'",
  '#',
  ' #',
  ',',
  '[',
  ']',
  '{',
  '}',
  '{{',
  '|',
  '>',
  '&',
  '*',
  '!',
  '?',
  '%',
  '@',
  '`',
  '=',
  '+',
  '.',
  '/',
  '~',
  '0',
  '1',
  'e',
  'y',
  'x',
  'é',
  '\t',
  '\u2028',
  '\u{1f600}',
];

export function editOf(words: RuleWords): fc.Arbitrary<Edit> {
  const key = keyOf(words);
  const change = fc.oneof(
    { arbitrary: fc.record({ to: fc.constantFrom('replace' as const), value: oddValue(words), key }), weight: 5 },
    { arbitrary: fc.record({ to: fc.constantFrom('insert' as const), value: oddValue(words), key }), weight: 3 },
    {
      arbitrary: fc.record({ to: fc.constantFrom('delete' as const, 'duplicate' as const, 'wrap' as const) }),
      weight: 3,
    },
    { arbitrary: fc.record({ to: fc.constant('copy' as const), from: fc.nat({ max: 400 }) }), weight: 2 },
    {
      arbitrary: fc.record({
        to: fc.constant('retype' as const),
        at: fc.nat({ max: 200 }),
        length: fc.nat({ max: 2 }),
        text: fc.oneof(fc.constantFrom(...CHARACTERS), fc.constant('')),
      }),
      weight: 4,
    },
  );
  return fc.record({ object: fc.nat({ max: 20 }), node: fc.nat({ max: 400 }), focused: fc.boolean(), change });
}

/** The objects after the edit; what an object is, it stays. */
export function apply(objects: readonly JsonObject[], edit: Edit, words: RuleWords): JsonObject[] {
  const index = edit.object % objects.length;
  const places = placesIn(objects[index] as Json).filter(([first]) => first !== 'apiVersion' && first !== 'kind');
  const focused = places.filter((place) =>
    words.keys.includes(String(place.findLast((key) => typeof key === 'string'))),
  );
  const choice = edit.focused && focused.length > 0 ? focused : places;
  const place = choice[edit.node % choice.length];
  if (!place) return [...objects];
  const changed = at(objects[index] as Json, place, (node) => changeNode(node, edit.change, objects));
  return objects.map((object, each) => (each === index ? (changed[0] as JsonObject) : object));
}

function changeNode(node: Json, change: Change, objects: readonly JsonObject[]): Json[] {
  switch (change.to) {
    case 'replace':
      return [change.value];
    case 'delete':
      return [];
    case 'duplicate':
      return [node, node];
    case 'wrap':
      return [[node]];
    case 'insert':
      if (isObject(node)) return [Object.fromEntries([...Object.entries(node), [change.key, change.value]])];
      return Array.isArray(node) ? [[...node, change.value]] : [change.value];
    case 'copy': {
      const nodes = objects.flatMap((object) => placesIn(object).map((place) => nodeAt(object, place)));
      return [nodes[change.from % nodes.length] ?? null];
    }
    case 'retype': {
      if (typeof node !== 'string') return [String(JSON.stringify(node))];
      const start = change.at % (node.length + 1);
      return [(node.slice(0, start) + change.text + node.slice(start + change.length)).toWellFormed()];
    }
  }
}

/** Every place below the root. */
function placesIn(node: Json, above: Place = []): Place[] {
  const keys: Place = Array.isArray(node) ? [...node.keys()] : isObject(node) ? Object.keys(node) : [];
  return keys.flatMap((key) => [[...above, key], ...placesIn(nodeAt(node, [key]), [...above, key])]);
}

function nodeAt(node: Json, place: Place): Json {
  return place.reduce<Json>((within, key) => (within as JsonObject)[key] as Json, node);
}

/** The node with another in the place; several become elements of a list, where it is one, none goes away. */
function at(node: Json, place: Place, change: (node: Json) => Json[]): Json[] {
  const [key, ...rest] = place;
  if (key === undefined) return change(node);
  if (Array.isArray(node)) return [node.flatMap((each, index) => (index === key ? at(each, rest, change) : [each]))];
  const entries = Object.entries(node as JsonObject).flatMap(([name, value]): [string, Json][] => {
    if (name !== key) return [[name, value]];
    const changed = at(value, rest, change);
    return changed.length > 0 ? [[name, changed.length === 1 ? (changed[0] as Json) : changed]] : [];
  });
  return [Object.fromEntries(entries)];
}
