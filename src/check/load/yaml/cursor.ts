import { Character, isBlankOrEnd, isBreak } from './characters.js';
import { ReadingProblem } from './problem.js';

/** What is wrong with a tab in front of a line, and what to do. */
export const TAB_IN_INDENTATION = 'A tab indents this line, which YAML does not allow. Use spaces.';

/** A place in a text that ends with NUL, with what YAML wants to know of the line it is on. */
export class Cursor {
  lineStart: number;

  constructor(
    readonly text: string,
    public position: number,
  ) {
    this.lineStart = position;
  }

  /** The code unit here, or some places ahead. */
  code(ahead = 0): number {
    return this.text.charCodeAt(this.position + ahead);
  }

  get column(): number {
    return this.position - this.lineStart;
  }

  /** Steps over one line break, if one is here, and returns what it is worth inside a scalar. */
  skipBreak(): string {
    const code = this.code();
    if (!isBreak(code)) return '';
    this.position += code === Character.carriageReturn && this.code(1) === Character.lineFeed ? 2 : 1;
    this.lineStart = this.position;
    if (code === Character.lineSeparator || code === Character.paragraphSeparator) return String.fromCharCode(code);
    return '\n';
  }

  /** Steps over spaces, tabs and a comment, up to the line break. */
  skipToBreak(): void {
    let code = this.code();
    while (code === Character.space || code === Character.tab) {
      this.position++;
      code = this.code();
    }
    if (code !== Character.hash) return;
    while (code !== Character.end && !isBreak(code)) {
      this.position++;
      code = this.code();
    }
  }

  /** True at a `---` or `...` that stands at the start of a line, by itself. */
  atDocumentMarker(): boolean {
    const code = this.code();
    if ((code !== Character.hyphen && code !== Character.dot) || this.position !== this.lineStart) return false;
    return this.code(1) === code && this.code(2) === code && isBlankOrEnd(this.code(3));
  }

  /** An exception about this place. */
  problem(message: string, offset = this.position): ReadingProblem {
    return new ReadingProblem(message, offset);
  }
}

/** What the line breaks between two lines of a scalar are worth: one is a space, more are all but the first. */
export function foldBreaks(first: string, others: string): string {
  if (first !== '\n') return first + others;
  return others === '' ? ' ' : others;
}
