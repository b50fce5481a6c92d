import { and, concat, constant, equals, matches, not, objects, where } from '../../language/build.js';
import type { Path } from '../../language/path.js';
import { objectsOfKinds, type View, view } from '../../language/view.js';
import { helmValues } from '../kinds.js';
import type { ArgoWorkflowsValues, HelmValues } from '../shapes/helm-values.js';

type Tree = { [key: string]: Tree };
type Row<Extra> = { object: HelmValues; values: ArgoWorkflowsValues } & Extra;

/** What values files give to the chart argo-workflows. */
export const argoWorkflowsValues = view('argo_workflows_values', 'values', objectsOfKinds(helmValues), ({ object }) => [
  { from: object.values, when: equals(object.chart, 'argo-workflows') },
]);

/** The same where the version of the chart is known. */
const datedValues = view('dated_values', 'dated', argoWorkflowsValues, ({ object, values }) => [
  { from: values, when: matches(object.version, '^[0-9]') },
]);

/** The same of all files at once: Helm lays several over one another, and which is on top only its caller knows. */
export const allLayers = (): Path<ArgoWorkflowsValues> =>
  where(objects(helmValues), (each) => equals(each.chart, 'argo-workflows')).values;

/** A map of values, and the dotted path to it. */
type Table = Row<{ table: Tree; path: string }>;
/** A key of such a map. */
export type ValueEntry = Table & { entry: { key: string; value: Tree } };

const roots: View<Table> = view('value_tables_0', 'table', datedValues, ({ values }) => [
  { from: values as unknown as Path<Tree>, also: { path: constant('') } },
]);

const entriesOf = (tables: View<Table>, depth: number): View<ValueEntry> =>
  view(`value_entries_${depth}`, 'entry', tables, ({ table }) => [{ from: table.$entries }]);

/** What stands under the keys of a view. A dot in a key makes no path: no template reads such a key. */
const tablesBelow = (entries: View<ValueEntry>, depth: number): View<Table> =>
  view(`value_tables_${depth}`, 'table', entries, ({ entry, path }) => {
    const isName = not(matches(entry.key, '[.]'));
    const isRoot = equals(path, '');
    const found = { from: entry.value, at: entry };
    return [
      { ...found, also: { path: entry.key }, when: and(isName, isRoot) },
      { ...found, also: { path: concat(path, '.', entry.key) }, when: and(isName, not(isRoot)) },
    ];
  }) as View<Table>;

/** The keys given to a chart whose version is known, by depth, as deep as there are maps of which a chart reads some keys only. */
export function valueEntriesByDepth(depth: number): View<ValueEntry>[] {
  const views = [entriesOf(roots, 0)];
  while (views.length <= depth) {
    const last = views.length;
    views.push(entriesOf(tablesBelow(views[last - 1] as View<ValueEntry>, last), last));
  }
  return views;
}
