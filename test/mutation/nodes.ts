import { innerTests, innerValues, type Test, testValues, type Value } from '#src/language/expression.js';
import type { KindsView, View } from '#src/language/view.js';
import type { Case } from '#src/model/failure-mode.js';

/** Any part of an expression. */
export type Node = Test | Value;

const TESTS = ['truth', 'equals', 'oneOf', 'matches', 'exists', 'and', 'or', 'not', 'any', 'allowed'];

export const isTest = (node: Node): node is Test =>
  TESTS.includes(node.node) || (node.node === 'named' && isTest(node.of));

/** The nodes directly inside a node. */
export function partsOf(node: Node): Node[] {
  if (isTest(node)) return [...testValues(node), ...innerTests(node)];
  return node.node === 'where' ? [node.of, node.test] : innerValues(node);
}

/** All nodes of a rule that decide about its findings. */
export function nodesOf(rule: readonly Case[]): Set<Node> {
  const roots = rule.flatMap(({ items, when, at }): Node[] => [...(items ? [items] : []), when, ...at]);
  return new Set([...roots, ...viewsOf(rule).flatMap(rootsOfView)].flatMap((root) => [...below(root)]));
}

/** The views of a rule, those above them included. */
export function viewsOf(rule: readonly Case[]): View[] {
  const chain = (view: View | KindsView): View[] => ('kinds' in view ? [] : [view, ...chain(view.parent)]);
  return [...new Set(rule.flatMap(({ over }) => chain(over)))];
}

/** The values and the conditions of a view's own sources. */
export const rootsOfView = ({ sources }: View): Node[] =>
  sources.flatMap(({ from, when, also, at }) => [
    from,
    ...(when ? [when] : []),
    ...Object.values(also),
    ...(at ? [at] : []),
  ]);

/** All nodes of a view and of those above it. */
export function nodesOfView(view: View | KindsView): ReadonlySet<Node> {
  const found =
    ofViews.get(view) ??
    new Set(
      'kinds' in view ? [] : [...nodesOfView(view.parent), ...rootsOfView(view).flatMap((root) => [...below(root)])],
    );
  ofViews.set(view, found);
  return found;
}

const ofViews = new WeakMap<View | KindsView, ReadonlySet<Node>>();
const known = new WeakMap<Node, ReadonlySet<Node>>();

/** The node and all inside. */
export function below(node: Node): ReadonlySet<Node> {
  const found = known.get(node) ?? new Set([node, ...partsOf(node).flatMap((part) => [...below(part)])]);
  known.set(node, found);
  return found;
}
