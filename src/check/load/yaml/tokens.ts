/** What the scanner tells apart. */
export const TokenKind = {
  streamEnd: 0,
  directive: 1,
  documentStart: 2,
  documentEnd: 3,
  blockSequenceStart: 4,
  blockMappingStart: 5,
  blockEnd: 6,
  blockEntry: 7,
  key: 8,
  value: 9,
  flowSequenceStart: 10,
  flowSequenceEnd: 11,
  flowMappingStart: 12,
  flowMappingEnd: 13,
  flowEntry: 14,
  alias: 15,
  anchor: 16,
  tag: 17,
  scalar: 18,
} as const;

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** A piece of a YAML text. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** The text of a scalar, or the name of an anchor, alias or tag. */
  text: string;
  /** A scalar without quotes, whose text may stand for a number, a boolean or null. */
  plain: boolean;
  /** Set if a key may begin with this token; it may have become impossible since. */
  possibleKey: PossibleKey | undefined;
}

/** The last token of a bracket level that may turn out to begin a key, once a `:` follows on the same line. */
export interface PossibleKey {
  possible: boolean;
  /** Nothing but a key may stand here. */
  required: boolean;
  tokenNumber: number;
  position: number;
  lineStart: number;
}
