import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '#src/opa/folders.js';

/** The pinned engine that `npm run engines` has built; undefined when it has not. */
export function engine(name: string): string | undefined {
  const folder = join(cacheFolder(), 'engines');
  const built = existsSync(folder) ? readdirSync(folder).filter((each) => each.startsWith(`${name}-`)) : [];
  const program = built
    .sort()
    .reverse()
    .map((each) => join(folder, each, name))
    .find((each) => existsSync(each));
  if (!program) console.log(`      SKIPPED: there is no ${name}; npm run engines builds it`);
  return program;
}
