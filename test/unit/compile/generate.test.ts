import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { runGenerate } from '#src/compile/generate.js';
import type { Profile } from '#src/model/profile.js';

const platform = { argoWorkflows: '3.5.12', kargo: '1.3.2' };

describe('seawall generate', () => {
  let out: string;
  const generate = (targets: string[], profile: Profile = { platform }, check = false) =>
    runGenerate({ targets, profile, out, check, tests: false });

  beforeEach(() => {
    out = mkdtempSync(join(tmpdir(), 'seawall-generate-'));
  });
  afterEach(() => rmSync(out, { recursive: true }));

  it('writes the same bytes every time', async () => {
    const first = await generate(['kyverno', 'kyverno-legacy', 'admission', 'rego']);
    assert.ok(first.written.length > 0);
    const second = await generate(['kyverno', 'kyverno-legacy', 'admission', 'rego']);
    assert.deepEqual([second.written, second.unchanged], [[], first.written.length]);
  });

  it('says with --check which files differ, and changes none', async () => {
    await generate(['kyverno']);
    const file = join(out, 'kyverno', 'argo-privileged-container', 'argo-privileged-container.yaml');
    appendFileSync(file, '# edited\n');
    const { drift, written } = await generate(['kyverno'], { platform }, true);
    assert.deepEqual([drift, written], [['kyverno/argo-privileged-container/argo-privileged-container.yaml'], []]);
    assert.match(readFileSync(file, 'utf8'), /# edited/);
  });

  it('removes what it wrote for another release, and nothing else', async () => {
    await generate(['kyverno'], { platform: { ...platform, argoWorkflows: '3.5.4' } });
    const stale = join(
      out,
      'kyverno',
      'argo-resource-outputs-never-complete',
      'argo-resource-outputs-never-complete.yaml',
    );
    const own = join(out, 'kyverno', 'mine.yaml');
    writeFileSync(own, 'a: 1\n');
    assert.ok(existsSync(stale));
    await generate(['kyverno']);
    assert.deepEqual([existsSync(dirname(stale)), existsSync(own)], [false, true]);
  });

  it('leaves out what does not bite in the release, and says why in the coverage table', async () => {
    const { skipped } = await generate(['rego']);
    assert.ok(skipped.some(({ id }) => id === 'argo-resource-outputs-never-complete'));
    assert.match(
      readFileSync(join(out, 'rego', 'README.md'), 'utf8'),
      /never-complete \| error \| no \| bites in >=3\.5\.3 <3\.5\.5, not in 3\.5\.12/,
    );
  });

  it('leaves out what an engine cannot judge as a whole, and says how to have the part that it can', async () => {
    const { parts, skipped } = await generate(['admission']);
    assert.deepEqual(parts, []);
    assert.ok(skipped.some(({ id }) => id === 'argo-privileged-container'));
    assert.ok(!existsSync(join(out, 'admission', 'argo-privileged-container')));
    assert.match(
      readFileSync(join(out, 'admission', 'README.md'), 'utf8'),
      /With `parts: true` in the profile, 1\d more/,
    );
  });

  it('carries if asked what one object shows of a failure mode, and says what is not judged', async () => {
    const { parts = [], skipped } = await generate(['admission'], { platform, parts: true });
    const row =
      /argo-privileged-container \| error \| in part \| (as to the rest, .* cannot read YAML inside a string) \|/;
    const [, reason = ''] = row.exec(readFileSync(join(out, 'admission', 'README.md'), 'utf8')) ?? [];
    assert.ok(parts.some((part) => part.id === 'argo-privileged-container' && part.reason === reason));
    const folder = join(out, 'admission', 'argo-privileged-container');
    const policy = readFileSync(join(folder, 'argo-privileged-container.yaml'), 'utf8');
    assert.ok(policy.includes(`Judged in part: ${reason}.`));
    assert.ok(skipped.some(({ id }) => id === 'kargo-warehouse-missing'));
  });

  it('carries what depends on workflowDefaults without other objects only if the profile has them', async () => {
    const isCarried = async (profile: Profile) => {
      await generate(['admission'], profile);
      return existsSync(join(out, 'admission', 'argo-no-deadline'));
    };
    assert.equal(await isCarried({ platform, parts: true }), false);
    assert.equal(await isCarried({ platform, parts: true, workflowDefaults: { spec: { priority: 1 } } }), true);
  });

  for (const [name, profile, targets, message] of [
    ['without the versions', { platform: {} }, ['kyverno'], /--argo-workflows VERSION/],
    [
      'ClusterPolicy for Kyverno 1.20',
      { platform: { ...platform, kyverno: '1.20.0' } },
      ['kyverno-legacy'],
      /use the target kyverno/,
    ],
    [
      'ValidatingPolicy for Kyverno 1.16',
      { platform: { ...platform, kyverno: '1.16.2' } },
      ['kyverno'],
      /1\.17\.0 or later/,
    ],
    [
      'ValidatingAdmissionPolicy for Kubernetes 1.29',
      { platform: { ...platform, kubernetes: '1.29.4' } },
      ['admission'],
      /has no ValidatingAdmissionPolicy.*1\.35\.0 or later/,
    ],
    [
      'its list functions for Kubernetes 1.34',
      { platform: { ...platform, kubernetes: '1.34.0' } },
      ['admission'],
      /accepts no policy with the list functions.*1\.35\.0 or later/,
    ],
    ['an unknown target', { platform }, ['kyvreno'], /no target kyvreno.*kyverno/],
  ] as const) {
    it(`refuses ${name}, and writes nothing`, async () => {
      await assert.rejects(generate([...targets], profile), (error: Error & { forUser?: boolean }) => {
        assert.match(error.message, message);
        return error.forUser === true;
      });
      assert.equal(existsSync(join(out, targets[0])), false);
    });
  }

  it('leaves out what belongs to software that the profile does not name', async () => {
    const { skipped } = await generate(['rego'], { platform: { kargo: '1.3.2' } });
    const { reason } = skipped.find(({ id }) => id === 'argo-privileged-container') ?? {};
    assert.equal(reason, 'the profile names no version of Argo Workflows');
    assert.ok(!existsSync(join(out, 'rego', 'argo-privileged-container')));
    assert.ok(existsSync(join(out, 'rego', 'kargo-promotion-policy-unknown-stage')));
  });

  it('lets nothing that a profile says break out of a policy', async () => {
    const hostile = ['"]}}\n---\nkind: Evil', "'; drop", '\u2028${x}{{y}}', '\\"+dyn(1)+\\"', '`', '#', '\ud800'];
    const defaults = { spec: Object.fromEntries(hostile.map((text) => [text, text])) };
    await generate(['kyverno', 'rego'], { platform, namespace: hostile.join(''), workflowDefaults: defaults });
    const text = readFileSync(join(out, 'kyverno', 'argo-no-ttl-strategy', 'argo-no-ttl-strategy.yaml'), 'utf8');
    const documents = parseAllDocuments(text);
    assert.deepEqual(
      documents.flatMap(({ errors }) => errors),
      [],
    );
    assert.deepEqual(
      documents.map((document) => document.get('kind')),
      ['ValidatingPolicy'],
    );
    const parameters = documents[0]?.toJS().spec.variables.find(({ name }: { name: string }) => name === 'parameters');
    assert.equal(parameters.expression.split('\n').length, 1);
    const data = JSON.parse(readFileSync(join(out, 'rego', 'data.json'), 'utf8'));
    assert.deepEqual(data.parameters['argo-no-ttl-strategy'].workflowDefaults, JSON.parse(JSON.stringify(defaults)));
  });
});
