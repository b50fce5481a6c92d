import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProfileFile } from '#src/profile/find-profile.js';

describe('the nearest profile file', () => {
  let folder: string;
  const start = process.cwd();

  before(async () => {
    folder = await realpath(await mkdtemp(path.join(tmpdir(), 'seawall-find-')));
    await mkdir(path.join(folder, 'clusters/east/argo'), { recursive: true });
    await mkdir(path.join(folder, 'clusters/west/seawall.yaml'), { recursive: true });
    await writeFile(path.join(folder, 'seawall.yaml'), '');
    await writeFile(path.join(folder, 'clusters/east/seawall.yaml'), '');
    process.chdir(folder);
  });
  after(async () => {
    process.chdir(start);
    await rm(folder, { recursive: true });
  });

  it('is the one beside the file, else above it', () => {
    assert.equal(findProfileFile('clusters/east/argo/workflow.yaml'), 'clusters/east/seawall.yaml');
    assert.equal(findProfileFile('clusters/east/workflow.yaml'), 'clusters/east/seawall.yaml');
    assert.equal(findProfileFile('-'), 'seawall.yaml');
  });

  it('is never a folder of that name', () => {
    assert.equal(findProfileFile('clusters/west/workflow.yaml'), 'seawall.yaml');
  });

  it('is named as the file is, relative or absolute', () => {
    assert.equal(
      findProfileFile(path.join(folder, 'clusters/east/a.yaml')),
      path.join(folder, 'clusters/east/seawall.yaml'),
    );
    process.chdir(path.join(folder, 'clusters'));
    assert.equal(findProfileFile('a.yaml'), path.join('..', 'seawall.yaml'));
    process.chdir(folder);
  });

  it('is none where no folder up to the root has one', () => {
    assert.equal(findProfileFile(path.join(path.dirname(folder), 'a.yaml')), null);
  });
});
