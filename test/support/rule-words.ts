import { innerTests, innerValues, type Lookup, type Test, testValues, type Value } from '#src/language/expression.js';
import type { KindsView, View } from '#src/language/view.js';
import type { FailureMode } from '#src/model/failure-mode.js';

/** What a rule speaks of. */
export interface RuleWords {
  /** Keys of the fields that it reads. */
  keys: string[];
  /** Strings that it compares with. */
  strings: string[];
  /** Kinds that it judges or looks up, RBAC aside. */
  kinds: Pick<Lookup, 'apiVersion' | 'kind'>[];
}

/** Collects the words of a failure mode's rule. */
export function wordsOf(mode: FailureMode): RuleWords {
  const words = {
    keys: new Set<string>(),
    strings: new Set<string>(),
    kinds: new Map<string, RuleWords['kinds'][0]>(),
  };

  const addValue = (value: Value): void => {
    if (value.node === 'field') words.keys.add(value.key);
    if (value.node === 'constant')
      for (const each of [value.value].flat()) if (typeof each === 'string') words.strings.add(each);
    if (value.node === 'flag') words.strings.add(value.name);
    if (value.node === 'where') addTest(value.test);
    if (value.node === 'objects') addKind(value.lookup);
    for (const inner of innerValues(value)) addValue(inner);
  };
  const addTest = (test: Test): void => {
    for (const value of testValues(test)) addValue(value);
    for (const inner of innerTests(test)) addTest(inner);
  };
  const addKind = ({ apiVersion, kind }: RuleWords['kinds'][0]) =>
    words.kinds.set(`${apiVersion} ${kind}`, { apiVersion, kind });
  const addView = (view: View | KindsView): void => {
    if ('kinds' in view) {
      for (const kind of view.kinds) addKind(kind);
      return;
    }
    addView(view.parent);
    for (const { from, when, also } of view.sources) {
      for (const value of [from, ...Object.values(also)]) addValue(value);
      if (when) addTest(when);
    }
  };

  for (const { over, items, when } of mode.rule) {
    addView(over);
    if (items) addValue(items);
    addTest(when);
  }
  return { keys: [...words.keys], strings: [...words.strings], kinds: [...words.kinds.values()] };
}
