import { type Dirent, readdirSync, statSync } from 'node:fs';
import { UnreadableInput } from './unreadable.js';

/** What stands in a folder, without what is never looked at. */
export interface FolderEntry {
  name: string;
  /** Joined with the path of the folder. */
  path: string;
  isFolder: boolean;
}

/** Lists a folder by code point, on every system and file system alike; hidden entries and `node_modules` are left out. */
export function listFolder(folder: string): FolderEntry[] {
  const prefix = withSlash(folder);
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .sort((a, b) => compareCodePoints(a.name, b.name))
      .map((entry) => describe(entry, prefix + entry.name))
      .filter((entry) => entry !== undefined);
  } catch (error) {
    throw UnreadableInput.from(error);
  }
}

/** The path of a folder, such that a name can follow. */
export function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/** A link to a folder is not followed, since it may lead around in circles; pipes and devices never end. */
function describe(entry: Dirent, path: string): FolderEntry | undefined {
  if (entry.isDirectory()) return { name: entry.name, path, isFolder: true };
  const isFile = entry.isSymbolicLink() ? !leadsToFolder(path) : entry.isFile();
  return isFile ? { name: entry.name, path, isFolder: false } : undefined;
}

/** A link that leads nowhere is kept, so that reading it says so. */
function leadsToFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === false;
}

function compareCodePoints(a: string, b: string): number {
  // Surrogates sort below U+E000 to U+FFFF, what they stand for sorts above.
  if (/[\ud800-\udfff]/.test(a + b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : 1;
}
