import { configMaps } from '#src/kubernetes/kinds.js';
import type { ConfigMap } from '#src/kubernetes/shapes/core.js';
import { equals, exists, where } from '#src/language/build.js';
import type { Path } from '#src/language/path.js';
import { objectsOfKinds, view } from '#src/language/view.js';
import { type FailureMode, failureMode, forEach, forEachItem } from '#src/model/failure-mode.js';
import type { JsonObject } from '#src/model/json.js';

/** A rule that shows one thing about the language. */
export interface SmallRule {
  mode: FailureMode;
  objects: JsonObject[];
  /** Lines as in fixtures. */
  expected: string[];
}

/** Named so that Kyverno can tell their policies from those of the catalogue. */
function smallRule(
  name: string,
  title: string,
  data: JsonObject,
  rule: Parameters<typeof failureMode>[1]['rule'],
  expected: string[],
): SmallRule {
  const texts = { cause: title, effect: title, repair: title, sources: [] };
  return {
    mode: failureMode(`argo-small-${name}`, { title, severity: 'error', ...texts, rule }),
    objects: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace: 'ci' }, data }],
    expected: expected.map((line) => `error ConfigMap/a ${line}`),
  };
}

const maps = objectsOfKinds(configMaps);
const isX = (entry: Path<{ key: string; value: string }>) => equals(entry.value, 'x');
const whole = view('whole_maps', 'map', maps, ({ object }) => [{ from: object as Path<ConfigMap> }]);
const chosen = view('chosen_entries', 'entry', maps, ({ object }) => [{ from: where(object.data.$entries, isX) }]);

/** Rules about what no failure mode of the catalogue shows by itself. */
export const smallRules: readonly SmallRule[] = [
  smallRule(
    'where-in-view',
    'keeps the test of a `where` that a view ranges over',
    { a: 'x', b: 'y' },
    [forEach(chosen, ({ entry }) => ({ when: exists(entry.key), at: [entry], message: [entry.key] }))],
    ['/data/a'],
  ),
  smallRule(
    'where-in-items',
    'keeps the test of a `where` that items come from',
    { a: 'x', b: 'y' },
    [
      forEachItem(
        whole,
        ({ map }) => where(map.data.$entries, isX),
        (entry) => ({ when: exists(entry.key), at: [entry], message: [entry.key] }),
      ),
    ],
    ['/data/a'],
  ),
];
