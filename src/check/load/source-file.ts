import type { Position } from './loaded.js';

/** A text that was read, and its lines. */
export class SourceFile {
  private lineStarts: number[] | undefined;

  constructor(
    /** As given on the command line; `-` for standard input. */
    readonly file: string,
    /** The text, with a NUL at its end that tells readers where that is. */
    readonly text: string,
  ) {}

  /** The 1-based position of an offset into the text. */
  position(offset: number): Position {
    const starts = this.starts();
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  /** The text of a 1-based line, without its line break; empty when out of range. */
  line(line: number): string {
    const starts = this.starts();
    const start = starts[line - 1];
    if (start === undefined) return '';
    return this.text.slice(start, starts[line] ?? this.text.length - 1).replace(/[\r\n]+$/, '');
  }

  private starts(): number[] {
    this.lineStarts ??= [0, ...Array.from(this.text.matchAll(/\r\n?|\n/g), (found) => found.index + found[0].length)];
    return this.lineStarts;
  }
}
