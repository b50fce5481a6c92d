import type { Json } from '../model/json.js';
import type { Value } from './expression.js';

const NODE = Symbol('node');

/** An expression whose values have the type T; the type exists at compile time only. */
export interface Expression<T> {
  readonly [NODE]: Value;
  readonly __type?: T;
}

/**
 * A typed path: `template.container.securityContext`, `template.steps.$each.$each.inline`,
 * `configMap.data.$entries.key`. A field that the kind's shape does not have does not compile.
 */
export type Path<T> = PathInto<NonNullable<T>>;
type PathInto<T> = Expression<T> &
  (T extends readonly (infer Element)[]
    ? { readonly $each: Path<Element> }
    : T extends object
      ? { readonly [K in keyof T & string]-?: Path<T[K]> } & {
          readonly $entries: Path<{ key: string; value: T[keyof T & string] }>;
        }
      : unknown);

/** What may stand where a value is wanted: an expression, or a plain constant. */
export type Operand<T> = Expression<T> | (T & Json);

/** The node of an expression; a plain constant becomes a constant node. */
export function nodeOf(operand: Expression<unknown> | Json): Value {
  const node = (operand as Partial<Expression<unknown>> | null)?.[NODE];
  return node ?? { node: 'constant', value: operand as Json };
}

/** Wraps a node so that its fields can be walked. */
export function path<T>(node: Value): Path<T> {
  return new Proxy({ [NODE]: node } as object, {
    get(_target, key) {
      if (key === NODE) return node;
      if (typeof key === 'symbol') return undefined;
      if (key === '$each') return path({ node: 'each', of: node });
      if (key === '$entries') return path({ node: 'entries', of: node });
      return path({ node: 'field', of: node, key });
    },
  }) as Path<T>;
}
