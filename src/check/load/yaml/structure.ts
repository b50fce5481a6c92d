import type { Cursor } from './cursor.js';
import { Indentation } from './indentation.js';
import { PossibleKeys } from './possible-keys.js';
import { TokenQueue } from './token-queue.js';
import { type PossibleKey, type Token, TokenKind } from './tokens.js';

/** Adds the tokens of indicators to the queue, and with them those of keys and blocks, which have no character. */
export class Structure {
  bracketLevel = 0;
  /** Whether a key, or a `-`, may begin here. */
  keyAllowed = true;
  private readonly queue = new TokenQueue();
  private readonly indentation = new Indentation(this.queue);
  private readonly keys: PossibleKeys;

  constructor(private readonly cursor: Cursor) {
    this.keys = new PossibleKeys(cursor);
  }

  /** The column of the innermost block collection; -1 outside of all. */
  get indent(): number {
    return this.indentation.current;
  }

  /** The next token, if all is known about it. */
  peek(): Token | undefined {
    const first = this.queue.first;
    return first === undefined || this.keys.mayBegin(first, this.queue.firstNumber) ? undefined : first;
  }

  /** Removes the next token. */
  drop(): void {
    this.queue.drop();
  }

  /** Closes the blocks that are indented further than a column. */
  closeBlocks(column: number): void {
    if (this.bracketLevel === 0) this.indentation.close(column, this.cursor.position);
  }

  /** The end of the text, `---`, `...` or a directive, at which all that is open ends. */
  addMark(kind: TokenKind, length: number): void {
    this.closeBlocks(-1);
    this.keys.remove();
    this.keyAllowed = false;
    this.add(kind, length);
  }

  /** `[` or `{`, which may begin a key. */
  addOpening(kind: TokenKind): void {
    const possibleKey = this.saveKey();
    this.keys.enterBrackets();
    this.bracketLevel++;
    this.keyAllowed = true;
    this.add(kind, 1, possibleKey);
  }

  /** `]` or `}`. */
  addClosing(kind: TokenKind): void {
    this.keys.remove();
    this.keys.leaveBrackets();
    if (this.bracketLevel > 0) this.bracketLevel--;
    this.keyAllowed = false;
    this.add(kind, 1);
  }

  /** `,`, after which a key may begin. */
  addSeparator(): void {
    this.keys.remove();
    this.keyAllowed = true;
    this.add(TokenKind.flowEntry, 1);
  }

  /** `- `, which opens a sequence if none is open at its column. */
  addEntry(): void {
    if (this.bracketLevel === 0) this.openBlock(TokenKind.blockSequenceStart);
    this.keys.remove();
    this.keyAllowed = true;
    this.add(TokenKind.blockEntry, 1);
  }

  /** `? `, which opens a mapping if none is open at its column. */
  addKey(): void {
    if (this.bracketLevel === 0) this.openBlock(TokenKind.blockMappingStart);
    this.keys.remove();
    this.keyAllowed = this.bracketLevel === 0;
    this.add(TokenKind.key, 1);
  }

  /** `: `, which makes a key of what it follows on its line. */
  addValue(): void {
    const key = this.keys.takeCurrent();
    if (key !== undefined) {
      const column = key.position - key.lineStart;
      this.queue.insert(key.tokenNumber, token(TokenKind.key, key.position, key.position));
      if (this.bracketLevel === 0) {
        this.indentation.open(column, TokenKind.blockMappingStart, key.tokenNumber, key.position);
      }
      this.keyAllowed = false;
    } else {
      if (this.bracketLevel === 0) this.openBlock(TokenKind.blockMappingStart);
      this.keyAllowed = this.bracketLevel === 0;
    }
    this.add(TokenKind.value, 1);
  }

  /** Says that a scalar, alias, anchor or tag begins here; the result is for its token. */
  beginNode(): PossibleKey | undefined {
    const possibleKey = this.saveKey();
    this.keyAllowed = false;
    return possibleKey;
  }

  /** Says that a block of text begins here, which is no key and after which one may stand. */
  beginBlockScalar(): void {
    this.keys.remove();
    this.keyAllowed = true;
  }

  /** Adds a token that was scanned by somebody else. */
  addScanned(scanned: Token): void {
    this.queue.add(scanned);
  }

  private saveKey(): PossibleKey | undefined {
    if (!this.keyAllowed) return undefined;
    const required = this.bracketLevel === 0 && this.indent === this.cursor.column;
    return this.keys.save(this.queue.nextNumber, required);
  }

  private openBlock(kind: TokenKind): void {
    const { cursor } = this;
    if (!this.keyAllowed) throw this.misplaced(kind);
    this.indentation.open(cursor.column, kind, this.queue.nextNumber, cursor.position);
  }

  private misplaced(kind: TokenKind): Error {
    const what =
      kind === TokenKind.blockMappingStart ? '`: ` ends a key, and no key' : '`- ` begins a list item, and none';
    return this.cursor.problem(`${what} may stand here. Check the indentation, or quote the text.`);
  }

  private add(kind: TokenKind, length: number, possibleKey?: PossibleKey): void {
    const start = this.cursor.position;
    this.cursor.position += length;
    this.queue.add(token(kind, start, start + length, possibleKey));
  }
}

function token(kind: TokenKind, start: number, end: number, possibleKey?: PossibleKey): Token {
  return { kind, start, end, text: '', plain: false, possibleKey };
}
