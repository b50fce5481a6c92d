import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCheck } from '#src/check/check.js';
import type { ProfileFlags } from '#src/profile/merge-profiles.js';

const workflow = (name: string, rest = '') => `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: {name: ${name}, namespace: ci}
spec:
  ttlStrategy: {secondsAfterCompletion: 60}
  templates:
    - name: main
      container: {image: alpine, securityContext: {privileged: true}}
${rest}`;
const outputs = `    - name: read
      resource: {action: get, manifest: ''}
      outputs: {parameters: [{name: x}]}
`;

describe('seawall check', () => {
  let folder: string;
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const check = (flags: ProfileFlags = {}, paths = [folder]) =>
    runCheck({ paths, flags, stdin: async () => Buffer.of() });
  const failing = async (flags?: ProfileFlags) =>
    (await check(flags)).findings.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'seawall-check-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('points at the offending node of the right object of a List', async () => {
    const item = workflow('b').replaceAll('\n', '\n    ');
    write('list.yaml', `apiVersion: v1\nkind: List\nitems:\n  - ${item}`);
    const [finding] = (await check()).findings.filter(({ id }) => id === 'argo-privileged-container');
    assert.deepEqual(
      [finding?.pointer, finding?.line, finding?.resource.name],
      ['/spec/templates/0/container/securityContext/privileged', 11, 'b'],
    );
  });

  it('judges by the release: the versions on both sides of a boundary', async () => {
    write('a.yaml', workflow('a', outputs));
    const id = 'argo-resource-outputs-never-complete';
    const verdicts = ['3.5.2', '3.5.3', '3.5.4', '3.5.5', '3.5.3-rc1'].map(async (argoWorkflows) =>
      (await failing({ argoWorkflows })).includes(id),
    );
    assert.deepEqual(await Promise.all(verdicts), [false, true, true, false, true]);
  });

  it('says once for the whole run that the version is missing, and with which flag to give it', async () => {
    write('a.yaml', workflow('a', outputs));
    write('b.yaml', workflow('b', outputs));
    const found = (await check()).findings.filter(({ id }) => id === 'argo-resource-outputs-never-complete');
    assert.deepEqual(
      found.map(({ verdict }) => verdict),
      ['unknown'],
    );
    assert.match(found[0]?.message ?? '', /--argo-workflows/);
  });

  it('keeps two clusters of one repository apart', async () => {
    for (const [cluster, version] of [
      ['old', '3.5.4'],
      ['new', '3.5.12'],
    ]) {
      write(
        `${cluster}/seawall.yaml`,
        `apiVersion: seawall.dev/v1alpha1\nkind: Profile\nplatform: {argoWorkflows: ${version}}\n`,
      );
      write(`${cluster}/a.yaml`, workflow('a', outputs));
    }
    const report = await check();
    const found = report.findings.filter(({ id }) => id === 'argo-resource-outputs-never-complete');
    assert.deepEqual(
      found.map(({ profile }) => profile),
      [join(folder, 'old/seawall.yaml')],
    );
    assert.equal(report.profiles.length, 2);
  });

  it('follows the profile: severities, and waivers while they hold', async () => {
    write('a.yaml', workflow('a'));
    const waiver = (expires: string) =>
      `waivers:\n  - {id: argo-privileged-container, owner: me, reason: known, expires: "${expires}"}\n`;
    const profile = (rest: string) =>
      write('seawall.yaml', `apiVersion: seawall.dev/v1alpha1\nkind: Profile\nplatform: {}\n${rest}`);
    const state = async () => {
      const found = (await check()).findings.find(({ id }) => id === 'argo-privileged-container');
      return found ? [found.severity, found.waived] : undefined;
    };
    profile('severities: {argo-privileged-container: info}\n');
    assert.deepEqual(await state(), ['info', false]);
    profile('severities: {argo-privileged-container: "off"}\n');
    assert.equal(await state(), undefined);
    profile(waiver('2999-01-01'));
    assert.deepEqual(await state(), ['error', true]);
    profile(waiver('2020-01-01'));
    assert.deepEqual(await state(), ['error', false]);
  });

  it('reports what it cannot read and still checks the rest', async () => {
    write('a.yaml', workflow('a'));
    write('broken.yaml', 'a: [1,\nb: }');
    write(
      'bomb.yaml',
      `a: &a [x, x]\n${'bcdefghijklmnopqrstuvwxyz'
        .split('')
        .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghijklmnopqrstuvwxyz'[at]}`).join(', ')}]`)
        .join('\n')}\n`,
    );
    write('binary.yaml', 'a\0b');
    const report = await check();
    assert.deepEqual(report.errors.map(({ file }) => file.replace(`${folder}/`, '')).sort(), [
      'binary.yaml',
      'bomb.yaml',
      'broken.yaml',
    ]);
    assert.ok(report.findings.some(({ id }) => id === 'argo-privileged-container'));
  });

  it('finds the same in every order of the objects', async () => {
    write('a.yaml', [workflow('a'), workflow('b')].join('---\n'));
    write('c.yaml', [workflow('b'), workflow('a')].join('---\n'));
    const names = async (file: string) => {
      const { findings } = await check({}, [join(folder, file)]);
      return findings.map(({ id, resource }) => `${id} ${resource.name}`).sort();
    };
    assert.deepEqual(await names('a.yaml'), await names('c.yaml'));
  });
});
