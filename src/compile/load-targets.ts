import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { UserError } from '../cli/user-error.js';
import { suggestion } from '../profile/nearest-name.js';
import type { Target } from './target.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'targets');

/** The names of all targets: those of the files in `targets/`. */
export const targetNames = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -3))
    .sort();

/**
 * Loads targets by name.
 *
 * @throws UserError when a name is unknown
 */
export async function loadTargets(names: readonly string[]): Promise<Target[]> {
  const known = targetNames();
  return Promise.all(
    names.map(async (name) => {
      if (!known.includes(name)) {
        throw new UserError(`there is no target ${name}${suggestion(name, known)}; there are ${known.join(', ')}`);
      }
      const file = pathToFileURL(join(folder, `${name}.js`)).href;
      return ((await import(file)) as { target: Target }).target;
    }),
  );
}
