import type { Test, Value } from '#src/language/expression.js';
import type { KindsView, View } from '#src/language/view.js';
import type { Case } from '#src/model/failure-mode.js';
import { type Node, partsOf } from './nodes.js';
import { type Mapping, mapCase, mapTest, mapValue, mapView } from './rebuild.js';

type Names = ReadonlyMap<string, string>;

/** Makes what is written alike one object, so that the same node is known wherever it stands in the catalogue. */
export class Canon {
  readonly #known = new Map<string, Node>();
  readonly #numbers = new Map<unknown, number>();
  readonly #views = new Map<View | KindsView, View | KindsView>();

  /** The same rule of such objects. */
  rule(rule: readonly Case[]): Case[] {
    return rule.map((each) => mapCase(each, this.#mapping(new Map())));
  }

  #mapping(names: Names): Mapping {
    return {
      test: (test) => this.#test(test, names),
      value: (value) => this.#value(value, names),
      view: (view) => this.#view(view),
    };
  }

  #test(test: Test, names: Names): Test {
    if (test.node !== 'any') return this.#one(mapTest(test, this.#mapping(names)));
    const variable = nameFor(test.test);
    const of = this.#test(test.test, new Map([...names, [test.variable, variable]]));
    return this.#one({ node: 'any', variable, in: this.#value(test.in, names), test: of });
  }

  #value(value: Value, names: Names): Value {
    if (value.node === 'variable') return this.#one({ ...value, name: names.get(value.name) ?? value.name });
    if (value.node !== 'where') return this.#one(mapValue(value, this.#mapping(names)));
    const variable = nameFor(value.test);
    const test = this.#test(value.test, new Map([...names, [value.variable, variable]]));
    return this.#one({ node: 'where', of: this.#value(value.of, names), variable, test });
  }

  #view(view: View | KindsView): View | KindsView {
    const known = this.#views.get(view) ?? mapView(view, this.#mapping(new Map()));
    this.#views.set(view, known);
    return known;
  }

  #one<N extends Node>(node: N): N {
    if (this.#numbers.has(node)) return node;
    const key = JSON.stringify(node, (_key, part) => (this.#numbers.has(part) ? this.#numbers.get(part) : part));
    const known = this.#known.get(key);
    if (known) return known as N;
    this.#known.set(key, node);
    this.#numbers.set(node, this.#numbers.size);
    return node;
  }
}

/** By how deep variables are bound below, so that none hides another, and the same code has the same names. */
const nameFor = (test: Test): string => `each_${depthOf(test) + 1}`;

const depths = new WeakMap<Node, number>();

function depthOf(node: Node): number {
  const known = depths.get(node);
  if (known !== undefined) return known;
  const binds = node.node === 'any' || node.node === 'where' ? depthOf(node.test) + 1 : 0;
  const depth = Math.max(binds, ...partsOf(node).map(depthOf));
  depths.set(node, depth);
  return depth;
}
