import type { Cursor } from './cursor.js';

const SIMPLE_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ["'", "'"],
  // Not in YAML 1.1, but in JSON.
  ['/', '/'],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

const HEXADECIMAL_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** Reads what follows a backslash in double quotes. */
export function scanEscape(cursor: Cursor): string {
  const start = cursor.position - 1;
  const name = cursor.text.charAt(cursor.position);
  const simple = SIMPLE_ESCAPES.get(name);
  cursor.position++;
  if (simple !== undefined) return simple;
  const length = HEXADECIMAL_LENGTHS.get(name);
  if (length === undefined) {
    throw cursor.problem(
      `\\${name} is no escape that YAML knows. Write \\\\ for a backslash, or use single quotes.`,
      start,
    );
  }
  const digits = cursor.text.slice(cursor.position, cursor.position + length);
  const value = /^[0-9a-fA-F]+$/.test(digits) && digits.length === length ? Number.parseInt(digits, 16) : -1;
  cursor.position += length;
  if (value < 0 || value > 0x10ffff || isLoneSurrogate(cursor, value, start)) {
    throw cursor.problem(`\\${name} must be followed by the ${length} hexadecimal digits of a character.`, start);
  }
  return String.fromCodePoint(value);
}

/** JSON writes characters beyond U+FFFF as two escapes; one half alone is no character. */
function isLoneSurrogate(cursor: Cursor, value: number, start: number): boolean {
  if (value < 0xd800 || value > 0xdfff) return false;
  const isHigh = value < 0xdc00;
  const neighbour = isHigh
    ? cursor.text.slice(cursor.position, cursor.position + 4)
    : cursor.text.slice(start - 6, start - 2);
  return !(isHigh ? /^\\u[dD][c-fC-F]/ : /^\\u[dD][89abAB]/).test(neighbour);
}
