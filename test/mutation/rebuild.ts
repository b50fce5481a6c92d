import type { Test, Value } from '#src/language/expression.js';
import type { KindsView, View, ViewSource } from '#src/language/view.js';
import type { Case } from '#src/model/failure-mode.js';

/** What is to stand in place of each part of a rule. */
export interface Mapping {
  test(test: Test): Test;
  value(value: Value): Value;
  view(view: View | KindsView): View | KindsView;
}

/** The test with its parts replaced; bound variables keep their names. */
export function mapTest(test: Test, to: Mapping): Test {
  switch (test.node) {
    case 'truth':
      return test;
    case 'equals':
      return { ...test, left: to.value(test.left), right: to.value(test.right) };
    case 'oneOf':
      return { ...test, value: to.value(test.value), choices: to.value(test.choices) };
    case 'matches':
      return { ...test, value: to.value(test.value), pattern: to.value(test.pattern) };
    case 'exists':
      return { ...test, value: to.value(test.value) };
    case 'and':
    case 'or':
      return { ...test, of: test.of.map((each) => to.test(each)) };
    case 'not':
    case 'named':
      return { ...test, of: to.test(test.of) };
    case 'any':
      return { ...test, in: to.value(test.in), test: to.test(test.test) };
    case 'allowed': {
      const { accountNamespace, account, verb, group, resource, namespace } = test.access;
      const access = {
        accountNamespace: to.value(accountNamespace),
        account: to.value(account),
        verb: to.value(verb),
        group: to.value(group),
        resource: to.value(resource),
        ...(namespace && { namespace: to.value(namespace) }),
      };
      return { ...test, access };
    }
  }
}

/** The value with its parts replaced. */
export function mapValue(value: Value, to: Mapping): Value {
  switch (value.node) {
    case 'variable':
    case 'constant':
    case 'parameter':
      return value;
    case 'first':
    case 'union':
    case 'concat':
      return { ...value, of: value.of.map((each) => to.value(each)) };
    case 'where':
      return { ...value, of: to.value(value.of), test: to.test(value.test) };
    case 'objects': {
      const { namespace, name } = value.lookup;
      const narrow = { ...(namespace && { namespace: to.value(namespace) }), ...(name && { name: to.value(name) }) };
      return { ...value, lookup: { ...value.lookup, ...narrow } };
    }
    default:
      return { ...value, of: to.value(value.of) };
  }
}

/** The view with the parts of its sources and of the views above it replaced. */
export function mapView(view: View | KindsView, to: Mapping): View | KindsView {
  if ('kinds' in view) return view;
  const sources = view.sources.map(
    ({ from, also, when, at }): ViewSource => ({
      from: to.value(from),
      also: Object.fromEntries(Object.entries(also).map(([key, value]) => [key, to.value(value)])),
      ...(when && { when: to.test(when) }),
      ...(at && { at: to.value(at) }),
    }),
  );
  return { ...view, parent: to.view(view.parent), sources };
}

/** The case with its parts replaced, messages aside: fixtures say nothing of them. */
export function mapCase(rule: Case, to: Mapping): Case {
  return {
    ...rule,
    over: to.view(rule.over) as View,
    ...(rule.items && { items: to.value(rule.items) }),
    when: to.test(rule.when),
    at: rule.at.map((each) => to.value(each)),
  };
}
