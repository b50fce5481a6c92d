import { crop } from '../layout.js';
import { displayWidth, visible } from '../visible.js';
import type { Style } from './style.js';

const TAB = '  ';
const LEAST_ROOM_AFTER_CARET = 16;

function shown(text: string): string {
  return visible(text.replaceAll('\t', TAB));
}

/**
 * A source line with its number, and `caret` under a 1-based column, which counts UTF-16 code units. Lines longer than
 * `width` are cut around the caret. Empty when there is no such line.
 */
export function renderExcerpt(
  source: string,
  place: { line: number; column: number },
  width: number,
  style: Style,
  caret: string,
): string[] {
  const text = source.replace(/[\r\n]+$/u, '');
  if (text.trim() === '') return [];
  const number = String(place.line).padStart(6);
  const room = Math.max(width - number.length - 3, 2 * LEAST_ROOM_AFTER_CARET);
  const before = crop(shown(text.slice(0, place.column - 1)), room - LEAST_ROOM_AFTER_CARET, true);
  const after = crop(shown(text.slice(place.column - 1)), room - displayWidth(before));
  return [
    `${style.dim(`${number} |`)} ${before}${after}`,
    `${style.dim(`${' '.repeat(number.length)} |`)} ${' '.repeat(displayWidth(before))}${caret}`,
  ];
}
