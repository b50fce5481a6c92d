import { configMaps } from '#src/kubernetes/kinds.js';
import type { ConfigMap } from '#src/kubernetes/shapes/core.js';
import {
  and,
  constant,
  equals,
  exists,
  type Kind,
  namespaceOf,
  not,
  objects,
  oneOf,
  parsed,
  union,
  where,
} from '#src/language/build.js';
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

function smallRule(
  name: string,
  title: string,
  objects: JsonObject[],
  rule: Parameters<typeof failureMode>[1]['rule'],
  expected: string[],
): SmallRule {
  const texts = { cause: title, effect: title, repair: title, sources: [] };
  const mode = failureMode(`argo-small-${name}`, { title, severity: 'error', ...texts, rule });
  return {
    mode,
    objects,
    expected: expected.map((line) => `${line.startsWith('unknown') ? '' : 'error ConfigMap/'}${line}`),
  };
}

const configMap = (name: string, namespace: string, data: JsonObject): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace },
  data,
});

const maps = objectsOfKinds(configMaps);
const isX = (entry: Path<{ key: string; value: string }>) => equals(entry.value, 'x');
const whole = view('whole_maps', 'map', maps, ({ object }) => [{ from: object as Path<ConfigMap> }]);
const nestedMaps = configMaps as unknown as Kind<{ data: Record<string, { b: string }> }>;
const nested = view('nested_data', 'content', objectsOfKinds(nestedMaps), ({ object }) => [{ from: object.data }]);
const chosen = view('chosen_entries', 'entry', maps, ({ object }) => [{ from: where(object.data.$entries, isX) }]);

const inText = (map: Path<ConfigMap>) =>
  parsed<{ a: { b: { c: boolean } }[]; d: { e: string } }>('yaml', map.data.text as Path<string>);

/** Rules about what no failure mode of the catalogue shows by itself. */
export const smallRules: readonly SmallRule[] = [
  smallRule(
    'where-in-view',
    'keeps the test of a `where` that a view ranges over',
    [configMap('a', 'ci', { a: 'x', b: 'y' })],
    [forEach(chosen, ({ entry }) => ({ when: exists(entry.key), at: [entry], message: [entry.key] }))],
    ['a /data/a'],
  ),
  smallRule(
    'where-in-items',
    'keeps the test of a `where` that items come from',
    [configMap('a', 'ci', { a: 'x', b: 'y' })],
    [
      forEachItem(
        whole,
        ({ map }) => where(map.data.$entries, isX),
        (entry) => ({ when: exists(entry.key), at: [entry], message: [entry.key] }),
      ),
    ],
    ['a /data/a'],
  ),
  smallRule(
    'union-of-items',
    'knows where items of several places stand',
    [configMap('a', 'ci', { a: 'x', b: 'y', c: 'x' })],
    [
      forEachItem(
        whole,
        ({ map }) => union(map.data.a as Path<string>, where(map.data.$entries, isX).value),
        (item) => ({ when: equals(item, 'x'), at: [item], message: [item] }),
      ),
    ],
    ['a /data/a', 'a /data/c'],
  ),
  smallRule(
    'below-chosen-entry',
    'knows where that stands which is below an entry chosen by `where`',
    [configMap('a', 'ci', { a: { b: 'x' } })],
    [
      forEachItem(
        nested,
        ({ content }) => where(content.$entries, ({ key }) => equals(key, 'a')).value,
        (item) => ({ when: exists(item.b), at: [item.b], message: [] }),
      ),
    ],
    ['a /data/a/b'],
  ),
  smallRule(
    'namespace-of-none',
    'knows no namespace of an object that is not there',
    [configMap('a', 'ci', { a: 'x' })],
    [
      forEach(whole, ({ map }) => ({
        when: exists(namespaceOf(where(map, ({ data }) => equals(data.a as Path<string>, 'y')))),
        at: [map],
        message: [],
      })),
    ],
    [],
  ),
  smallRule(
    'namespaces-of-several',
    'knows the namespaces of several objects',
    [configMap('a', 'ci', {}), configMap('b', 'cd', {})],
    [
      forEach(whole, ({ map }) => ({
        when: equals(namespaceOf(objects(configMaps)), constant<string>('cd')),
        at: [map],
        message: [],
      })),
    ],
    ['a', 'b'],
  ),
  smallRule(
    'equal-keys',
    'compares what is no expression, whatever it looks like',
    [configMap('a', 'ci', { '{{x}}': 'x' })],
    [
      forEach(whole, ({ map }) => ({
        when: equals(map.data.$entries.key, map.data.$entries.key),
        at: [map.data],
        message: [],
      })),
    ],
    ['a /data'],
  ),
  smallRule(
    'yaml-flow',
    'reads flow collections in a string',
    [configMap('a', 'ci', { text: 'a: [{b: {c: true}}]\nd: {e: "]"}' })],
    [
      forEach(whole, ({ map }) => ({
        when: and(equals(inText(map).a.$each.b.c, true), equals(inText(map).d.e, ']')),
        at: [map.data.text as Path<string>],
        message: [],
      })),
    ],
    ['a /data/text'],
  ),
  smallRule(
    'yaml-unbalanced',
    'does not end in an error at brackets that do not match',
    [configMap('a', 'ci', { text: 'a: {a: [b}}', other: 'x' })],
    [
      forEach(whole, ({ map }) => ({
        when: exists(inText(map).a),
        at: [map.data.text as Path<string>],
        message: [],
      })),
      forEach(whole, ({ map }) => ({
        when: equals(map.data.other as Path<string>, 'x'),
        at: [map.data.other as Path<string>],
        message: [],
      })),
    ],
    ['a /data/other', 'unknown ConfigMap/a /data/text'],
  ),
  smallRule(
    'one-of-none',
    'knows that an expression is none of no choices',
    [configMap('a', 'ci', { text: '{{x}}' })],
    [
      forEach(whole, ({ map }) => ({
        when: not(oneOf(map.data.text as Path<string>, map.data.choices as unknown as Path<string[]>)),
        at: [map.data.text as Path<string>],
        message: [],
      })),
    ],
    ['a /data/text'],
  ),
];
