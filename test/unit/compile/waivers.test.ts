import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import type { GenerateResult } from '#src/cli/engine-room.js';
import { runGenerate } from '#src/compile/generate.js';
import type { JsonObject } from '#src/model/json.js';
import type { Waiver } from '#src/model/profile.js';

const ID = 'argo-misplaced-security-field';
const targets = ['kyverno', 'kyverno-legacy', 'gatekeeper', 'admission'];

describe('waivers', () => {
  let out: string;
  const read = (...path: string[]) => parse(readFileSync(join(out, ...path), 'utf8'));
  const exceptions = (target: string): JsonObject[] =>
    parseAllDocuments(readFileSync(join(out, target, 'exceptions.yaml'), 'utf8'))
      .map((each) => each.toJS())
      .filter((each) => each !== null);

  const generate = (resources: (Waiver['resource'] | 'expired')[], kyverno = '1.19.1'): Promise<GenerateResult> => {
    const waivers = resources.map((resource) => ({
      ...{ id: ID, owner: 'ann', reason: 'a\n---\nb: "\u0085\u2028c' },
      ...(resource === 'expired'
        ? { expires: '2026-01-31' }
        : { expires: '2999-12-31', ...(resource && { resource }) }),
    }));
    const profile = { platform: { argoWorkflows: '4.1.2', kyverno }, waivers };
    return runGenerate({ targets, profile, out, check: false, tests: false });
  };

  beforeEach(() => {
    out = mkdtempSync(join(tmpdir(), 'seawall-waivers-'));
  });
  afterEach(() => rmSync(out, { recursive: true }));

  it('are exceptions that name the policy, the object, and who answers for it until when', async () => {
    await generate([{ kind: 'Workflow', namespace: 'builds', name: 'image' }]);
    const [cel] = exceptions('kyverno') as [JsonObject & { metadata: JsonObject; spec: JsonObject }];
    assert.equal(cel.spec.expiresAt, '3000-01-01T00:00:00Z');
    assert.deepEqual(cel.spec.policyRefs, [{ name: ID, kind: 'ValidatingPolicy' }]);
    const { annotations, labels } = cel.metadata as { annotations: JsonObject; labels: JsonObject };
    assert.equal(labels['seawall.dev/id'], ID);
    assert.equal(annotations['seawall.dev/reason'], 'a\n---\nb: "\u0085\u2028c');
    const [legacy] = exceptions('kyverno-legacy') as [JsonObject & { spec: JsonObject }];
    assert.deepEqual(legacy.spec.match, {
      any: [{ resources: { kinds: ['argoproj.io/v1alpha1/Workflow'], namespaces: ['builds'], names: ['image'] } }],
    });
  });

  it('are written while they hold only, and without an expiry where Kyverno knows none', async () => {
    await generate(['expired'], '1.18.0');
    assert.equal(existsSync(join(out, 'kyverno', 'exceptions.yaml')), false);
    assert.doesNotMatch(readFileSync(join(out, 'admission', ID, `${ID}.yaml`), 'utf8'), /waive/);
    await generate([undefined], '1.18.0');
    const [cel] = exceptions('kyverno') as [JsonObject & { spec: JsonObject }];
    assert.equal(cel.spec.expiresAt, undefined);
  });

  it('leave out of a Constraint what it can leave out, and nothing beside', async () => {
    const { notes } = await generate([
      { namespace: 'builds' },
      { kind: 'CronWorkflow' },
      { name: 'image' },
      { kind: 'Workflow', namespace: 'jobs' },
      { namespace: 'team-*' },
    ]);
    const { match } = read('gatekeeper', 'constraints', `${ID}.yaml`).spec;
    assert.deepEqual(match.excludedNamespaces, ['builds']);
    assert.deepEqual(
      match.kinds.flatMap(({ kinds }: { kinds: string[] }) => kinds),
      ['Workflow', 'WorkflowTemplate', 'ClusterWorkflowTemplate'],
    );
    const told = notes?.map(({ target, reason }) => `${target} ${reason}`) ?? [];
    assert.deepEqual(
      told.map((each) => each.replace(/:.*/, '')),
      [
        'kyverno-legacy does not know the waiver of any kind team-*/*',
        'gatekeeper does not know the waiver of any kind */image',
        'gatekeeper does not know the waiver of Workflow jobs/*',
        'gatekeeper does not know the waiver of any kind team-*/*',
      ],
    );
  });

  it('leave no Constraint where they cover everything, since one without kinds would judge all', async () => {
    await generate([undefined]);
    assert.equal(existsSync(join(out, 'gatekeeper', 'constraints', `${ID}.yaml`)), false);
    assert.ok(!read('gatekeeper', 'constraints', 'kustomization.yaml').resources.includes(`${ID}.yaml`));
  });
});
