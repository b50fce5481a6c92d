import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTargets } from '#src/compile/load-targets.js';
import type { Target } from '#src/compile/target.js';
import { isObject } from '#src/model/json.js';
import { packageRoot } from '#src/package-root.js';
import { byPlatform, type Fixture, loadFixtures } from '../support/fixtures.js';
import { type Judges, loadJudges } from '../support/policy.js';
import { record } from './conformance.js';
import { engine } from './engine.js';
import { deletionOf, expectNothing, gatorVerify, writeSuites } from './gatekeeper-suites.js';
import { onOtherPlatforms } from './own-platforms.js';

for (const name of ['gatekeeper', 'gatekeeper-cel'] as const) {
  describe(`Gatekeeper: ${name}`, () => {
    let gator: string;
    let judges: Judges;
    let fixtures: Fixture[];
    let target: Target;
    let out: string;

    before(async function () {
      gator = engine('gator') ?? this.skip();
      judges = await loadJudges();
      fixtures = await loadFixtures();
      [target] = (await loadTargets([name])) as [Target];
    });
    beforeEach(() => {
      out = mkdtempSync(join(tmpdir(), `seawall-${name}-`));
    });
    afterEach(() => rmSync(out, { recursive: true }));

    it(`gives every object the verdict of Seawall: policies/${name}`, async () => {
      console.log(`      ${name}: ${await assertAgreement(join(packageRoot, 'policies', name))} objects agree`);
    });

    it('does so for fixtures of other releases and settings than those of policies/', async () => {
      for (const [index, group] of (await onOtherPlatforms(target, fixtures, judges)).entries()) {
        await writeSuites(join(out, String(index)), group, target, judges);
      }
      console.log(`      ${name}: ${await assertAgreement(out)} objects agree, judged for their own platforms`);
    });

    /** @returns how many objects the suites below a folder judge */
    async function assertAgreement(folder: string): Promise<number> {
      const { cases, failures } = await gatorVerify(gator, folder);
      for (const { id, agrees } of cases) record(name, id, agrees ? 'agrees' : 'disagrees');
      assert.deepEqual(failures, []);
      assert.ok(cases.length > 0);
      return cases.length;
    }

    it('says nothing of what is deleted', async () => {
      await writeBad(['argo-privileged-container', 'kargo-stage-selector-matches-all', 'kargo-stage-cycle']);
      expectNothing(out, (file, objects) => (file === 'object' ? objects.map(deletionOf) : objects));
      await assertAllPass();
    });

    async function assertAllPass(): Promise<void> {
      const { cases, failures } = await gatorVerify(gator, out);
      assert.deepEqual(failures, []);
      assert.ok(cases.length > 0);
    }

    async function writeBad(ids: readonly string[]): Promise<void> {
      const bad = fixtures.filter(({ id, file }) => ids.includes(id) && file.startsWith('bad-'));
      for (const [index, group] of byPlatform(bad).entries()) {
        await writeSuites(join(out, String(index)), group, target, judges);
      }
    }

    if (name !== 'gatekeeper') return;

    for (const witness of ['SyncSet', 'Namespace']) {
      it(`says nothing of what needs other objects without their ${witness}`, async () => {
        await writeBad(['argo-agent-permissions', 'argo-no-ttl-strategy', 'kargo-stage-cycle']);
        expectNothing(out, (_file, objects) => objects.filter((object) => isObject(object) && object.kind !== witness));
        await assertAllPass();
      });
    }

    it('has everything synced that its templates ask for', () => {
      const folder = join(packageRoot, 'policies', name);
      const templates = readdirSync(folder).map((id) => join(folder, id, 'template.yaml'));
      const files = [...templates.filter((file) => existsSync(file)), join(folder, 'sync.yaml')];
      const flags = ['sync', 'test', '--force-omit-gvk-manifest', ...files.flatMap((file) => ['--filename', file])];
      const { status, stdout, stderr } = spawnSync(gator, flags, { encoding: 'utf8' });
      assert.equal(status, 0, `${stdout}${stderr}`);
    });
  });
}
