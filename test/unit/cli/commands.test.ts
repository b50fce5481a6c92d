import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GenerateRequest } from '#src/cli/engine-room.js';
import { CATALOGUE, seawall } from './fake-terminal.js';

describe('seawall generate', () => {
  let folder: string;
  const start = process.cwd();

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'seawall-generate-'));
    await writeFile(
      path.join(folder, 'seawall.yaml'),
      'apiVersion: seawall.dev/v1alpha1\nkind: Profile\nplatform: {argoWorkflows: 3.5.12, kargo: 1.9.4}\n',
    );
    await writeFile(path.join(folder, 'broken.yaml'), 'apiVersion: seawall.dev/v1alpha1\nkind: Profile\nnamspace: a\n');
    process.chdir(folder);
  });
  after(async () => {
    process.chdir(start);
    await rm(folder, { recursive: true });
  });

  it('hands on targets, the profile with the flags over it, and the folder', async () => {
    let request: GenerateRequest | undefined;
    const runGenerate = async (given: GenerateRequest) => {
      request = given;
      return { written: ['policies/a.yaml'], unchanged: 2, drift: [], skipped: [] };
    };
    const seen = await seawall('generate --target kyverno,rego --target kyverno --kargo 1.8.0', { runGenerate });
    assert.deepEqual(request, {
      targets: ['kyverno', 'rego'],
      profile: { platform: { argoWorkflows: '3.5.12', kargo: '1.8.0' } },
      out: 'policies',
      check: false,
      tests: false,
    });
    assert.deepEqual(seen, { code: 0, out: 'wrote 1 file under policies, 2 unchanged\n', error: '' });
  });

  it('with --check ends with 1 on drift, and names the files', async () => {
    const skipped = [{ id: 'argo-x', target: 'admission', reason: 'needs other objects' }];
    const parts = [{ id: 'argo-y', target: 'admission', reason: 'as to the rest, no' }];
    const drift = await seawall('generate --check --out out', {
      runGenerate: async () => ({ written: [], unchanged: 3, drift: ['out/a.yaml'], skipped, parts }),
    });
    assert.equal(drift.code, 1);
    assert.match(
      drift.out,
      /left out {2}admission {2}argo-x {2}needs other objects\nin part {3}admission {2}argo-y {2}as to the rest, no\ndiffers {3}out\/a\.yaml\n.*1 of 4 files/u,
    );
    const same = await seawall('generate --check', {
      runGenerate: async () => ({ written: [], unchanged: 3, drift: [], skipped: [] }),
    });
    assert.deepEqual(same, { code: 0, out: '3 files under policies up to date\n', error: '' });
  });

  it('shows where a profile is wrong', async () => {
    assert.deepEqual(await seawall('generate --profile broken.yaml'), {
      code: 2,
      out: '',
      error: 'seawall: broken.yaml:3:1: unknown key "namspace"; did you mean "namespace"?\n',
    });
    assert.match((await seawall('generate --target a,,b')).error, /empty name/u);
    assert.match((await seawall('generate kyverno')).error, /name a target with --target/u);
  });
});

describe('seawall list', () => {
  it('prints an aligned table in order of ids', async () => {
    assert.equal(
      (await seawall('list')).out,
      `ID                 SEVERITY  SCOPE  VERSIONS      TITLE
argo-no-pod-gc     info      1      >=3.4.0       Pods of finished workflows stay
kargo-stage-cycle  error     N      all versions  Stages that wait for one another
`,
    );
  });

  it('prints all of it as JSON', async () => {
    assert.deepEqual(JSON.parse((await seawall('list --json')).out), [...CATALOGUE].reverse());
  });
});

describe('seawall explain', () => {
  it('prints what is known of a failure mode, also by a former id', async () => {
    const seen = await seawall('explain argo-no-pod-gc');
    assert.equal(
      seen.out,
      `argo-no-pod-gc (info or warning)
Pods of finished workflows stay

Symptoms
  - too many pods

Cause
  Nothing deletes them.

Effect
  The cluster fills with pods.

Affected versions
  Argo Workflows from 3.4.0 (>=3.4.0)

Instead
  Set a strategy:
    podGC:
      strategy: OnPodCompletion
  or delete them by hand, which has to be done again and again as long as
  workflows run.

A bad example
  No strategy.
  Judged for Argo Workflows 3.5.12, inventory: complete.
    kind: Workflow
    spec: {}
  Found:
  - info Workflow/build /spec

How it is found
  scope: needs other objects
  when unknown: needs the ConfigMap

Targets of seawall generate
  kyverno         all of it
  kyverno-legacy  nothing    it sees one object

Sources
  - https://github.com/argoproj/argo-workflows/issues/1
  - a talk\\x1b[2J
`,
    );
    assert.deepEqual(await seawall('explain argo-pods-stay'), seen);
  });

  it('suggests the nearest id, and ends with 2', async () => {
    const seen = await seawall('explain argo-no-podgc');
    assert.deepEqual(seen, {
      code: 2,
      out: '',
      error: 'seawall: no failure mode has the id "argo-no-podgc"; did you mean argo-no-pod-gc?\n',
    });
    assert.match((await seawall('explain')).error, /takes one id/u);
  });
});

describe('seawall', () => {
  it('explains itself, and ends with 2 only when that was not asked for', async () => {
    const asked = await seawall('--help');
    assert.deepEqual([asked.code, asked.error], [0, '']);
    assert.match(asked.out, /^ {2}check {5}check manifests/mu);
    const notAsked = await seawall('');
    assert.deepEqual([notAsked.code, notAsked.out], [2, '']);
    assert.equal(notAsked.error, asked.out);
  });

  for (const command of ['check', 'generate', 'list', 'explain']) {
    it(`explains ${command} with every flag, whatever else is written`, async () => {
      const { code, out, error } = await seawall(`${command} --nonsense -h`);
      assert.deepEqual([code, error], [0, '']);
      assert.match(out, new RegExp(`^usage: seawall ${command}`, 'u'));
      assert.match(out, /--help +show this text/u);
      assert.ok(out.split('\n').every((line) => line.length <= 110));
    });
  }

  it('suggests the nearest command', async () => {
    assert.equal((await seawall('chekc .')).error, 'seawall: unknown command "chekc"; did you mean "check"?\n');
    assert.match((await seawall('--strict check')).error, /stands before the command/u);
    assert.equal((await seawall('constructor')).code, 2);
  });

  it('calls its own failures what they are in one line, and never ends with 1 for them', async () => {
    const seen = await seawall('check .', {
      runCheck: () => Promise.reject(new TypeError('x is not a function\u001b[2J')),
    });
    assert.deepEqual(seen, {
      code: 2,
      out: '',
      error:
        'seawall: a defect in Seawall, not in your files: x is not a function\\x1b[2J; SEAWALL_DEBUG=1 shows where it happened\n',
    });
  });
});
