import type { Test, Value } from '../../language/expression.js';
import type { Formula } from '../../language/formula.js';

export type Node = Value | Test | Formula;
const [freeIn, structures] = [new WeakMap<Node, string[]>(), new WeakMap<Node, string>()];

/** The variables that stand in an expression or formula and are not bound in it. */
export function freeVariables(node: Node): string[] {
  const known = freeIn.get(node);
  if (known) return known;
  const found = { used: new Set<string>(), bound: new Set<string>() };
  collect(node, found);
  const free = [...found.used].filter((name) => !found.bound.has(name));
  freeIn.set(node, free);
  return free;
}

/** Every bound variable has a name of its own, so that it need not be known where it is bound. */
function collect(node: unknown, found: { used: Set<string>; bound: Set<string> }): void {
  if (typeof node !== 'object' || node === null) return;
  if ('node' in node && node.node === 'constant') return;
  if ('node' in node && node.node === 'variable' && 'name' in node) found.used.add(String(node.name));
  if ('variable' in node) found.bound.add(String(node.variable));
  for (const inner of Object.values(node)) collect(inner, found);
}

/** The same text for what differs in the names of its bound variables only. */
export function structureOf(node: Node): string {
  const known = structures.get(node);
  if (known !== undefined) return known;
  const numbers = new Map(freeVariables(node).map((name) => [`"${name}"`, `"${name}"`]));
  const structure = JSON.stringify(node).replace(/"each_\d+"/g, (name) => {
    const renamed = numbers.get(name) ?? `"bound_${numbers.size}"`;
    numbers.set(name, renamed);
    return renamed;
  });
  structures.set(node, structure);
  return structure;
}
