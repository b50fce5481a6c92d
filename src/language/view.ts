import type { Kind } from './build.js';
import type { Test, Value } from './expression.js';
import { type Expression, nodeOf, type Path, path } from './path.js';

/** One way to the elements of a view: a path from what the row already holds. */
export interface ViewSource {
  from: Value;
  /** Values kept beside the element, such as a container's name. */
  also: Record<string, Value>;
  when?: Test;
  /** Where the element is to be shown, when it is no path of the object. */
  at?: Value;
}

/**
 * A named collection of rows that rules range over: every container, every template. Computed once for all rules.
 * A row holds `object` and one element for each view on the way to it.
 */
export interface View<Row = unknown> {
  name: string;
  /** The element that this view adds to its parent's rows. */
  element: string;
  parent: View | KindsView;
  sources: ViewSource[];
  readonly __row?: Row;
}

/** The objects of some kinds, as rows `{ object }`. */
export interface KindsView<Row = unknown> {
  kinds: Pick<Kind<unknown>, 'apiVersion' | 'kind' | 'needs'>[];
  readonly __row?: Row;
}

/** A row as rules see it: a path for each of its fields. */
export type Rows<Row> = { readonly [K in keyof Row]-?: Path<Row[K]> };

/** The objects of these kinds. */
export const objectsOfKinds = <T>(...kinds: Kind<T>[]): KindsView<{ object: T }> => ({ kinds });

/** A row whose fields are variables of the same name. */
export function rowOf<Row>(): Rows<Row> {
  return new Proxy({}, { get: (_target, name) => path({ node: 'variable', name: String(name) }) }) as never;
}

/** A path to elements; `also` are values kept beside the element, which may speak of the element itself. */
interface Source<T, Also> {
  from: Expression<T>;
  when?: Test;
  /** Where elements that come from other objects are to be shown. */
  at?: Expression<unknown>;
  also?: { [K in keyof Also]: Expression<Also[K]> };
}

/**
 * Declares a view below another.
 *
 * @param name of the collection, as it will stand in generated policies
 * @param element name of what it adds to a row
 * @param sources ways to the elements, from the parent's row
 */
export function view<ParentRow, Name extends string, T, Also extends object = object>(
  name: string,
  element: Name,
  parent: View<ParentRow> | KindsView<ParentRow>,
  sources: (row: Rows<ParentRow>) => Source<T, Also>[],
): View<ParentRow & { [K in Name]: T } & Also> {
  const listed = sources(rowOf<ParentRow>()).map(({ from, when, also, at }): ViewSource => {
    const beside = Object.entries(also ?? {}).map(
      ([key, value]) => [key, nodeOf(value as Expression<unknown>)] as const,
    );
    return {
      from: nodeOf(from),
      also: Object.fromEntries(beside),
      ...(when && { when }),
      ...(at && { at: nodeOf(at) }),
    };
  });
  return { name, element, parent: parent as View | KindsView, sources: listed };
}

/** The fields of a view's rows, outermost first; one that a view below sets anew stands once. */
export function fieldsOf(view: View | KindsView): string[] {
  if (isKindsView(view)) return ['object'];
  const beside = view.sources.flatMap((source) => Object.keys(source.also));
  return [...new Set([...fieldsOf(view.parent), view.element, ...beside])];
}

export function isKindsView(view: View | KindsView): view is KindsView {
  return 'kinds' in view;
}

/** The kinds that a view's rows come from. */
export function kindsOf(view: View | KindsView): KindsView['kinds'] {
  return isKindsView(view) ? view.kinds : kindsOf(view.parent);
}
