import { scanBlockScalar } from './block-scalar.js';
import { skipByteOrderMark } from './byte-order-mark.js';
import { Character, isBlankOrEnd } from './characters.js';
import { Cursor, TAB_IN_INDENTATION } from './cursor.js';
import { Directives } from './directives.js';
import { scanAnchorName } from './names.js';
import { scanPlainScalar } from './plain-scalar.js';
import { scanQuotedScalar } from './quoted-scalar.js';
import { Structure } from './structure.js';
import { Tags } from './tags.js';
import { type Token, TokenKind } from './tokens.js';

/** What plain text cannot begin with, apart from what was looked at before. */
const NOT_PLAIN = '|>%@`';

/**
 * Cuts a YAML text into tokens as go-yaml v2 does, with which Kubernetes reads manifests.
 * It follows that library's scanner (libyaml's) rule by rule; a differential test keeps the two together.
 */
export class Scanner {
  private readonly cursor: Cursor;
  private readonly structure: Structure;
  private readonly tags: Tags;
  private readonly directives: Directives;

  /** `text` ends with NUL and holds no other; the scanner begins at `start`, as if a line began there. */
  constructor(text: string, start: number) {
    this.cursor = new Cursor(text, start);
    this.structure = new Structure(this.cursor);
    this.tags = new Tags(this.cursor);
    this.directives = new Directives(this.cursor, this.tags);
  }

  /** The next token, which stays. */
  peek(): Token {
    for (;;) {
      const first = this.structure.peek();
      if (first !== undefined) return first;
      this.scan();
    }
  }

  /** The next token, which is gone afterwards. */
  take(): Token {
    const token = this.peek();
    this.structure.drop();
    return token;
  }

  private scan(): void {
    this.skipToToken();
    const { cursor, structure } = this;
    structure.closeBlocks(cursor.column);
    const code = cursor.code();
    if (code === Character.end) this.scanEnd();
    else if (cursor.atDocumentMarker()) this.scanMarker(code === Character.hyphen);
    else if (code === Character.percent && cursor.column === 0) this.scanDirective();
    else if (!this.scanIndicator(code) && !this.scanNode(code)) this.scanPlain(code);
  }

  private skipToToken(): void {
    const { cursor, structure } = this;
    for (;;) {
      skipByteOrderMark(cursor);
      const tabsAllowed = structure.bracketLevel > 0 || !structure.keyAllowed;
      while (cursor.code() === Character.space || (tabsAllowed && cursor.code() === Character.tab)) cursor.position++;
      if (cursor.code() === Character.hash) cursor.skipToBreak();
      const end = cursor.position;
      cursor.skipBreak();
      if (cursor.position === end) return;
      if (structure.bracketLevel === 0) structure.keyAllowed = true;
    }
  }

  private scanEnd(): void {
    // The end of the text ends its last line too, and with it what might have become a key.
    this.cursor.lineStart = this.cursor.position;
    this.structure.addMark(TokenKind.streamEnd, 0);
  }

  private scanMarker(isStart: boolean): void {
    this.directives.passMarker(isStart);
    this.structure.addMark(isStart ? TokenKind.documentStart : TokenKind.documentEnd, 3);
  }

  private scanDirective(): void {
    this.structure.addMark(TokenKind.directive, 0);
    this.directives.scan();
  }

  /** Scans what a single character says; false if there is nothing of the kind. */
  private scanIndicator(code: number): boolean {
    const { structure } = this;
    const isSeparated = structure.bracketLevel > 0 || isBlankOrEnd(this.cursor.code(1));
    if (code === Character.leftBracket) structure.addOpening(TokenKind.flowSequenceStart);
    else if (code === Character.leftBrace) structure.addOpening(TokenKind.flowMappingStart);
    else if (code === Character.rightBracket) structure.addClosing(TokenKind.flowSequenceEnd);
    else if (code === Character.rightBrace) structure.addClosing(TokenKind.flowMappingEnd);
    else if (code === Character.comma) structure.addSeparator();
    else if (code === Character.questionMark && isSeparated) structure.addKey();
    else if (code === Character.colon && isSeparated) structure.addValue();
    else if (code === Character.hyphen && isBlankOrEnd(this.cursor.code(1))) structure.addEntry();
    else return false;
    return true;
  }

  /** Scans a node that begins with a sign of its own; false if there is none. */
  private scanNode(code: number): boolean {
    const { cursor, structure } = this;
    const start = cursor.position;
    let kind: TokenKind = TokenKind.scalar;
    let text: string;
    let possibleKey: Token['possibleKey'];
    if (code === Character.verticalBar || code === Character.greaterThan) {
      if (structure.bracketLevel > 0) return false;
      structure.beginBlockScalar();
      text = scanBlockScalar(cursor, structure.indent);
    } else if (code === Character.singleQuote || code === Character.doubleQuote) {
      possibleKey = structure.beginNode();
      text = scanQuotedScalar(cursor, code);
    } else if (code === Character.asterisk || code === Character.ampersand) {
      kind = code === Character.asterisk ? TokenKind.alias : TokenKind.anchor;
      possibleKey = structure.beginNode();
      text = scanAnchorName(cursor);
    } else if (code === Character.exclamationMark) {
      kind = TokenKind.tag;
      possibleKey = structure.beginNode();
      text = this.tags.scanTag();
    } else return false;
    structure.addScanned({ kind, start, end: cursor.position, text, plain: false, possibleKey });
    return true;
  }

  private scanPlain(code: number): void {
    const { cursor, structure } = this;
    if (isBlankOrEnd(code) || NOT_PLAIN.includes(String.fromCharCode(code))) throw this.cannotBegin(code);
    const start = cursor.position;
    const possibleKey = structure.beginNode();
    const { value, end, crossedLine } = scanPlainScalar(cursor, structure.indent + 1, structure.bracketLevel > 0);
    if (crossedLine) structure.keyAllowed = true;
    structure.addScanned({ kind: TokenKind.scalar, start, end, text: value, plain: true, possibleKey });
  }

  private cannotBegin(code: number): Error {
    const isTab = code === Character.tab;
    return this.cursor.problem(
      isTab ? TAB_IN_INDENTATION : `Text cannot begin with ${String.fromCharCode(code)}. Quote it.`,
    );
  }
}
