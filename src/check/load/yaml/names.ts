import { isBlankOrEnd, isWordCharacter } from './characters.js';
import type { Cursor } from './cursor.js';

/** Steps over letters, digits, `_` and `-` and returns them. */
export function scanWord(cursor: Cursor): string {
  const start = cursor.position;
  while (isWordCharacter(cursor.code())) cursor.position++;
  return cursor.text.slice(start, cursor.position);
}

/** Scans `&name` or `*name` and returns the name. */
export function scanAnchorName(cursor: Cursor): string {
  const start = cursor.position;
  cursor.position++;
  const name = scanWord(cursor);
  const isEnded = isBlankOrEnd(cursor.code()) || '?:,]}%@`'.includes(cursor.text.charAt(cursor.position));
  if (name !== '' && isEnded) return name;
  const sign = cursor.text.charAt(start);
  throw cursor.problem(
    `${sign} begins the name of an anchor here, and such a name has only letters, digits, - and _. If this is text, quote it.`,
    start,
  );
}
