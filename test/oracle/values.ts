import type { Lookup, Value } from '#src/language/expression.js';
import type { Json } from '#src/model/json.js';
import { read, UNREADABLE } from './embedded.js';
import { field, get, isOpaque, items, sortedKeys } from './json.js';
import { combinations, type Element, type Sequence, step, sure } from './sequence.js';
import { judge } from './tests.js';
import { bind, type Scope, type World } from './world.js';

/** The sequence that a value stands for. */
export function evaluate(value: Value, scope: Scope, world: World): Sequence {
  const inner = (of: Value) => evaluate(of, scope, world);
  switch (value.node) {
    case 'variable':
      return scope.has(value.name) ? sure(scope.get(value.name) as Json) : sure();
    case 'constant':
      return sure(value.value);
    case 'parameter':
      return sure(...field(world.parameters as Json, value.key));
    case 'named':
    case 'plain':
      return inner(value.of);
    case 'field':
      return step(inner(value.of), (node) => field(node, value.key));
    case 'each':
      return step(inner(value.of), items);
    case 'entries':
      return step(inner(value.of), entriesOf);
    case 'namespace':
      return step(inner(value.of), (node) => [world.inventory.namespaceOf(node)]);
    case 'parsed':
      return parsed(value, inner(value.of));
    case 'distinct':
      return inner(value.of);
    case 'first':
      return first(value.of.map(inner));
    case 'union': {
      const parts = value.of.map(inner);
      return { elements: parts.flatMap(({ elements }) => elements), unsure: parts.some(({ unsure }) => unsure) };
    }
    case 'concat':
      return ofStrings(value.of, value.of.map(inner), (parts) => [parts.join('')]);
    case 'replace':
      return ofStrings([value.of], [inner(value.of)], ([text = '']) => [text.replaceAll(value.from, () => value.to)]);
    case 'flag':
      return step(inner(value.of), (list) => flag(items(list), value.name));
    case 'where':
      return where(value, inner(value.of), scope, world);
    case 'objects':
      return objects(value.lookup, scope, world);
  }
}

export const entriesOf = (node: Json): Json[] =>
  sortedKeys(node).map((key) => ({ key, value: get(node, key) as Json }));

/** Constants, the profile's values, namespaces, keys and plain text are what they are, whatever they look like. */
export function canBeOpaque(value: Value): boolean {
  if (value.node === 'field' && value.key === 'key' && value.of.node === 'entries') return false;
  return !['constant', 'parameter', 'namespace', 'plain'].includes(value.node);
}

/** The sequence, unsure also where one of its strings holds an expression. */
function asText(value: Value, sequence: Sequence): Sequence {
  const opaque = canBeOpaque(value) && sequence.elements.some(({ node }) => isOpaque(node));
  return { ...sequence, unsure: sequence.unsure || opaque };
}

function ofStrings(values: Value[], sequences: Sequence[], make: (parts: string[]) => string[]): Sequence {
  const texts = sequences.map((sequence, index) => asText(values[index] as Value, sequence));
  const elements = combinations(texts).flatMap((parts): Element[] => {
    const nodes = parts.map(({ node }) => node);
    if (!nodes.every((node) => typeof node === 'string')) return [];
    const certain = parts.every((part) => part.certain);
    return make(nodes).map((node) => ({ node, certain }));
  });
  return { elements, unsure: texts.some(({ unsure }) => unsure) };
}

function parsed(value: Extract<Value, { node: 'parsed' }>, of: Sequence): Sequence {
  const contents = of.elements.map(({ node, certain }) => ({
    certain,
    ...(canBeOpaque(value.of) && isOpaque(node) ? UNREADABLE : read(value.format, node)),
  }));
  return {
    elements: contents.flatMap(({ nodes, certain }) => nodes.map((node) => ({ node, certain }))),
    unsure: of.unsure || contents.some(({ readable }) => !readable),
  };
}

/** What comes after a candidate that can't be seen whole is only a guess. */
function first(candidates: Sequence[]): Sequence {
  let unsure = false;
  for (const candidate of candidates) {
    unsure ||= candidate.unsure;
    const [found] = candidate.elements.filter(({ node }) => node !== null);
    if (found) return { elements: [{ node: found.node, certain: found.certain && !unsure }], unsure };
  }
  return { elements: [], unsure };
}

/** `--name=value` before `--name value`, wherever they stand. */
function flag(list: Json[], name: string): Json[] {
  const joined = list.flatMap((each) =>
    typeof each === 'string' && each.startsWith(`${name}=`) ? [each.slice(name.length + 1)] : [],
  );
  const apart = list.flatMap((each, index) => (each === name ? list.slice(index + 1, index + 2) : []));
  return [...joined, ...apart].slice(0, 1);
}

function where(value: Extract<Value, { node: 'where' }>, of: Sequence, scope: Scope, world: World): Sequence {
  const judged = of.elements.map((element) => ({
    element,
    truth: judge(value.test, bind(scope, value.variable, element.node), world),
  }));
  return {
    elements: judged.filter(({ truth }) => truth).map(({ element }) => element),
    unsure: of.unsure || judged.some(({ truth }) => truth === undefined),
  };
}

function objects(lookup: Lookup, scope: Scope, world: World): Sequence {
  const keys = (['namespace', 'name'] as const).filter((key) => lookup[key]);
  const given = keys.map((key) => asText(lookup[key] as Value, evaluate(lookup[key] as Value, scope, world)));
  const found = combinations(given).map((chosen) => {
    const narrow = Object.fromEntries(keys.map((key, index) => [key, chosen[index]?.node ?? null]));
    const nobodys = Object.hasOwn(narrow, 'name') && narrow.name === null;
    return {
      nodes: nobodys ? [] : world.inventory.find(lookup, narrow),
      certain: chosen.every(({ certain }) => certain),
      lacking: !nobodys && world.inventory.mayLack(lookup, narrow, lookup.absence),
    };
  });
  return {
    elements: found.flatMap(({ nodes, certain }) => nodes.map((node) => ({ node, certain }))),
    unsure: given.some(({ unsure }) => unsure) || found.some(({ lacking }) => lacking),
  };
}
