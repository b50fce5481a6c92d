import { Character } from './characters.js';
import type { Cursor } from './cursor.js';

/**
 * Steps over the byte order mark that begins a document. Kubernetes cuts a file at lines that begin with `---`, and
 * reads what follows as a text of its own; anywhere else, the mark is a character like any other.
 */
export function skipByteOrderMark(cursor: Cursor): void {
  if (cursor.code() !== Character.byteOrderMark || cursor.position !== cursor.lineStart) return;
  // The one that begins the file is gone already.
  if (cursor.position > 0) {
    if (!isBelowSeparator(cursor)) return;
    cursor.lineStart = ++cursor.position;
    if (cursor.code() !== Character.byteOrderMark) return;
  }
  throw cursor.problem('Two byte order marks begin this document, which Kubernetes misreads. Remove the second.');
}

function isBelowSeparator({ text, position }: Cursor): boolean {
  if (text[position - 1] !== '\n') return false;
  const lineStart = text.lastIndexOf('\n', position - 2) + 1;
  return lineStart > 0 && text.startsWith('---', lineStart);
}
