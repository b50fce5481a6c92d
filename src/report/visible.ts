// Control characters, lone surrogates, line and paragraph separators, bidirectional overrides, and invisible characters
// that can hide text. Joiners stay: emoji and several scripts need them.
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u{200b}\u{feff}\u{fff9}-\u{fffb}\u{e0000}-\u{e007f}]/gu;

const SHORT_ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeSequence(character: string): string {
  const short = SHORT_ESCAPES[character];
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}

/**
 * Text from a manifest, a profile or a path, made safe for a terminal and a log: one line, in which everything that could
 * move the cursor, change colours, reorder or hide text shows as an escape such as `\x1b`.
 */
export function visible(text: string): string {
  return text.replace(INVISIBLE, escapeSequence);
}

/** As `visible`, of each line; tabs become spaces. For text of several lines, such as a repair. */
export function visibleLines(text: string): string[] {
  return text.split(/\r?\n/u).map((line) => visible(line.replaceAll('\t', '    ')));
}

const ZERO_WIDTH = /[\p{Mn}\p{Me}\u{200c}\u{200d}]/u;
const DOUBLE_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u{3000}-\u{303f}\u{ff01}-\u{ff60}\u{ffe0}-\u{ffe6}]/u;

/** Columns that one code point takes up in a terminal; close enough to put a caret under a column. */
export function characterWidth(character: string): number {
  if (character <= '~') return 1;
  if (ZERO_WIDTH.test(character)) return 0;
  return DOUBLE_WIDTH.test(character) ? 2 : 1;
}

/** Columns that a text without control characters takes up in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
