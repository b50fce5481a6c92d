import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from 'mocha';
import { type CompilerPlaces, compileModules } from '#src/opa/compiler.js';
import { CompilerMissingError } from '#src/opa/errors.js';

/** Places where no compiler is, on any machine. */
export const nowhere: CompilerPlaces = {
  packaged: join(tmpdir(), 'seawall-no-such-compiler'),
  environment: {
    PATH: join(tmpdir(), 'seawall-no-such-folder'),
    XDG_CACHE_HOME: join(tmpdir(), 'seawall-no-such-cache'),
  },
};

/** Compiles with whatever compiler this machine has; without one, the test is shown as skipped. */
export async function compileOrSkip(
  test: Context,
  modules: Readonly<Record<string, string>>,
  entrypoints: readonly string[],
  places?: CompilerPlaces,
): Promise<Uint8Array> {
  try {
    return await compileModules(new Map(Object.entries(modules)), entrypoints, places);
  } catch (error) {
    if (error instanceof CompilerMissingError) test.skip();
    throw error;
  }
}

/** Runs `work` with an empty folder of its own. */
export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'seawall-test-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
