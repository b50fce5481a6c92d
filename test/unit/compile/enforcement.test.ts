import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { GenerateResult } from '#src/cli/engine-room.js';
import { runGenerate } from '#src/compile/generate.js';
import type { Profile } from '#src/model/profile.js';

const targets = ['kyverno', 'kyverno-legacy', 'gatekeeper', 'gatekeeper-cel', 'admission'];
const LOOKS_UP = 'argo-automount-without-executor';
const PARSES = 'argo-privileged-container';
const DENIES = 'argo-misplaced-security-field';
const WARNS = 'argo-resource-delete-with-outputs';

describe('enforcement', () => {
  let out: string;
  let result: GenerateResult;
  const specOf = (...path: string[]) => parse(readFileSync(join(out, ...path), 'utf8')).spec;
  const actionsIn = (id: string) => ({
    kyverno: specOf('kyverno', id, `${id}.yaml`).validationActions,
    gatekeeper: specOf('gatekeeper', 'constraints', `${id}.yaml`).enforcementAction,
  });

  before(async () => {
    out = mkdtempSync(join(tmpdir(), 'seawall-enforcement-'));
    const platform = { argoWorkflows: '4.1.2', kargo: '1.11.2' };
    const enforcement: Profile['enforcement'] = { [WARNS]: 'warn' };
    for (const id of [LOOKS_UP, PARSES, DENIES]) enforcement[id] = 'deny';
    result = await runGenerate({ targets, profile: { platform, enforcement }, out, check: false, tests: false });
  });
  after(() => rmSync(out, { recursive: true }));

  it('audits where the profile says nothing', () => {
    assert.deepEqual(actionsIn('argo-no-ttl-strategy'), { kyverno: ['Audit'], gatekeeper: 'dryrun' });
    assert.deepEqual(specOf('admission', 'argo-removed-field', 'binding.yaml').validationActions, ['Audit']);
  });

  it('warns and denies in the words of each engine', () => {
    assert.deepEqual(actionsIn(WARNS), { kyverno: ['Warn', 'Audit'], gatekeeper: 'warn' });
    assert.deepEqual(actionsIn(DENIES), { kyverno: ['Deny', 'Audit'], gatekeeper: 'deny' });
    const [warns, denies] = [WARNS, DENIES].map((id) => specOf('kyverno-legacy', id, `${id}.yaml`));
    assert.deepEqual([warns.emitWarning, warns.rules[0].validate.failureAction], [true, 'Audit']);
    assert.deepEqual([denies.emitWarning, denies.rules[0].validate.failureAction], [undefined, 'Enforce']);
  });

  it('only warns where a policy could deny what it cannot judge, and says so', () => {
    assert.deepEqual(actionsIn(LOOKS_UP), { kyverno: ['Warn', 'Audit'], gatekeeper: 'warn' });
    assert.deepEqual(actionsIn(PARSES), { kyverno: ['Warn', 'Audit'], gatekeeper: 'deny' });
    assert.deepEqual(
      result.notes?.map(({ id, target }) => `${target} ${id}`),
      [`kyverno ${LOOKS_UP}`, `kyverno ${PARSES}`, `gatekeeper ${LOOKS_UP}`],
    );
  });

  it('admits what cannot be judged', () => {
    for (const target of ['kyverno', 'kyverno-legacy', 'admission']) {
      const files = readdirSync(join(out, target), { recursive: true, encoding: 'utf8' });
      const policies = files.filter((file) => /^([a-z-]+)\/\1\.yaml$/.test(file)).map((file) => specOf(target, file));
      const failing = new Set(policies.map((spec) => (spec.webhookConfiguration ?? spec).failurePolicy));
      assert.deepEqual([...failing], ['Ignore'], target);
    }
  });
});
