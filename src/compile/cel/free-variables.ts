import type { Test, Value } from '../../language/expression.js';
import type { Formula } from '../../language/formula.js';

type Node = Value | Test | Formula;

/** The variables that stand in an expression or formula and are not bound in it. */
export function freeVariables(node: Node): string[] {
  const found = { used: new Set<string>(), bound: new Set<string>() };
  collect(node, found);
  return [...found.used].filter((name) => !found.bound.has(name));
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
  const numbers = new Map<string, string>();
  return JSON.stringify(node).replace(/"each_\d+"/g, (name) => {
    const renamed = numbers.get(name) ?? `"each_${numbers.size}"`;
    numbers.set(name, renamed);
    return renamed;
  });
}
