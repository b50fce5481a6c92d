import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '#src/catalogue/load.js';
import { runGenerate } from '#src/compile/generate.js';
import { packageRoot } from '#src/package-root.js';
import { engine } from './engine.js';

/** Runs the tests below a folder; Kyverno ends with 1 when one fails, or when a policy does not compile. */
function kyvernoTest(kyverno: string, folder: string): { passed: number; failures: string[] } {
  const { stdout, stderr } = spawnSync(kyverno, ['test', folder, '--require-tests', '--detailed-results'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const output = `${stdout}${stderr}`;
  const failures = output.split('\n').filter((line) => /Want /.test(line) || /^Error(?!: \d+ tests failed)/.test(line));
  const [, passed = '0', failed = '1'] = /(\d+) tests passed and (\d+) tests failed/.exec(output) ?? [];
  assert.equal(Number(failed), failures.length, output.slice(-2000));
  return { passed: Number(passed), failures };
}

describe('Kyverno', () => {
  let kyverno: string;
  before(function () {
    kyverno = engine('kyverno') ?? this.skip();
  });

  for (const target of ['kyverno', 'kyverno-legacy']) {
    it(`gives every fixture the verdict of Seawall: policies/${target}`, () => {
      const { passed, failures } = kyvernoTest(kyverno, join(packageRoot, 'policies', target));
      assert.deepEqual(failures, []);
      assert.ok(passed > 0);
      console.log(`      ${target}: ${passed} results agree`);
    });
  }

  it('does so for the failure modes that the newest releases no longer have', async () => {
    const out = mkdtempSync(join(tmpdir(), 'seawall-kyverno-'));
    try {
      const others = (await loadCatalogue()).filter(({ id }) => id !== 'argo-resource-outputs-never-complete');
      const severities = Object.fromEntries(others.map(({ id }) => [id, 'off' as const]));
      const profile = { platform: { argoWorkflows: '3.5.4', kargo: '1.3.2' }, severities };
      await runGenerate({ targets: ['kyverno', 'kyverno-legacy'], profile, out, check: false, tests: true });
      assert.deepEqual(kyvernoTest(kyverno, out).failures, []);
    } finally {
      rmSync(out, { recursive: true });
    }
  });

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
