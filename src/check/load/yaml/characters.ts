/** Code units that mean something to YAML. */
export const Character = {
  end: 0,
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  exclamationMark: 0x21,
  doubleQuote: 0x22,
  hash: 0x23,
  percent: 0x25,
  ampersand: 0x26,
  singleQuote: 0x27,
  asterisk: 0x2a,
  plus: 0x2b,
  comma: 0x2c,
  hyphen: 0x2d,
  dot: 0x2e,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  lessThan: 0x3c,
  greaterThan: 0x3e,
  questionMark: 0x3f,
  leftBracket: 0x5b,
  backslash: 0x5c,
  rightBracket: 0x5d,
  leftBrace: 0x7b,
  verticalBar: 0x7c,
  rightBrace: 0x7d,
  nextLine: 0x85,
  lineSeparator: 0x2028,
  paragraphSeparator: 0x2029,
  byteOrderMark: 0xfeff,
} as const;

/** What YAML allows nowhere in a text, escaped or not; the ending NUL of a text is not part of it. */
export const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

/** True for a line break of YAML 1.1, which has three more than anybody expects. */
export function isBreak(code: number): boolean {
  return (
    code === Character.lineFeed ||
    code === Character.carriageReturn ||
    (code >= Character.nextLine &&
      (code === Character.nextLine || code === Character.lineSeparator || code === Character.paragraphSeparator))
  );
}

/** True for a space or a tab. */
export function isBlank(code: number): boolean {
  return code === Character.space || code === Character.tab;
}

/** True for a space, a tab, a line break and the end of the text. */
export function isBlankOrEnd(code: number): boolean {
  // Other control characters were refused before.
  return code <= Character.space || (code >= Character.nextLine && isBreak(code));
}

/** True for a line break and the end of the text. */
export function isBreakOrEnd(code: number): boolean {
  return code === Character.end || isBreak(code);
}

/** True for what anchors and directive names are made of. */
export function isWordCharacter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= Character.zero && code <= Character.nine) ||
    code === 0x5f ||
    code === Character.hyphen
  );
}

/** True for what ends a plain scalar inside `[…]` and `{…}`. */
export function isFlowIndicator(code: number): boolean {
  return (
    code === Character.comma ||
    code === Character.questionMark ||
    code === Character.leftBracket ||
    code === Character.rightBracket ||
    code === Character.leftBrace ||
    code === Character.rightBrace
  );
}
