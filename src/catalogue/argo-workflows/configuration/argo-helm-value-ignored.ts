import { type KnownTable, knownTables } from '../../../facts/chart-value-parameters.js';
import { isWithin } from '../../../kubernetes/chart-versions.js';
import { argoWorkflowsValues, type ValueEntry, valueEntriesByDepth } from '../../../kubernetes/views/helm-values.js';
import {
  and,
  any,
  concat,
  constant,
  equals,
  exists,
  first,
  matches,
  not,
  or,
  parameter,
  plain,
  where,
} from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import type { Rows } from '../../../language/view.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';
import type { Json } from '../../../model/json.js';

type Row = Rows<ValueEntry>;

const EXECUTOR = 'delete it: emissary is the only executor';
const RIGHTS = 'put a ClusterRole and a binding to the controller into extraObjects';
/** What to write instead, where neither another chart nor the key's name tells. */
const advice = [
  { path: 'controller.serviceAccount.extraPermissions', text: RIGHTS },
  { path: 'controller.rbac.rules', text: RIGHTS },
  {
    path: 'controller.serviceAccount.automountServiceAccountToken',
    text: 'delete it: the controller always has its token',
  },
  { path: 'controller.containerRuntimeExecutor', text: EXECUTOR },
  { path: 'controller.containerRuntimeExecutors', text: EXECUTOR },
  { path: 'executor.imagePullPolicy', text: 'write executor.image.pullPolicy' },
  { path: 'imagePullSecrets', text: 'write images.pullSecrets, or workflow.serviceAccount.pullSecrets for workflows' },
  { path: 'workflow.serviceAccountName', text: 'write workflow.serviceAccount.name' },
];

const depth = Math.max(...knownTables.map(({ path }) => (path === '' ? 0 : path.split('.').length)));

const fullPath = ({ entry, path }: Row) =>
  first<string>(
    concat(
      where(path, (each) => not(equals(each, ''))),
      '.',
      entry.key,
    ),
    entry.key,
  );
const knownKeys = ({ entry }: Row, table: Path<KnownTable>) =>
  where(table.keys.$each, (each) => equals(each.key, entry.key));
const tablesAt = ({ path }: Row) =>
  where(parameter<KnownTable[]>('tables').$each, (table) => equals(table.path, plain(path)));

/** The chart reads some keys of this map, and not this one. */
const isIgnored = (row: Row) =>
  any(tablesAt(row), (table) =>
    and(
      isWithin(table.spans, row.object.version),
      not(any(knownKeys(row, table), (key) => isWithin(key.spans, row.object.version))),
    ),
  );
/** Nothing is lost with it; or it holds a YAML anchor, by the customs of Compose and CI files. */
const isHarmless = ({ entry, path }: Row) =>
  or(
    ...['', [], {}].map((empty) => equals(plain(entry.value as Path<Json>), constant<Json>(empty))),
    and(equals(path, ''), matches(entry.key, '^([._]|x-)')),
  );
const inOtherCharts = (row: Row) => knownKeys(row, tablesAt(row)).charts;
const homeOf = ({ entry, object }: Row) =>
  where(parameter<KnownTable[]>('tables').$each.keys.$each, (each) =>
    and(equals(each.key, entry.key), isWithin(each.spans, object.version)),
  ).home;
const instead = (row: Row) =>
  first<string>(
    concat(
      '; ',
      where(parameter<{ path: string; text: string }[]>('advice').$each, ({ path }) => equals(path, fullPath(row)))
        .text,
    ),
    concat('; charts ', inOtherCharts(row), ' do'),
    concat('; write ', homeOf(row)),
    '',
  );

export default failureMode('argo-helm-value-ignored', {
  title: 'A value is given to the chart that it never reads',
  severity: 'error',
  cause:
    'The chart argo-workflows has no values.schema.json in any version: a key that no template reads is taken without a word.',
  effect: 'What the value should do does not happen, and neither helm nor the cluster says so.',
  repair:
    'Write the key that this version of the chart reads, or delete it. More rights for the controller are objects of their own:\n  extraObjects:\n    - apiVersion: rbac.authorization.k8s.io/v1\n      kind: ClusterRole\n      metadata:\n        name: workflow-controller-taskset-status\n      rules:\n        - apiGroups: [argoproj.io]\n          resources: [workflowtasksets/status]\n          verbs: [patch]\nwith a ClusterRoleBinding to the account of the controller beside it.',
  needs:
    'which keys are read depends on the version of the chart: give it with --chart argo-workflows@VERSION, or commit Chart.lock',
  parameters: () => JSON.parse(JSON.stringify({ tables: knownTables, advice })),
  rule: [
    ...valueEntriesByDepth(depth).map((entries) =>
      forEach(entries, (row) => ({
        when: and(exists(row.entry.value), not(isHarmless(row)), isIgnored(row)),
        at: [row.entry],
        message: ['the chart argo-workflows ', row.object.version, ' does not read ', fullPath(row), instead(row)],
      })),
    ),
    // Of a version that is not known one doubt is enough.
    forEach(argoWorkflowsValues, ({ object, values }) => ({
      when: matches(object.version, '^[{][{]'),
      at: [values],
      message: [],
    })),
  ],
  sources: [
    'argoproj/argo-helm charts/argo-workflows/values.yaml@argo-workflows-1.0.18',
    'argoproj/argo-helm#1463',
    'argoproj/argo-helm#3480',
  ],
  seeds: ['000', '002'],
});
