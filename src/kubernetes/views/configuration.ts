import { configTables } from '../../facts/controller-config-keys.js';
import { constant, parsed, plain } from '../../language/build.js';
import type { Path } from '../../language/path.js';
import { view } from '../../language/view.js';
import { controllerConfigs } from './controllers.js';

type Tree = { [key: string]: Tree };

/** Walks a path of the configuration; `*` is every element of a list or map. */
const walk = (tree: Path<Tree>, path: readonly string[]): Path<Tree>[] =>
  path.reduce(
    (trees, step) =>
      trees.flatMap((each) =>
        step === '*' ? [each.$entries.value, (each as unknown as Path<Tree[]>).$each] : [each[step] as Path<Tree>],
      ),
    [tree],
  );

/** Keys of the ConfigMap whose values hold tables. */
export const configKeysWithTables = ['config', ...new Set(configTables.flatMap(({ path }) => path.slice(0, 1)))];

/**
 * Every table of the controller's configuration, in both layouts: all of it under the key `config`, or one key of the
 * ConfigMap for each top-level key. `path` names the table.
 */
export const configTablesOf = view('config_tables', 'table', controllerConfigs, ({ config }) =>
  configTables.flatMap(({ path }) => {
    const also = { path: constant<string>(path.join('.')) };
    const within = (key: string, rest: readonly string[]) => {
      const at = config[key] as Path<string>;
      return walk(parsed<Tree>('yaml', plain(at)), rest).map((from) => ({ from, at, also }));
    };
    const [first, ...rest] = path;
    return first === undefined ? within('config', []) : [...within('config', path), ...within(first, rest)];
  }),
);
