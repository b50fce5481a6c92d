import type { FieldTable } from '../facts/field-table.js';
import { constant, namedValue } from '../language/build.js';
import type { Path } from '../language/path.js';
import type { Rows } from '../language/view.js';

/** A node that has a type of its own, and the fields that every release knows of it. */
export interface TypedNode {
  node: Record<string, unknown>;
  type: string;
  fields: string[];
}

/** Values beside a node: the name of its type, and the fields that the type always has. */
export const typeBeside = <T extends FieldTable>(table: T, type: keyof T & string) => ({
  type: constant<string>(type),
  fields: namedValue(
    `fields_of_${type.toLowerCase()}`,
    constant<string[]>(table[type]?.all.split(' ').filter((name) => name !== '') ?? []),
  ),
});

/** A node as the source of a view. */
export const typedNode = <T extends FieldTable>(table: T, node: object, type: keyof T & string) => ({
  from: node as Path<TypedNode['node']>,
  also: typeBeside(table, type),
});

/** The nodes of the view above, which a view keeps. */
export const itself = ({ node, type, fields }: Rows<TypedNode>) => ({ from: node, also: { type, fields } });

/**
 * Nodes below another, as sources of a view.
 *
 * @param places types by where they stand: `dag.tasks[]`; `[]` is each element of a list, `{}` each value of a map
 */
export const typedNodes = <T extends FieldTable>(
  table: T,
  node: object,
  places: Readonly<Record<string, keyof T & string>>,
) => Object.entries(places).map(([place, type]) => typedNode(table, below(node, place), type));

function below(node: object, place: string): object {
  const steps = place.replaceAll('[]', '.$each').replaceAll('{}', '.$entries.value').split('.');
  return steps.reduce((at, step) => (at as Record<string, object>)[step] ?? at, node);
}
