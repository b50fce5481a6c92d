import type { Value } from './expression.js';

const blank = new WeakMap<Value, boolean>();

/** Whether nothing is ever seen of the value, whatever the input: it is absent, or out of sight. */
export function isBlank(value: Value): boolean {
  const known = blank.get(value) ?? judge(value);
  blank.set(value, known);
  return known;
}

function judge(value: Value): boolean {
  switch (value.node) {
    case 'variable':
    case 'constant':
    case 'parameter':
      return false;
    case 'first':
    case 'union':
      return value.of.every(isBlank);
    case 'concat':
      return value.of.some(isBlank);
    case 'objects':
      return [value.lookup.namespace, value.lookup.name].some((narrow) => narrow !== undefined && isBlank(narrow));
    case 'where':
      return isBlank(value.of) || (value.test.node === 'truth' && value.test.value !== true);
    default:
      return isBlank(value.of);
  }
}

/** Whether the value has an element whatever the input, which may be null. */
export function isThere(value: Value): boolean {
  switch (value.node) {
    case 'variable':
    case 'constant':
      return true;
    case 'first':
      return value.of.some((each) => each.node === 'constant' && each.value !== null);
    case 'union':
      return value.of.some(isThere);
    case 'namespace':
    case 'named':
    case 'plain':
      return isThere(value.of);
    default:
      return false;
  }
}
