import { Character, isBlank, isBlankOrEnd, isBreak } from './characters.js';
import { type Cursor, foldBreaks } from './cursor.js';
import { scanEscape } from './escapes.js';

/** Scans a scalar in single or double quotes, both quotes included, and returns its value. */
export function scanQuotedScalar(cursor: Cursor, quote: number): string {
  const start = cursor.position;
  cursor.position++;
  let value = '';
  for (;;) {
    if (cursor.atDocumentMarker() || cursor.code() === Character.end) throw unclosed(cursor, start, quote);
    let segment = cursor.position;
    let crossedLine = false;
    for (let code = cursor.code(); !isBlankOrEnd(code) && !crossedLine; code = cursor.code()) {
      if (code === quote) {
        if (quote === Character.doubleQuote || cursor.code(1) !== quote) break;
        // Two single quotes stand for one: the first is taken, the second skipped.
        value += cursor.text.slice(segment, cursor.position + 1);
        segment = cursor.position += 2;
      } else if (code === Character.backslash && quote === Character.doubleQuote) {
        value += cursor.text.slice(segment, cursor.position);
        cursor.position++;
        crossedLine = isBreak(cursor.code());
        if (crossedLine) cursor.skipBreak();
        else value += scanEscape(cursor);
        segment = cursor.position;
      } else cursor.position++;
    }
    if (cursor.code() === quote) {
      value += cursor.text.slice(segment, cursor.position);
      cursor.position++;
      return value;
    }
    value += cursor.text.slice(segment, cursor.position) + scanSeparation(cursor, crossedLine);
  }
}

/** What the blanks and line breaks between two words are worth. */
function scanSeparation(cursor: Cursor, afterEscapedBreak: boolean): string {
  const start = cursor.position;
  let crossedLine = afterEscapedBreak;
  let firstBreak = '';
  let otherBreaks = '';
  for (let code = cursor.code(); isBlank(code) || isBreak(code); code = cursor.code()) {
    if (isBlank(code)) cursor.position++;
    else if (crossedLine) otherBreaks += cursor.skipBreak();
    else {
      firstBreak = cursor.skipBreak();
      crossedLine = true;
    }
  }
  return crossedLine ? foldBreaks(firstBreak, otherBreaks) : cursor.text.slice(start, cursor.position);
}

function unclosed(cursor: Cursor, start: number, quote: number): Error {
  const character = quote === Character.singleQuote ? "'" : '"';
  return cursor.problem(`A string begins here with ${character} and never ends. Add the closing ${character}.`, start);
}
