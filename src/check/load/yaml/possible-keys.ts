import type { Cursor } from './cursor.js';
import type { PossibleKey, Token } from './tokens.js';

/** YAML's own limit; it keeps what must be read ahead short. */
const LONGEST_KEY = 1024;

/** Remembers, for each level of brackets, the token that may turn out to begin a key. */
export class PossibleKeys {
  private readonly levels: PossibleKey[] = [noKey()];
  private current: PossibleKey = noKey();

  constructor(private readonly cursor: Cursor) {
    this.levels[0] = this.current;
  }

  /** Says that the next token, with this number, may begin a key. */
  save(tokenNumber: number, required: boolean): PossibleKey {
    this.remove();
    const key = this.current;
    key.possible = true;
    key.required = required;
    key.tokenNumber = tokenNumber;
    key.position = this.cursor.position;
    key.lineStart = this.cursor.lineStart;
    return key;
  }

  /** Says that what was saved is no key, since something else than `:` follows it. */
  remove(): void {
    if (this.current.possible && this.current.required) throw this.missingColon(this.current);
    this.current.possible = false;
  }

  /** The key of this level if it can still be one; it is given up with the call. */
  takeCurrent(): PossibleKey | undefined {
    if (!this.isStillPossible(this.current)) return undefined;
    this.current.possible = false;
    return this.current;
  }

  /** True if more must be read before it is known whether a key begins with this token. */
  mayBegin(token: Token, tokenNumber: number): boolean {
    const key = token.possibleKey;
    return key !== undefined && key.tokenNumber === tokenNumber && this.isStillPossible(key);
  }

  enterBrackets(): void {
    this.current = noKey();
    this.levels.push(this.current);
  }

  leaveBrackets(): void {
    if (this.levels.length === 1) return;
    // What began in the brackets can't become a key any more, even if its token is still queued.
    this.current.possible = false;
    this.levels.pop();
    this.current = this.levels[this.levels.length - 1] ?? noKey();
  }

  private isStillPossible(key: PossibleKey): boolean {
    if (!key.possible) return false;
    if (key.lineStart === this.cursor.lineStart && this.isShort(key.position)) return true;
    if (key.required) throw this.missingColon(key);
    key.possible = false;
    return false;
  }

  private isShort(start: number): boolean {
    const { position, text } = this.cursor;
    const length = position - start;
    if (length <= LONGEST_KEY) return true;
    // A character beyond U+FFFF is two code units and counts as one.
    return length <= 2 * LONGEST_KEY && Array.from(text.slice(start, position)).length <= LONGEST_KEY;
  }

  private missingColon(key: PossibleKey): Error {
    return this.cursor.problem(
      'A key is expected here, and no `: ` follows on its line. Check the indentation, or write `key: value`.',
      key.position,
    );
  }
}

function noKey(): PossibleKey {
  return { possible: false, required: false, tokenNumber: -1, position: 0, lineStart: 0 };
}
