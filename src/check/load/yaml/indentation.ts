import type { TokenQueue } from './token-queue.js';
import { TokenKind } from './tokens.js';

/** Turns indentation into tokens that open and close block collections. */
export class Indentation {
  /** The column of the innermost block collection; -1 outside of all. */
  current = -1;
  private readonly outer: number[] = [];

  constructor(private readonly queue: TokenQueue) {}

  /** Opens a collection before the token with a number, unless one is open at this column. */
  open(column: number, kind: TokenKind, tokenNumber: number, offset: number): void {
    if (this.current >= column) return;
    this.outer.push(this.current);
    this.current = column;
    this.queue.insert(tokenNumber, mark(kind, offset));
  }

  /** Closes the collections that are indented further than a column. */
  close(column: number, offset: number): void {
    while (this.current > column) {
      this.queue.add(mark(TokenKind.blockEnd, offset));
      this.current = this.outer.pop() ?? -1;
    }
  }
}

function mark(kind: TokenKind, offset: number) {
  return { kind, start: offset, end: offset, text: '', plain: false, possibleKey: undefined };
}
