import { wrap } from './layout.js';
import { visibleLines } from './visible.js';

/** A repair as lines that are safe to print: its first line, which is prose, wrapped; YAML as it stands. */
export function repairLines(repair: string, width: number): string[] {
  const [first = '', ...rest] = visibleLines(repair.trim());
  return [...wrap(first, width), ...rest];
}
