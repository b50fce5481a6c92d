import { Character, isBlank, isBreak, isBreakOrEnd } from './characters.js';
import { type Cursor, foldBreaks, TAB_IN_INDENTATION } from './cursor.js';

type Chomping = 'strip' | 'clip' | 'keep';

/** Scans a `|` or `>` scalar inside a collection that is indented by `parentIndent`, and returns its value. */
export function scanBlockScalar(cursor: Cursor, parentIndent: number): string {
  const folds = cursor.code() === Character.greaterThan;
  const { chomping, increment } = scanHeader(cursor);
  const lines = new BlockLines(cursor, parentIndent);
  if (increment > 0) lines.indent = Math.max(parentIndent, 0) + increment;
  let value = '';
  let lastBreak = '';
  let lastWasIndented = false;
  let emptyLines = lines.skipEmpty();
  while (cursor.column === lines.indent && cursor.code() !== Character.end) {
    const indented = isBlank(cursor.code());
    const joins = folds && !lastWasIndented && !indented && lastBreak === '\n';
    value += joins ? foldBreaks(lastBreak, emptyLines) : lastBreak + emptyLines;
    lastWasIndented = indented;
    const lineStart = cursor.position;
    while (!isBreakOrEnd(cursor.code())) cursor.position++;
    value += cursor.text.slice(lineStart, cursor.position);
    lastBreak = cursor.skipBreak();
    emptyLines = lines.skipEmpty();
  }
  if (chomping === 'strip') return value;
  return chomping === 'keep' ? value + lastBreak + emptyLines : value + lastBreak;
}

/** Reads the indicators after `|` or `>`, in either order, to the end of the line. */
function scanHeader(cursor: Cursor): { chomping: Chomping; increment: number } {
  const start = cursor.position;
  let chomping: Chomping | undefined;
  let increment = 0;
  cursor.position++;
  for (let indicators = 0; indicators < 2; indicators++) {
    const code = cursor.code();
    if ((code === Character.plus || code === Character.hyphen) && chomping === undefined) {
      chomping = code === Character.plus ? 'keep' : 'strip';
    } else if (code > Character.zero && code <= Character.nine && increment === 0) increment = code - Character.zero;
    else break;
    cursor.position++;
  }
  cursor.skipToBreak();
  if (!isBreakOrEnd(cursor.code())) {
    throw cursor.problem(
      'After | or > only +, -, a digit from 1 to 9 and a comment may stand. Begin the text on the next line.',
      start,
    );
  }
  cursor.skipBreak();
  return { chomping: chomping ?? 'clip', increment };
}

/** Steps over indentation and empty lines; the first line that is not empty sets the indentation, if no digit did. */
class BlockLines {
  indent = 0;

  constructor(
    private readonly cursor: Cursor,
    private readonly parentIndent: number,
  ) {}

  /** Returns the line breaks that were stepped over. */
  skipEmpty(): string {
    const cursor = this.cursor;
    let breaks = '';
    let deepest = 0;
    for (;;) {
      while ((this.indent === 0 || cursor.column < this.indent) && cursor.code() === Character.space) cursor.position++;
      deepest = Math.max(deepest, cursor.column);
      if ((this.indent === 0 || cursor.column < this.indent) && cursor.code() === Character.tab) {
        throw cursor.problem(TAB_IN_INDENTATION);
      }
      if (!isBreak(cursor.code())) break;
      breaks += cursor.skipBreak();
    }
    if (this.indent === 0) this.indent = Math.max(deepest, this.parentIndent + 1, 1);
    return breaks;
  }
}
