import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What writing did, or would do. Paths are relative to the output folder. */
export interface Written {
  written: string[];
  unchanged: number;
  drift: string[];
}

/** Lists what a target's folder was given, so that only that is ever removed from it. */
const LIST = '.seawall-files';

/**
 * Brings one target's folder to the given files. Each file is written whole or not at all; what an earlier run wrote and
 * this one does not is removed; files of others stay.
 *
 * @param check writes nothing, and reports what differs as drift
 */
export function writeFiles(out: string, target: string, files: ReadonlyMap<string, string>, check: boolean): Written {
  const wanted = new Map(files).set(LIST, `${[...files.keys()].sort().join('\n')}\n`);
  const folder = join(out, target);
  const result: Written = { written: [], unchanged: 0, drift: [] };
  for (const stale of listed(join(folder, LIST)).filter(
    (path) => !wanted.has(path) && existsSync(join(folder, path)),
  )) {
    (check ? result.drift : result.written).push(join(target, stale));
    if (!check) remove(folder, stale);
  }
  for (const [path, text] of wanted) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) result.unchanged++;
    else if (check) result.drift.push(join(target, path));
    else {
      writeWhole(file, text);
      result.written.push(join(target, path));
    }
  }
  return result;
}

/** Removes a file, and the folders that are empty without it. */
function remove(folder: string, path: string): void {
  rmSync(join(folder, path));
  for (
    let above = dirname(path);
    above !== '.' && readdirSync(join(folder, above)).length === 0;
    above = dirname(above)
  ) {
    rmdirSync(join(folder, above));
  }
}

/** A list that was tampered with can't lead out of the folder. */
function listed(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((path) => path !== '' && !path.startsWith('/') && !path.split('/').includes('..'));
}

function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
