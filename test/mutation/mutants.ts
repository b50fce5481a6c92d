import { type Node, nodesOf } from './nodes.js';
import { changesOf } from './operators.js';
import type { Ruled, SharedCode } from './shared-code.js';

/** One change of one node, wherever it stands in the rules of these failure modes. */
export interface Mutant {
  /** Several: the node is in code that they share. */
  ids: readonly string[];
  node: Node;
  operator: string;
  replacement: Node;
}

/** The mutants of all rules, those of shared code once. */
export function mutantsOf(modes: readonly Ruled[], shared: SharedCode): Mutant[] {
  const seen = new Set<Node>();
  return modes.flatMap(({ id, rule }) =>
    [...nodesOf(rule)].flatMap((node) => {
      const users = shared.usersOf(node);
      if (users.has(id) && seen.has(node)) return [];
      if (users.has(id)) seen.add(node);
      const ids = users.has(id) ? [...users] : [id];
      return changesOf(node).map((change) => ({ ids, node, ...change }));
    }),
  );
}
