import type { Access, Value } from './expression.js';
import type { View } from './view.js';

/** What variables of a rule may stand for: elements of what comes out of parameters. */
export type Listed = ReadonlySet<string>;

/** The variable of a case that stands for each of its items. */
const ITEM = 'item';

/** The variables that stand for elements of parameters; every bound variable has a name of its own. */
export function listedIn(rule: readonly { over: View; items?: Value; when: unknown; message: unknown }[]): Listed {
  const listed = new Set<string>();
  for (const { items } of rule) if (items && readsParameter(items, listed)) listed.add(ITEM);
  collect(rule, listed);
  return listed;
}

/** Whether what RBAC is asked comes out of parameters: then it is as long as the profile's releases make it. */
export const isListed = ({ verb, group, resource }: Access, listed: Listed): boolean =>
  [verb, group, resource].some((value) => readsParameter(value, listed));

/** Outermost first, so that a list within a list is known for one. */
function collect(node: unknown, listed: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('variable' in node) {
    const elements = 'in' in node ? node.in : 'of' in node ? node.of : undefined;
    if (readsParameter(elements, listed)) listed.add(String(node.variable));
  }
  for (const inner of Object.values(node)) collect(inner, listed);
}

function readsParameter(node: unknown, listed: Listed): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('node' in node && node.node === 'parameter') return true;
  if ('node' in node && node.node === 'variable' && 'name' in node) return listed.has(String(node.name));
  return Object.values(node).some((inner) => readsParameter(inner, listed));
}
