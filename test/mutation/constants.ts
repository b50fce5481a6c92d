import type { Json } from '#src/model/json.js';
import { type Change, withoutOne } from './change.js';
import { versionBounds } from './version-patterns.js';

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

/** Innermost groups of plain alternatives, and patterns that are nothing else. */
const PART = '(?:[^()\\\\[\\]|]|\\[[A-Za-z0-9-]+\\])*';
const ALTERNATIVES = `${PART}(?:\\|${PART})+`;
const GROUPS = new RegExp(`(?<=\\((?:\\?:)?)${ALTERNATIVES}(?=\\))|^${ALTERNATIVES}$`, 'g');

/** A pattern that matches something else, or less; one of versions begins a release earlier or later. */
export function changesOfPattern(pattern: string): Change<Json>[] {
  const bound = versionBounds().get(pattern);
  if (bound) return bound;
  const fewer = [...pattern.matchAll(GROUPS)].flatMap(({ 0: group, index }) =>
    withoutOne(group.split('|'), (each) => `alternative ${each}`).map(({ operator, replacement }) => ({
      operator,
      replacement: pattern.slice(0, index) + replacement.join('|') + pattern.slice(index + group.length),
    })),
  );
  return [{ operator: 'another pattern', replacement: `${pattern}~` }, ...fewer];
}
