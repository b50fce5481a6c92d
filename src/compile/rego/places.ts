import type { Value } from '../../language/expression.js';
import { holds } from '../../language/formula.js';
import type { FormulaPrinter } from './formulas.js';
import type { Scope } from './scope.js';
import { literal, member } from './values.js';

/** A value and where it stands: Rego text for both. */
export interface Placed {
  text: string;
  /** A list of pointer segments, relative to the object. */
  at: string;
}

/**
 * Prints a path and keeps track of where it leads.
 *
 * @param value fields, `each`, `entries`, `where` and `union` below a row's field or the item
 * @param formulas for choices, that is `where` and `union`; without it there may be none
 * @returns undefined when the value is no such path, and so stands nowhere in the object
 */
export function printPlaced(
  value: Value,
  lines: string[],
  scope: Scope,
  formulas?: FormulaPrinter,
  name?: string,
): Placed | undefined {
  const found = walk(value, lines, scope, formulas, name);
  if (!found) return undefined;
  const { root, segments, text } = found;
  return { text, at: segments.length > 0 ? `array.concat(${root}, [${segments.join(', ')}])` : root };
}

interface Walked {
  text: string;
  root: string;
  segments: string[];
}

function walk(
  value: Value,
  lines: string[],
  scope: Scope,
  formulas?: FormulaPrinter,
  name?: string,
): Walked | undefined {
  if (value.node === 'variable') {
    const text = scope.text(value.name);
    const root = text === 'item' ? 'item_at' : text.startsWith('row.') ? `row.at.${value.name}` : undefined;
    return root ? { text, root, segments: [] } : undefined;
  }
  if (value.node === 'union') return walkUnion(value.of, lines, scope, formulas);
  if (value.node !== 'field' && value.node !== 'each' && value.node !== 'entries' && value.node !== 'where') return;
  const of = walk(value.of, lines, scope, formulas);
  if (!of) return undefined;
  if (value.node === 'where') {
    if (!formulas) throw new Error("a place has no choice: a `where` in it belongs into the rule's test");
    formulas.print(holds(value.test), lines, scope.with(value.variable, of.text));
    return of;
  }
  if (value.node === 'field') {
    // The value of an entry stands where the entry does.
    const segments =
      value.key === 'value' && givesEntries(value.of) ? of.segments : [...of.segments, literal(value.key)];
    return { ...of, text: member(of.text, value.key), segments };
  }
  const element = name ?? scope.fresh('element');
  if (value.node === 'entries') {
    lines.push(`some ${element} in lib.entries(${of.text})`);
    return { ...of, text: element, segments: [...of.segments, `${element}.key`] };
  }
  const index = scope.fresh('index');
  lines.push(`some ${index}, ${element} in lib.items(${of.text})`);
  return { ...of, text: element, segments: [...of.segments, index] };
}

const givesEntries = (value: Value): boolean =>
  value.node === 'where' ? givesEntries(value.of) : value.node === 'entries';

/** Each element of the parts, with its place beside it; undefined unless every part is a path. */
function walkUnion(parts: Value[], lines: string[], scope: Scope, formulas?: FormulaPrinter): Walked | undefined {
  const lists = parts.map((part) => {
    const own: string[] = [];
    const placed = printPlaced(part, own, scope, formulas);
    const pair = scope.fresh('pair');
    return placed && `[${pair} | ${[...own, `${pair} := [${placed.text}, ${placed.at}]`].join('; ')}]`;
  });
  if (lists.includes(undefined)) return undefined;
  if (!formulas) throw new Error("a place has no choice: write a union's parts one after the other");
  const pair = scope.fresh('pair');
  lines.push(`some ${pair} in lib.flatten([${lists.join(', ')}])`);
  return { text: `${pair}[0]`, root: `${pair}[1]`, segments: [] };
}

/** Candidate places of a finding, as a Rego list of lists of segments. */
export function printPlaces(places: readonly Value[], lines: string[], scope: Scope): string {
  const printed = places.map((place) => {
    const placed = printPlaced(place, lines, scope);
    if (!placed) throw new Error(`a finding can't stand at a value of kind ${place.node}`);
    return placed.at;
  });
  return `[${printed.join(', ')}]`;
}
