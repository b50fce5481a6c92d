import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runGenerate } from '#src/compile/generate.js';
import type { JsonObject } from '#src/model/json.js';
import type { Enforcement } from '#src/model/profile.js';
import { type AdmissionPolicy, install } from './admission-policies.js';
import { ApiServer, findPrograms } from './api-server.js';
import { installCustomKinds } from './cluster-objects.js';
import { engine } from './engine.js';

const ID = 'argo-misplaced-security-field';
const LEVELS: readonly Enforcement[] = ['audit', 'warn', 'deny'];
const bad: JsonObject = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Workflow',
  metadata: { name: 'build', namespace: 'default' },
  spec: {
    entrypoint: 'step',
    templates: [{ name: 'step', container: { image: 'busybox', securityContext: { fsGroup: 1000 } } }],
  },
};

describe('What the profile wants enforced', () => {
  let folder: string;
  const file = (...path: string[]) => join(folder, ...path);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'seawall-enforcement-'));
    writeFileSync(file('bad.json'), JSON.stringify(bad));
    const targets = ['kyverno', 'kyverno-legacy', 'gatekeeper', 'gatekeeper-cel', 'admission'];
    for (const level of LEVELS) {
      const platform = { argoWorkflows: '4.1.2', kubernetes: '1.36.0' };
      const profile = { platform, enforcement: { [ID]: level } };
      await runGenerate({ targets, profile, out: file(level), check: false, tests: false });
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const target of ['gatekeeper', 'gatekeeper-cel']) {
    it(`is done by Gatekeeper: ${target}`, function () {
      const gator = engine('gator') ?? this.skip();
      const outcomes = LEVELS.map((level) => {
        const files = [file(level, target, ID, 'template.yaml'), file(level, target, 'constraints', `${ID}.yaml`)];
        const flags = [...files, file('bad.json')].flatMap((each) => ['--filename', each]);
        const { status, stdout } = spawnSync(gator, ['test', '--output', 'json', ...flags], { encoding: 'utf8' });
        return [status, (JSON.parse(stdout) as JsonObject[]).map(({ enforcementAction }) => enforcementAction)];
      });
      assert.deepEqual(outcomes, [
        [0, ['dryrun']],
        [0, ['warn']],
        [1, ['deny']],
      ]);
    });
  }

  it('is done by the API server', async function () {
    const server = await ApiServer.start(findPrograms() ?? this.skip());
    try {
      await installCustomKinds(server.api);
      await install(server.api, LEVELS.map(policyOf));
      const path = '/apis/argoproj.io/v1alpha1/namespaces/default/workflows?dryRun=All';
      const outcomes = LEVELS.map(async (level) => {
        const { status, warnings } = await server.api.ask('POST', path, bad, level);
        return [status, warnings.some((each) => each.includes(`ValidatingAdmissionPolicy '${level}'`))];
      });
      assert.deepEqual(await Promise.all(outcomes), [
        [201, false],
        [201, true],
        [422, false],
      ]);
    } finally {
      await server.stop();
    }
  });

  /** The policy of a level, for the requests of a user who is called so. */
  function policyOf(level: Enforcement): Pick<AdmissionPolicy, 'policy' | 'binding'> {
    const read = (name: string): JsonObject => parse(readFileSync(file(level, 'admission', ID, name), 'utf8'));
    const [policy, binding] = [read(`${ID}.yaml`), read('binding.yaml')];
    const spec = policy.spec as JsonObject & { matchConditions: JsonObject[] };
    const asked = { name: 'asked', expression: `request.userInfo.username == "${level}"` };
    const own = { ...spec, matchConditions: [...spec.matchConditions, asked] };
    return {
      policy: { ...policy, metadata: { name: level }, spec: own },
      binding: { ...binding, metadata: { name: level }, spec: { ...(binding.spec as JsonObject), policyName: level } },
    };
  }

  // Its CLI takes a ValidatingPolicy's actions for one another.
  it('is done by Kyverno: kyverno-legacy', function () {
    const kyverno = engine('kyverno') ?? this.skip();
    const outcomes = LEVELS.map((level) => {
      const policy = file(level, 'kyverno-legacy', ID, `${ID}.yaml`);
      const flags = ['apply', policy, '--resource', file('bad.json'), '--audit-warn'];
      const { stdout, stderr } = spawnSync(kyverno, flags, { encoding: 'utf8' });
      return /pass: \d+, fail: \d+, warn: \d+, error: \d+/.exec(`${stdout}${stderr}`)?.[0];
    });
    assert.deepEqual(outcomes, [
      'pass: 0, fail: 0, warn: 1, error: 0',
      'pass: 0, fail: 0, warn: 1, error: 0',
      'pass: 0, fail: 1, warn: 0, error: 0',
    ]);
  });
});
