import type { Test, Value } from '#src/language/expression.js';
import { type Change, withoutOne } from './change.js';
import { changesOfConstant, changesOfPattern } from './constants.js';
import { isTest, type Node, partsOf } from './nodes.js';
import { type Mapping, mapTest, mapValue } from './rebuild.js';
import { wordsOf } from './words.js';

/**
 * All changes of a node itself; other nodes inside are changed by themselves, constants where they stand. A constant
 * with a name is a table of facts and no operator: tables are compared with upstream.
 */
export function changesOf(node: Node): Change<Node>[] {
  if (node.node === 'named' && !isTest(node)) return [];
  const constants = new Set(partsOf(node).filter((part) => part.node === 'constant'));
  const changed = [...constants].flatMap((part) => {
    const isPattern = node.node === 'matches' && node.pattern === part;
    const changes = isPattern ? changesOfPattern(String(part.value)) : changesOfConstant(part.value);
    return changes.map(({ operator, replacement }) => ({
      operator,
      replacement: withPart(node, part, { node: 'constant', value: replacement }),
    }));
  });
  return [...(isTest(node) ? changesOfTest(node) : changesOfValue(node)), ...changed];
}

function withPart(node: Node, part: Value, replacement: Value): Node {
  const to: Mapping = {
    test: (test) => test,
    value: (value) => (value === part ? replacement : value),
    view: (view) => view,
  };
  return isTest(node) ? mapTest(node, to) : mapValue(node, to);
}

function changesOfTest(test: Test): Change<Test>[] {
  if (test.node === 'truth') return [];
  const always = { operator: 'always true', replacement: { node: 'truth', value: true } as const };
  const never = { operator: 'always false', replacement: { node: 'truth', value: false } as const };
  const negated = { operator: 'negated', replacement: { node: 'not', of: test } as const };
  if (test.node !== 'and' && test.node !== 'or') return [negated, always, never];
  const other = test.node === 'and' ? 'or' : 'and';
  return [
    negated,
    always,
    never,
    { operator: `${other} in place of ${test.node}`, replacement: { node: other, of: test.of } },
    ...withoutOne(test.of, wordsOf).map((less) => ({
      ...less,
      replacement: { node: test.node, of: less.replacement },
    })),
  ];
}

function changesOfValue(value: Value): Change<Value>[] {
  switch (value.node) {
    case 'first':
    case 'union':
      return withoutOne(value.of, wordsOf).map((less) => ({
        ...less,
        replacement: { ...value, of: less.replacement },
      }));
    case 'where':
      return [{ operator: 'without its condition', replacement: value.of }];
    case 'objects': {
      const { absence } = value.lookup;
      const other = { complete: 'others', others: 'complete', assumed: undefined } as const;
      return other[absence]
        ? [
            {
              operator: `absence ${other[absence]}`,
              replacement: { node: 'objects', lookup: { ...value.lookup, absence: other[absence] } },
            },
          ]
        : [];
    }
    case 'replace':
      return [{ operator: 'nothing replaced', replacement: value.of }];
    case 'flag':
      return [{ operator: 'another flag', replacement: { ...value, name: `${value.name}~` } }];
    default:
      return [];
  }
}
