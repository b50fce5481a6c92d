import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from './folders.js';

/** Older ones lack fixes to what they compile to WASM. */
const oldestUsable = [1, 22] as const;

/** An `opa` to run, or why there is none. */
export type OpaSearch = { program: string } | { program?: never; found: string };

/** Looks for a usable `opa`: the one that SEAWALL_OPA names and no other, else on PATH, else a built engine. */
export async function findOpa(environment: NodeJS.ProcessEnv): Promise<OpaSearch> {
  const named = environment.SEAWALL_OPA;
  // Resolved, since it is run in another folder; a bare name is looked up on PATH.
  if (named) return usable(/[\\/]/.test(named) ? resolve(named) : named, environment);
  const onPath = await usable('opa', environment);
  if (onPath.program !== undefined) return onPath;
  const built = await builtEngine(environment);
  return built === undefined ? onPath : usable(built, environment);
}

async function usable(program: string, environment: NodeJS.ProcessEnv): Promise<OpaSearch> {
  try {
    const { stdout } = await promisify(execFile)(program, ['version'], { env: environment });
    const [, major, minor] = /^Version: (\d+)\.(\d+)/m.exec(stdout)?.map(Number) ?? [];
    if (major === undefined || minor === undefined) return { found: `\`${program}\` is not OPA` };
    if (major > oldestUsable[0] || (major === oldestUsable[0] && minor >= oldestUsable[1])) return { program };
    return { found: `\`${program}\` is only version ${major}.${minor}` };
  } catch {
    return { found: `\`${program}\` was not found or does not run` };
  }
}

async function builtEngine(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const engines = join(cacheFolder(environment), 'engines');
  const names = await readdir(engines).catch((): string[] => []);
  const newest = names
    .filter((name) => /^opa-\d+\.\d+\.\d+$/.test(name))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .at(-1);
  return newest === undefined ? undefined : join(engines, newest, 'opa');
}
