import { type TablePattern, tablePatterns } from '../../../facts/config-key-patterns.js';
import { configKeysWithTables, configTablesByDepth } from '../../../kubernetes/views/configuration.js';
import { controllerConfigs } from '../../../kubernetes/views/controllers.js';
import {
  and,
  any,
  concat,
  constant,
  equals,
  exists,
  matches,
  never,
  not,
  oneOf,
  parameter,
  parsed,
  plain,
} from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach, forEachItem } from '../../../model/failure-mode.js';

const isUnknown = (key: Path<string>, path: Path<string>) =>
  any(parameter<TablePattern[]>('tables').$each, (table) =>
    and(equals(table.path, path), not(matches(key, table.pattern))),
  );
const whole = (config: Path<Record<string, string>>) => config.config as Path<string>;

export default failureMode('argo-unknown-config-key', {
  title: 'The controller configuration has a key that this release refuses',
  versions: '>=3.4.0',
  severity: 'error',
  deny: true,
  cause: "Since 3.4 the workflow-controller's ConfigMap is parsed strictly; an unknown key, at any depth, is an error.",
  effect: 'The workflow-controller and the argo-server end at start, and go on doing so.',
  symptoms: [
    'Failed to register watch for controller config map',
    'json: unknown field',
    'you must only have one item',
  ],
  repair:
    'Remove the key, or spell it as this release does. Settings of containers go under executor or mainContainer, pod settings under workflowDefaults.spec.',
  needs: 'YAML that engines read differently (duplicate keys, yes and no, anchors) cannot be judged; write it plainly',
  parameters: (profile) => ({ tables: tablePatterns(profile).map((table) => ({ ...table })) }),
  rule: [
    forEachItem(
      controllerConfigs,
      ({ config }) => config.$entries,
      (entry, { config }) => ({
        when: and(not(exists(whole(config))), isUnknown(entry.key, constant<string>(''))),
        at: [entry],
        message: ['this release does not know the key ', entry.key],
      }),
    ),
    ...configTablesByDepth.map((tables) =>
      forEachItem(
        tables,
        ({ table }) => table.$entries,
        (entry, { table, path }) => ({
          when: isUnknown(entry.key, path),
          at: [table],
          message: ['this release does not know the key ', entry.key, concat(' in ', path)],
        }),
      ),
    ),
    forEachItem(
      controllerConfigs,
      ({ config }) => config.$entries,
      (entry) => ({
        when: and(oneOf(entry.key, configKeysWithTables), never(parsed('yaml', plain(entry.value)))),
        at: [entry],
        message: [],
      }),
    ),
    forEach(controllerConfigs, ({ config }) => ({
      when: and(
        exists(whole(config)),
        any(config.$entries, (entry) => not(equals(entry.key, 'config'))),
      ),
      at: [whole(config)],
      message: ['`config` must be the only key of the ConfigMap'],
    })),
  ],
  sources: [
    'argoproj/argo-workflows#8295',
    'argoproj/argo-workflows#9417',
    'argoproj/argo-workflows#9489',
    'argoproj/argo-workflows config/config.go@v4.1.2',
  ],
  seeds: ['002'],
});
