import { configTables } from '../../facts/controller-config-keys.js';
import { concat, constant, equals, not, parsed, plain } from '../../language/build.js';
import type { Path } from '../../language/path.js';
import { rowOf, type View, view } from '../../language/view.js';
import { controllerConfigs } from './controllers.js';

type Tree = { [key: string]: Tree };
/** Something in the configuration; `path` is where, without the ConfigMap's key `config`. */
type Table = { table: Tree; path: string };

/** Keys of the ConfigMap whose values hold tables. */
export const configKeysWithTables = ['config', ...new Set(configTables.flatMap(({ path }) => path.slice(0, 1)))];

const entries = view('config_entries', 'entry', controllerConfigs, ({ config }) => [{ from: config.$entries }]);

/** The YAML under `config`, which is all of the configuration, or under one of the ConfigMap's other keys. */
const roots: View<Table> = view('config_roots', 'table', entries, ({ entry }) => {
  const parsedYaml = { from: parsed<Tree>('yaml', plain(entry.value)), at: entry };
  const isWhole = equals(entry.key, 'config');
  return [
    { ...parsedYaml, also: { path: constant<string>('') }, when: isWhole },
    { ...parsedYaml, also: { path: entry.key }, when: not(isWhole) },
  ];
});

/** What stands one step below the tables of a view: at its key, and at `*`, which is any key or index. */
function below(above: View<Table>, depth: number): View<Table> {
  const { step } = rowOf<{ step: { key: string; value: Tree } }>();
  const any = constant<string>('*');
  const steps = view(`config_steps_${depth}`, 'step', above, ({ table }) => [
    { from: table.$entries, at: table, also: { key: step.key, value: step.value } },
    { from: table.$entries, at: table, also: { key: any, value: step.value } },
    {
      from: (table as unknown as Path<{ key: string; value: Tree }[]>).$each,
      at: table,
      also: { key: any, value: step as unknown as Path<Tree> },
    },
  ]);
  return view(`config_tables_${depth}`, 'table', steps, ({ path, key, value, table }) => [
    { from: value, at: table, also: { path: key }, when: equals(path, '') },
    { from: value, at: table, also: { path: concat(path, '.', key) }, when: not(equals(path, '')) },
  ]);
}

const deepest = Math.max(...configTables.map(({ path }) => path.length));

/** What may be a table of the configuration: the ConfigMap's keys, and what stands below them, by depth. */
export const configTablesByDepth: readonly View<Table>[] = from(roots, 0);

function from(tables: View<Table>, depth: number): View<Table>[] {
  return depth === deepest ? [tables] : [tables, ...from(below(tables, depth + 1), depth + 1)];
}
