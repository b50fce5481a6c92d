import {
  type Capability,
  innerTests,
  innerValues,
  type Lookup,
  type Test,
  testValues,
  type Value,
} from './expression.js';
import { isListed, type Listed } from './listed-permissions.js';
import type { KindsView, View } from './view.js';

/** What a rule needs of an engine, and which other objects it looks up. */
export interface Needs {
  capabilities: Set<Capability>;
  /** By kind: `v1 Secret`. */
  lookups: Map<string, Lookup>;
  /** The kinds of which it looks at all that there are. */
  everywhere: Set<string>;
}

/** Needs while they are collected. */
type Collected = Needs & { listed: Listed };

/**
 * Collects what tests, values and the views below them need.
 *
 * @param listed variables that stand for elements of parameters
 */
export function needsOf(
  tests: readonly Test[],
  values: readonly Value[],
  view: View | KindsView,
  listed: Listed,
): Needs {
  const needs: Collected = { capabilities: new Set(), lookups: new Map(), everywhere: new Set(), listed };
  for (const test of tests) addTest(test, needs);
  for (const value of values) addValue(value, needs);
  addView(view, needs);
  return needs;
}

function addView(view: View | KindsView, needs: Collected): void {
  if ('kinds' in view) {
    for (const kind of view.kinds) if (kind.needs) needs.capabilities.add(kind.needs);
    return;
  }
  addView(view.parent, needs);
  for (const source of view.sources) {
    addValue(source.from, needs);
    if (source.when) addTest(source.when, needs);
    for (const value of Object.values(source.also)) addValue(value, needs);
  }
}

function addTest(test: Test, needs: Collected): void {
  if (test.node === 'allowed') {
    needs.capabilities.add('rbac');
    if (isListed(test.access, needs.listed)) needs.capabilities.add('listed-permissions');
  }
  for (const value of testValues(test)) addValue(value, needs);
  for (const inner of innerTests(test)) addTest(inner, needs);
}

function addValue(value: Value, needs: Collected): void {
  if (value.node === 'parsed') needs.capabilities.add(value.format === 'base64' ? 'base64' : `parse-${value.format}`);
  if (value.node === 'where') addTest(value.test, needs);
  if (value.node === 'objects') {
    needs.capabilities.add('other-objects');
    if (value.lookup.needs) needs.capabilities.add(value.lookup.needs);
    const { apiVersion, kind, namespaced, namespace, name } = value.lookup;
    needs.lookups.set(`${apiVersion} ${kind}`, value.lookup);
    if ((namespaced ? namespace : name) === undefined) needs.everywhere.add(`${apiVersion} ${kind}`);
  }
  for (const inner of innerValues(value)) addValue(inner, needs);
}
