import { characterWidth, displayWidth } from './visible.js';

/** Fills a text with spaces up to a width in columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Rows as lines whose cells stand under one another, two spaces apart; the last cell of a row is not filled. */
export function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell));
  }
  return rows.map((row) =>
    row.map((cell, index) => (index === row.length - 1 ? cell : padEnd(cell, widths[index] ?? 0))).join('  '),
  );
}

/** Prose as lines of at most `width` columns, broken at spaces only. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    if (line && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return line ? [...lines, line] : lines;
}

/** The start of a text, or with `fromEnd` its end, in at most `width` columns; `…` where something was left out. */
export function crop(text: string, width: number, fromEnd = false): string {
  if (displayWidth(text) <= width) return text;
  const characters = fromEnd ? [...text].reverse() : [...text];
  let kept = '';
  let room = width - 1;
  for (const character of characters) {
    room -= characterWidth(character);
    if (room < 0) break;
    kept = fromEnd ? character + kept : kept + character;
  }
  return fromEnd ? `…${kept}` : `${kept}…`;
}
