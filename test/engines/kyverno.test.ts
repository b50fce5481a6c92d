import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '#src/catalogue/load.js';
import { runGenerate } from '#src/compile/generate.js';
import { packageRoot } from '#src/package-root.js';
import { type Engine, record } from './conformance.js';
import { engine } from './engine.js';
import { kyvernoTest } from './kyverno-tests.js';

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

  /** Those of which policies/ has none. */
  for (const [which, ids, profile] of [
    [
      'that the newest releases no longer have',
      ['argo-resource-outputs-never-complete'],
      { platform: { argoWorkflows: '3.5.4', kargo: '1.3.2' } },
    ],
    [
      'that one object shows only where the profile has workflowDefaults',
      ['argo-no-deadline', 'argo-no-pod-gc', 'argo-no-ttl-strategy', 'argo-unbounded-retry'],
      { platform: { argoWorkflows: '4.1.2' }, workflowDefaults: { spec: { priority: 10 } } },
    ],
  ] as const) {
    it(`does so for the failure modes ${which}`, async () => {
      const out = mkdtempSync(join(tmpdir(), 'seawall-kyverno-'));
      try {
        const others = (await loadCatalogue()).filter(({ id }) => !ids.some((each) => each === id));
        const severities = Object.fromEntries(others.map(({ id }) => [id, 'off' as const]));
        const request = { profile: { ...profile, severities }, out, check: false, tests: true };
        await runGenerate({ targets: [...TARGETS], ...request });
        for (const target of TARGETS) await assertAgreement(target, join(out, target));
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
