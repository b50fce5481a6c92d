import { statSync } from 'node:fs';
import path from 'node:path';

/** The name of a profile file that applies without being named. */
export const PROFILE_FILE_NAME = 'seawall.yaml';

const nearestByFolder = new Map<string, string | null>();

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function nearestFrom(folder: string): string | null {
  const known = nearestByFolder.get(folder);
  if (known !== undefined) return known;
  const candidate = path.join(folder, PROFILE_FILE_NAME);
  const parent = path.dirname(folder);
  let nearest: string | null = null;
  if (isFile(candidate)) nearest = candidate;
  else if (parent !== folder) nearest = nearestFrom(parent);
  nearestByFolder.set(folder, nearest);
  return nearest;
}

/**
 * The nearest `seawall.yaml` upward from a file, up to the root of the file system; null when there is none. For `-`,
 * standard input, from the current folder. The answer is relative to the current folder when `file` is, so that a report
 * reads the same on every machine. Remembered per folder for the life of the process.
 */
export function findProfileFile(file: string): string | null {
  const nearest = nearestFrom(path.dirname(path.resolve(file)));
  if (nearest === null || path.isAbsolute(file)) return nearest;
  return path.relative(process.cwd(), nearest);
}
