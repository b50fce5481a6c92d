import { holds, misleading } from '../../language/formula.js';
import { all, negate, TRUE } from '../../language/simplify.js';
import { fieldsOf, isKindsView, type KindsView, kindsOf, type View, type ViewSource } from '../../language/view.js';
import type { FormulaPrinter } from './formulas.js';
import { type Placed, printPlaced } from './places.js';
import { Scope } from './scope.js';
import { literal } from './values.js';

/** One generated collection of rows. */
export interface PrintedView {
  name: string;
  description: string;
  /** One comprehension for each source. */
  sources: string[];
}

/** Prints a view as rules of the shared module; its helpers go into `formulas`. */
export function printView(view: View, formulas: FormulaPrinter): PrintedView {
  return {
    name: view.name,
    description: `Each ${view.element} of ${kindsOf(view)
      .map((kind) => kind.kind)
      .join(', ')}.`,
    sources: view.sources.map((source) => printSource(view, source, formulas)),
  };
}

function printSource(view: View, source: ViewSource, formulas: FormulaPrinter): string {
  const parentScope = Scope.row(fieldsOf(view.parent));
  const lines = isKindsView(view.parent) ? rootLines(view.parent) : [`some row in ${view.parent.name}`];
  formulas.print(all([source.when ? holds(source.when) : TRUE, negate(misleading(source.from))]), lines, parentScope);
  const placed = printSourcePlace(view, source, lines, parentScope, formulas);
  if (placed.text !== view.element) lines.push(`${view.element} := ${placed.text}`);
  lines.push(`${view.element} != null`);
  const scope = parentScope.with(view.element, view.element);
  const beside = Object.entries(source.also).map(
    ([key, value]) => `${literal(key)}: lib.optional(${formulas.values.list(value, scope)})`,
  );
  const at = `"at": object.union(row.at, {${literal(view.element)}: ${placed.at}})`;
  const added = [`${literal(view.element)}: ${view.element}`, ...beside, at].join(', ');
  return `[object.union(${withoutReplaced(view, source)}, {${added}}) |\n${lines.map((line) => `\t${line}`).join('\n')}\n]`;
}

/** The parent's row; `object.union` would merge a table that is set anew with the one before. */
function withoutReplaced(view: View, source: ViewSource): string {
  const above = fieldsOf(view.parent);
  const replaced = [view.element, ...Object.keys(source.also)].filter((field) => above.includes(field));
  return replaced.length === 0 ? 'row' : `object.remove(row, ${literal(replaced)})`;
}

function printSourcePlace(
  view: View,
  source: ViewSource,
  lines: string[],
  scope: Scope,
  formulas: FormulaPrinter,
): Placed {
  const placed = source.at
    ? printPlaced(source.at, [], scope)
    : printPlaced(source.from, lines, scope, formulas, view.element);
  if (!placed) throw new Error(`view ${view.name}: a source is a path into the row, or says where it is shown`);
  return source.at ? { at: placed.at, text: formulas.values.print(source.from, lines, scope) } : placed;
}

function rootLines(view: KindsView): string[] {
  const kinds = view.kinds.map((kind) => `[${literal(kind.apiVersion)}, ${literal(kind.kind)}]`);
  return [
    'some number, manifest in lib.manifests',
    `[manifest.apiVersion, manifest.kind] in {${kinds.join(', ')}}`,
    'row := {"number": number, "object": manifest, "at": {"object": []}}',
  ];
}
