import type { Test, Value } from '#src/language/expression.js';
import { isTest, type Node } from './nodes.js';

/** A node as it would be written in a rule, so that a person finds it there; what has a name stands for itself. */
export function wordsOf(node: Node): string {
  const named = node.node === 'named' ? `${node.name}: ` : '';
  const within = node.node === 'named' ? node.of : node;
  return named + (isTest(within) ? testIn(within) : valueIn(within));
}

function testIn(test: Test): string {
  switch (test.node) {
    case 'truth':
      return String(test.value);
    case 'equals':
      return `equals(${valueIn(test.left)}, ${valueIn(test.right)})`;
    case 'oneOf':
      return `oneOf(${valueIn(test.value)}, ${valueIn(test.choices)})`;
    case 'matches':
      return `matches(${valueIn(test.value)}, ${valueIn(test.pattern)})`;
    case 'exists':
      return `exists(${valueIn(test.value)})`;
    case 'and':
    case 'or':
      return `${test.node}(${test.of.map(testIn).join(', ')})`;
    case 'not':
      return `not(${testIn(test.of)})`;
    case 'named':
      return test.name;
    case 'any':
      return `any(${valueIn(test.in)}, ${test.variable} => ${testIn(test.test)})`;
    case 'allowed': {
      const { accountNamespace, account, verb, group, resource, namespace } = test.access;
      const asked = [accountNamespace, account, verb, group, resource, ...(namespace ? [namespace] : [])];
      return `allowed(${asked.map(valueIn).join(', ')})`;
    }
  }
}

function valueIn(value: Value): string {
  switch (value.node) {
    case 'variable':
      return value.name;
    case 'constant':
      return JSON.stringify(value.value);
    case 'parameter':
      return `parameter(${value.key})`;
    case 'field':
      return `${valueIn(value.of)}.${value.key}`;
    case 'each':
    case 'entries':
      return `${valueIn(value.of)}.$${value.node}`;
    case 'first':
    case 'union':
    case 'concat':
      return `${value.node}(${value.of.map(valueIn).join(', ')})`;
    case 'where':
      return `where(${valueIn(value.of)}, ${value.variable} => ${testIn(value.test)})`;
    case 'replace':
      return `replace(${valueIn(value.of)}, ${JSON.stringify(value.from)}, ${JSON.stringify(value.to)})`;
    case 'flag':
      return `flagValue(${valueIn(value.of)}, ${value.name})`;
    case 'parsed':
      return `parsed(${value.format}, ${valueIn(value.of)})`;
    case 'objects': {
      const { kind, namespace, name } = value.lookup;
      return `objects(${[kind, ...[namespace, name].map((each) => (each ? valueIn(each) : '*'))].join(', ')})`;
    }
    case 'named':
      return value.name;
    case 'namespace':
      return `namespaceOf(${valueIn(value.of)})`;
    case 'plain':
    case 'distinct':
      return `${value.node}(${valueIn(value.of)})`;
  }
}
