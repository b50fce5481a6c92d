import type { View } from '#src/language/view.js';
import type { Case } from '#src/model/failure-mode.js';
import { below, isTest, type Node, nodesOf, rootsOfView, viewsOf } from './nodes.js';

/** Fewer tests than these are alike by chance. */
const TESTS_OF_ONE_HELPER = 3;

/** A failure mode's rule, made of nodes that a canon made. */
export interface Ruled {
  id: string;
  rule: readonly Case[];
}

/** Which failure modes have a node in code that they share: a view, a named expression or a helper's. */
export class SharedCode {
  readonly #users = new Map<Node, Set<string>>();

  constructor(modes: readonly Ruled[]) {
    const owners = new Map<Node | View, Set<string>>();
    for (const { id, rule } of modes) {
      for (const part of [...nodesOf(rule), ...viewsOf(rule)])
        owners.set(part, (owners.get(part) ?? new Set()).add(id));
    }
    for (const [part, ids] of owners) if (ids.size > 1 && isHelper(part)) this.#add(part, ids);
  }

  /** The failure modes that share the node; none if it is one mode's own. */
  usersOf(node: Node): ReadonlySet<string> {
    return this.#users.get(node) ?? new Set();
  }

  #add(part: Node | View, ids: ReadonlySet<string>): void {
    const within = 'sources' in part ? rootsOfView(part).flatMap((root) => [...below(root)]) : below(part);
    for (const node of within) this.#users.set(node, new Set([...(this.#users.get(node) ?? []), ...ids]));
  }
}

const isHelper = (part: Node | View): boolean =>
  'sources' in part || part.node === 'named' || [...below(part)].filter(isTest).length >= TESTS_OF_ONE_HELPER;
