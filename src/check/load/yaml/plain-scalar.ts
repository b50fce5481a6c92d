import { Character, isBlank, isBlankOrEnd, isBreak, isFlowIndicator } from './characters.js';
import { type Cursor, foldBreaks, TAB_IN_INDENTATION } from './cursor.js';

/** A scanned plain scalar. */
export interface PlainScalar {
  value: string;
  end: number;
  /** The scalar was ended by a later line, so a new key may begin where the cursor now is. */
  crossedLine: boolean;
}

/** Scans a scalar without quotes; outside of brackets, a line that begins left of `indent` ends it. */
export function scanPlainScalar(cursor: Cursor, indent: number, inFlow: boolean): PlainScalar {
  let folded = '';
  let segment = cursor.position;
  let end = segment;
  let firstBreak = '';
  let otherBreaks = '';
  let crossedLine = false;
  while (cursor.code() !== Character.hash && !cursor.atDocumentMarker()) {
    const stop = endOfWord(cursor, inFlow);
    if (stop > cursor.position) {
      if (crossedLine) {
        folded += cursor.text.slice(segment, end) + foldBreaks(firstBreak, otherBreaks);
        segment = cursor.position;
        crossedLine = false;
        otherBreaks = '';
      }
      end = stop;
      cursor.position = stop;
    }
    let code = cursor.code();
    if (!isBlankOrEnd(code) || code === Character.end) break;
    for (; isBlank(code) || isBreak(code); code = cursor.code()) {
      if (isBlank(code)) {
        if (crossedLine && code === Character.tab && cursor.column < indent) throw cursor.problem(TAB_IN_INDENTATION);
        cursor.position++;
      } else if (crossedLine) otherBreaks += cursor.skipBreak();
      else {
        firstBreak = cursor.skipBreak();
        crossedLine = true;
      }
    }
    if (!inFlow && cursor.column < indent) break;
  }
  return { value: folded + cursor.text.slice(segment, end), end, crossedLine };
}

/** Where the word at the cursor ends: at a blank, at `: `, and in brackets at what means something there. */
function endOfWord(cursor: Cursor, inFlow: boolean): number {
  const text = cursor.text;
  let position = cursor.position;
  for (let code = text.charCodeAt(position); !isBlankOrEnd(code); code = text.charCodeAt(++position)) {
    if (code === Character.colon && isBlankOrEnd(text.charCodeAt(position + 1))) break;
    if (inFlow && isFlowIndicator(code)) break;
  }
  return position;
}
