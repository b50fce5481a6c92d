import type { Token } from './tokens.js';

/** Tokens that were scanned and not yet taken; numbers count from the first token of the text. */
export class TokenQueue {
  private tokens: Token[] = [];
  private head = 0;
  private taken = 0;

  get isEmpty(): boolean {
    return this.head === this.tokens.length;
  }

  /** The number of the next token to be taken. */
  get firstNumber(): number {
    return this.taken;
  }

  /** The number of the next token to be added. */
  get nextNumber(): number {
    return this.taken + this.tokens.length - this.head;
  }

  get first(): Token | undefined {
    return this.tokens[this.head];
  }

  add(token: Token): void {
    this.tokens.push(token);
  }

  /** Puts a token before the one with a number. */
  insert(number: number, token: Token): void {
    this.tokens.splice(this.head + number - this.taken, 0, token);
  }

  drop(): void {
    this.head++;
    this.taken++;
    // Giving taken tokens up in batches keeps a long line linear.
    if (this.head === this.tokens.length) {
      this.tokens.length = 0;
      this.head = 0;
    } else if (this.head === 1024) {
      this.tokens.splice(0, this.head);
      this.head = 0;
    }
  }
}
