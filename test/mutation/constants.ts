import type { Json } from '#src/model/json.js';
import { type Change, withoutOne } from './change.js';

/** A constant changed by one; tables of facts are none of these. */
export function changesOfConstant(constant: Json): Change<Json>[] {
  if (typeof constant === 'boolean') return [{ operator: 'the opposite', replacement: !constant }];
  if (typeof constant === 'number') {
    return [1, -1].map((step) => ({ operator: `${constant + step} instead`, replacement: constant + step }));
  }
  if (typeof constant === 'string') return [{ operator: 'another string', replacement: `${constant}~` }];
  if (!Array.isArray(constant) || !constant.every((each) => typeof each === 'string')) return [];
  return constant.length > 1
    ? withoutOne(constant, (each) => JSON.stringify(each))
    : [{ operator: 'an empty list', replacement: [] }];
}

/** Innermost groups with alternatives. */
const GROUP = /(?<=\()([^()]*\|[^()]*)(?=\))/g;

/** A pattern that matches less, or more. */
export function changesOfPattern(pattern: string): Change<Json>[] {
  const [flags = ''] = /^\(\?[a-z]+\)/.exec(pattern) ?? [];
  const body = pattern.slice(flags.length);
  const groups = body.includes('(') ? [...body.matchAll(GROUP)] : [...body.matchAll(/^.*\|.*$/g)];
  const fewer = groups.flatMap(({ 0: group, index }) =>
    withoutOne(alternativesOf(group), (each) => `alternative ${each}`).map(({ operator, replacement }) => ({
      operator,
      replacement: `${flags}${body.slice(0, index)}${replacement.join('|')}${body.slice(index + group.length)}`,
    })),
  );
  return [
    { operator: 'another pattern', replacement: `${flags}~(${body})` },
    ...(body.startsWith('^') ? [{ operator: 'without ^', replacement: `${flags}${body.slice(1)}` }] : []),
    ...(body.endsWith('$') ? [{ operator: 'without $', replacement: `${flags}${body.slice(0, -1)}` }] : []),
    ...fewer,
  ];
}

/** Without those `|` that stand in a class. */
const alternativesOf = (group: string): string[] => group.split(/\|(?![^[]*\])/);
