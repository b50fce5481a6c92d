import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTargets } from '#src/compile/load-targets.js';
import type { Target } from '#src/compile/target.js';
import { packageRoot } from '#src/package-root.js';
import { loadFixtures } from '../support/fixtures.js';
import { loadJudges } from '../support/policy.js';
import { type Engine, record } from './conformance.js';
import { engine } from './engine.js';
import { writeSuites } from './gatekeeper-suites.js';
import { kyvernoTest } from './kyverno-tests.js';
import { onOtherPlatforms } from './own-platforms.js';

const TARGETS = ['kyverno', 'kyverno-legacy'] as const;

describe('Kyverno', () => {
  let kyverno: string;
  before(function () {
    kyverno = engine('kyverno') ?? this.skip();
  });

  /** @returns how many results the tests below a folder have */
  async function assertAgreement(target: Engine, folder: string): Promise<number> {
    const { results, failures } = await kyvernoTest(kyverno, folder);
    for (const { id, agrees } of results) record(target, id, agrees ? 'agrees' : 'disagrees');
    assert.deepEqual(failures, []);
    assert.ok(results.length > 0);
    return results.length;
  }

  for (const target of TARGETS) {
    it(`gives every fixture the verdict of Seawall: policies/${target}`, async () => {
      const results = await assertAgreement(target, join(packageRoot, 'policies', target));
      console.log(`      ${target}: ${results} results agree`);
    });
  }

  for (const name of TARGETS) {
    it(`does so for fixtures of other releases and settings than those of policies/${name}`, async () => {
      const judges = await loadJudges();
      const [target] = (await loadTargets([name])) as [Target];
      const out = mkdtempSync(join(tmpdir(), 'seawall-kyverno-'));
      try {
        for (const [index, group] of (await onOtherPlatforms(target, await loadFixtures(), judges)).entries()) {
          await writeSuites(join(out, String(index)), group, target, judges);
        }
        const results = await assertAgreement(name, out);
        console.log(`      ${name}: ${results} results agree, judged for their own platforms`);
      } finally {
        rmSync(out, { recursive: true });
      }
    });
  }

  for (const cluster of ['legacy', 'openshift']) {
    it(`accepts every policy of the example's cluster ${cluster}`, () => {
      const folder = join(packageRoot, 'examples', 'gitops', 'clusters', cluster);
      const policies = execFileSync(
        'find',
        [join(folder, 'policies'), '-path', '*/arg*.yaml', '-o', '-path', '*/kargo-*.yaml'],
        { encoding: 'utf8' },
      );
      for (const policy of policies.trim().split('\n')) {
        const { stdout, stderr } = spawnSync(
          kyverno,
          ['apply', policy, '--resource', join(packageRoot, 'test/articles/004.yaml')],
          { encoding: 'utf8' },
        );
        assert.doesNotMatch(`${stdout}${stderr}`, /compil|failed to load|invalid/i, policy);
      }
    });
  }
});
