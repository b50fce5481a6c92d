import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runGenerate } from '#src/compile/generate.js';

describe('the target gatekeeper', () => {
  let out: string;
  const read = (path: string) => parse(readFileSync(join(out, 'gatekeeper', path), 'utf8'));

  before(async () => {
    out = mkdtempSync(join(tmpdir(), 'seawall-gatekeeper-'));
    const profile = {
      platform: { argoWorkflows: '3.5.12', kargo: '1.3.2' },
      privateRegistries: ['registry.example.com'],
      severities: { 'argo-pull-secret-unusable': 'info' as const },
    };
    await runGenerate({ targets: ['gatekeeper', 'gatekeeper-cel'], profile, out, check: false, tests: false });
  });
  after(() => rmSync(out, { recursive: true }));

  it('calls a template as its kind in lower case, and keeps the id in a label', () => {
    const { metadata, spec } = read('argo-pull-secret-unusable/template.yaml');
    assert.equal(metadata.name, 'argopullsecretunusable');
    assert.equal(spec.crd.spec.names.kind, 'ArgoPullSecretUnusable');
    assert.equal(metadata.labels['seawall.dev/id'], 'argo-pull-secret-unusable');
  });

  it('leaves the values of the profile to the Constraint, where they can be changed', () => {
    const { kind, spec, metadata } = read('constraints/argo-pull-secret-unusable.yaml');
    assert.deepEqual([kind, metadata.name], ['ArgoPullSecretUnusable', 'argo-pull-secret-unusable']);
    assert.equal(spec.enforcementAction, 'dryrun');
    assert.deepEqual(spec.parameters, { privateRegistries: ['registry.example.com'] });
    const { properties } = read('argo-pull-secret-unusable/template.yaml').spec.crd.spec.validation.openAPIV3Schema;
    assert.deepEqual(properties, { privateRegistries: { type: 'array', items: { type: 'string' } } });
  });

  it('lets nothing that a profile says break out', async () => {
    const hostile = ['"]}}\n---\nkind: Evil', '\u2028x', '\u0085', '`', '#', '\\ud800', '\ud800', '\x7f'];
    const defaults = { spec: Object.fromEntries(hostile.map((text) => [text, text])) };
    const folder = mkdtempSync(join(tmpdir(), 'seawall-gatekeeper-'));
    const profile = { platform: { argoWorkflows: '3.5.12' }, namespace: hostile.join(''), workflowDefaults: defaults };
    await runGenerate({ targets: ['gatekeeper'], profile, out: folder, check: false, tests: false });
    const [template = '', constraint = ''] = [
      'argo-no-ttl-strategy/template.yaml',
      'constraints/argo-no-ttl-strategy.yaml',
    ].map((path) => readFileSync(join(folder, 'gatekeeper', path), 'utf8'));
    rmSync(folder, { recursive: true });
    const whole = JSON.parse(JSON.stringify(defaults).replaceAll(/(?<!\\)\\ud800/g, '\\ufffd'));
    assert.deepEqual(parse(constraint).spec.parameters.workflowDefaults, whole);
    assert.equal(parse(template).kind, 'ConstraintTemplate');
    assert.doesNotMatch(`${template}${constraint}`, /[\u007f-\u009f\u2028]/);
  });

  it('says the severity of the profile', () => {
    const [{ source }] = read('argo-pull-secret-unusable/template.yaml').spec.targets[0].code;
    assert.match(source.rego, /"severity": "info"/);
  });

  it('has everything synced that a template asks for, the SyncSets themselves included', () => {
    const { metadata } = read('argo-pull-secret-unusable/template.yaml');
    const needed: { groups: string[]; versions: string[]; kinds: string[] }[][] = JSON.parse(
      metadata.annotations['metadata.gatekeeper.sh/requires-sync-data'],
    );
    const names = needed.flat().map(({ groups, versions, kinds }) => [groups, versions, kinds].join('/'));
    const synced: { group: string; version: string; kind: string }[] = read('sync.yaml').spec.gvks;
    const listed = synced.map(({ group, version, kind }) => [group, version, kind].join('/'));
    assert.deepEqual(
      names.filter((name) => !listed.includes(name)),
      [],
    );
    assert.ok(names.includes('/v1/Secret') && names.includes('syncset.gatekeeper.sh/v1alpha1/SyncSet'));
  });

  it('asks for nothing to be synced where one object is enough', () => {
    const { metadata, spec } = read('argo-privileged-container/template.yaml');
    assert.equal(metadata.annotations['metadata.gatekeeper.sh/requires-sync-data'], undefined);
    assert.doesNotMatch(spec.targets[0].code[0].source.rego, /synced/);
  });
});
