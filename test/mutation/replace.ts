import type { KindsView, View } from '#src/language/view.js';
import type { Case } from '#src/model/failure-mode.js';
import { below, type Node, nodesOfView } from './nodes.js';
import { type Mapping, mapCase, mapTest, mapValue, mapView } from './rebuild.js';

/** The rule with one node replaced wherever it stands; whatever does not have it stays the same object. */
export function replaceIn(rule: readonly Case[], node: Node, replacement: Node): Case[] {
  const done = new Map<unknown, unknown>([[node, replacement]]);
  const once = <P>(part: P, nodes: ReadonlySet<Node>, map: () => P): P => {
    if (!nodes.has(node)) return part;
    if (!done.has(part)) done.set(part, map());
    return done.get(part) as P;
  };
  const to: Mapping = {
    test: (test) => once(test, below(test), () => mapTest(test, to)),
    value: (value) => once(value, below(value), () => mapValue(value, to)),
    view: (view: View | KindsView) => once(view, nodesOfView(view), () => mapView(view, to)),
  };
  return rule.map((each) => mapCase(each, to));
}
