import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findOpa } from '#src/opa/find-opa.js';
import { inFolder, nowhere } from './places.js';

/** A program that calls itself this version of OPA. */
async function writeOpa(folder: string, version: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const program = join(folder, 'opa');
  await writeFile(program, `#!/bin/sh\necho "Version: ${version}"\n`, { mode: 0o755 });
  return program;
}

describe('findOpa', () => {
  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  it('takes opa on PATH', () =>
    inFolder(async (folder) => {
      await writeOpa(folder, '1.22.0');
      assert.deepEqual(await findOpa({ ...nowhere.environment, PATH: folder }), { program: 'opa' });
    }));

  it('says that opa on PATH is too old', () =>
    inFolder(async (folder) => {
      await writeOpa(folder, '1.9.3');
      const search = await findOpa({ ...nowhere.environment, PATH: folder });
      assert.deepEqual(search, { found: '`opa` is only version 1.9' });
    }));

  it('takes the one that SEAWALL_OPA names, and no other', () =>
    inFolder(async (folder) => {
      await writeOpa(folder, '1.23.1');
      const named = await writeOpa(join(folder, 'named'), '2.0.0');
      assert.deepEqual(await findOpa({ PATH: folder, SEAWALL_OPA: named }), { program: named });
      const search = await findOpa({ PATH: folder, SEAWALL_OPA: `${named}-not` });
      assert.deepEqual(search, { found: `\`${named}-not\` was not found or does not run` });
    }));

  it('takes the newest engine in the cache when PATH has none', () =>
    inFolder(async (folder) => {
      const engines = join(folder, 'seawall', 'engines');
      await writeOpa(join(engines, 'opa-1.22.0'), '1.22.0');
      const newest = await writeOpa(join(engines, 'opa-1.100.0'), '1.100.0');
      assert.deepEqual(await findOpa({ ...nowhere.environment, XDG_CACHE_HOME: folder }), { program: newest });
    }));
});
