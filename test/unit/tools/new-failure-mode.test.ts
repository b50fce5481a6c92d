import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadAll } from 'js-yaml';
import type { FailureMode } from '#src/model/failure-mode.js';
import type { JsonObject } from '#src/model/json.js';
import type { Profile } from '#src/model/profile.js';
import { packageRoot } from '#src/package-root.js';
import { interpret } from '../../oracle/findings.js';
import { enableOnly, expectationLines } from '../../support/findings.js';
import { inFolder } from '../opa/places.js';

/** A checkout in small: the tool, the catalogue, and what a failure mode imports, as it is built. */
async function inCheckout(work: (folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    for (const path of ['tools/new-failure-mode.mjs', 'tools/go.mjs', 'src/catalogue', 'tsconfig.json', 'biome.json']) {
      await cp(join(packageRoot, path), join(folder, path), { recursive: true });
    }
    for (const name of ['kubernetes', 'language', 'model']) {
      await symlink(join(packageRoot, 'dist', name), join(folder, 'src', name), 'dir');
    }
    await symlink(join(packageRoot, 'node_modules'), join(folder, 'node_modules'), 'dir');
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
    await mkdir(join(folder, 'test/fixtures/argo-privileged-container'), { recursive: true });
    await work(folder);
  });
}

function run(folder: string, ...commandLine: string[]) {
  return spawnSync(process.execPath, commandLine, { cwd: folder, encoding: 'utf8' });
}
const scaffold = (folder: string, ...given: string[]) => run(folder, 'tools/new-failure-mode.mjs', ...given);

async function filesIn(folder: string): Promise<string[]> {
  const found = await Promise.all(
    ['src/catalogue', 'test/fixtures'].map((path) => readdir(join(folder, path), { recursive: true })),
  );
  return found.flat().sort();
}

/** The scaffolded failure mode, compiled: types and all. */
async function compiled(folder: string, path: string): Promise<FailureMode> {
  const config = {
    extends: './tsconfig.json',
    compilerOptions: { declaration: false, composite: false },
    files: [path],
  };
  await writeFile(join(folder, 'scaffold.json'), JSON.stringify(config));
  // The emitted file lies where its imports are found.
  const { status, stdout } = run(folder, 'node_modules/typescript/bin/tsc', '-p', 'scaffold.json', '--outDir', 'src');
  assert.equal(status, 0, stdout);
  const module = await import(pathToFileURL(join(folder, path.replace(/\.ts$/u, '.js'))).href);
  return (module as { default: FailureMode }).default;
}

/** What a fixture expects, and what a failure mode finds in it. */
async function judged(file: string, mode: FailureMode): Promise<{ expected: string[]; found: string[] }> {
  const text = await readFile(file, 'utf8');
  const [profile, ...objects] = loadAll(text) as [Profile, ...JsonObject[]];
  const found = interpret(objects, enableOnly([mode], profile), profile);
  const expected = [...text.matchAll(/^# expect: (.*)$/gmu)].map(([, line = '']) => line);
  return { expected, found: expectationLines(found, objects) };
}

describe('npm run new', () => {
  for (const [id, component, area] of [
    ['argo-new-mistake', 'argo-workflows', 'pod-security'],
    ['kargo-new-mistake', 'kargo', 'general'],
  ] as const) {
    it(`scaffolds ${id}, which passes lint, types and its fixtures`, () =>
      inCheckout(async (folder) => {
        const path = `src/catalogue/${component}/${area}/${id}.ts`;
        const fixtures = ['bad', 'good'].map((kind) => `test/fixtures/${id}/${kind}-example.yaml`);
        const before = await filesIn(folder);
        const { status, stdout, stderr } = scaffold(folder, id, ...(area === 'general' ? [] : ['--area', area]));
        assert.deepEqual([status, stderr], [0, '']);
        assert.deepEqual(stdout.split('\n').slice(0, 3), [path, ...fixtures]);
        const added = (await filesIn(folder)).filter((file) => !before.includes(file) && /\.\w+$/u.test(file));
        assert.equal(added.length, 3);

        const lint = run(folder, 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', path);
        assert.equal(lint.status, 0, lint.stdout + lint.stderr);
        assert.match(lint.stdout, /Checked 1 file/u);
        const mode = await compiled(folder, path);
        assert.equal(mode.id, id);
        const [bad, good] = await Promise.all(fixtures.map((file) => judged(join(folder, file), mode)));
        assert.equal(bad?.expected.length, 1);
        assert.deepEqual(bad?.found, bad?.expected);
        assert.deepEqual(good, { expected: [], found: [] });
      }));
  }

  it('refuses what cannot be a new id, with a sentence, and writes nothing', () =>
    inCheckout(async (folder) => {
      await mkdir(join(folder, 'test/fixtures/argo-only-fixtures'));
      const before = await filesIn(folder);
      for (const [given, reason] of [
        [['argo-privileged-container'], /exists: src\/catalogue\/argo-workflows\/pod-security\/argo-privileged/u],
        [['argo-privileged-container', '--area', 'images'], /exists: src\/catalogue/u],
        [['argo-only-fixtures'], /exists: test\/fixtures\/argo-only-fixtures/u],
        [['argo-Privileged'], /is not kebab-case/u],
        [['argo-../../outside'], /is not kebab-case/u],
        [[`argo-${'x'.repeat(60)}`], /longer than 63/u],
        [['argo-x', '--area', '../outside'], /area `..\/outside` is not kebab-case/u],
        [['flux-drift'], /begin with argo- or kargo-/u],
        [['kargo'], /begin with argo- or kargo-/u],
        [[], /Exactly one id/u],
        [['argo-a', 'argo-b'], /Exactly one id/u],
        [['argo-a', '--aera', 'images'], /'--aera'.*Usage/u],
      ] as const) {
        const { status, stdout, stderr } = scaffold(folder, ...given);
        assert.deepEqual([status, stdout], [2, ''], given.join(' '));
        assert.match(stderr, reason);
        assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
      }
      assert.deepEqual(await filesIn(folder), before);
      assert.equal(scaffold(folder, 'argo-twice').status, 0);
      assert.match(scaffold(folder, 'argo-twice', '--area', 'images').stderr, /exists/u);
    }));
});
