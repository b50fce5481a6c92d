import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runGenerate } from '#src/compile/generate.js';
import type { JsonObject } from '#src/model/json.js';
import type { Waiver } from '#src/model/profile.js';
import { install } from './admission-policies.js';
import { ApiServer, findPrograms } from './api-server.js';
import { createNamespaces, installCustomKinds } from './cluster-objects.js';
import { engine } from './engine.js';
import { gatorFindings, kyvernoReport, statusOfCreating, titleOf } from './policy-runs.js';

const ID = 'argo-misplaced-security-field';

/** An object with the mistake; a name that ends in a hyphen is what the API server makes one of. */
function bad(kind: string, namespace: string, name: string): JsonObject {
  const templates = [{ name: 'step', container: { image: 'busybox', securityContext: { fsGroup: 1000 } } }];
  const spec = { entrypoint: 'step', templates };
  const made = name.endsWith('-') ? { generateName: name, name: `${name}x7k2q` } : { name };
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind,
    metadata: { ...made, namespace },
    spec: kind === 'CronWorkflow' ? { schedules: ['0 1 * * *'], workflowSpec: spec } : spec,
  };
}

const objects = [
  bad('Workflow', 'builds', 'image'),
  bad('Workflow', 'builds', 'image-'),
  bad('Workflow', 'builds', 'other'),
  bad('Workflow', 'builds', 'images-'),
  bad('Workflow', 'jobs', 'image'),
  bad('CronWorkflow', 'builds', 'image'),
  bad('CronWorkflow', 'nightly', 'image'),
  bad('WorkflowTemplate', 'jobs', 'image'),
];
const titles = objects.map(titleOf);
const BY_NAME = ['Workflow builds/image', 'Workflow builds/image-x7k2q', 'CronWorkflow nightly/image'];
const LITERAL_NAMES = BY_NAME.filter((title) => !title.includes('x7k2q'));

/** Who accepted them, and until when, is the same for all but one, which holds no longer. */
const waivers = (resources: NonNullable<Waiver['resource']>[]): Waiver[] => [
  ...resources.map((resource) => ({ id: ID, owner: 'ann', reason: 'a "test"', expires: '2999-12-31', resource })),
  { id: ID, owner: 'ann', reason: 'over', expires: '2026-01-31' },
];

describe('Waivers', () => {
  let folder: string;
  const file = (...path: string[]) => join(folder, ...path);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'seawall-waivers-'));
    writeFileSync(file('objects.yaml'), objects.map((each) => JSON.stringify(each)).join('\n---\n'));
    await generate(
      'names',
      ['kyverno', 'kyverno-legacy', 'admission'],
      [
        { kind: 'Workflow', namespace: 'builds', name: 'image' },
        { kind: 'Workflow', namespace: 'builds', name: 'image-' },
        { namespace: 'nightly' },
        // Names of nothing, unless an engine took them for a pattern.
        { namespace: 'builds', name: 'o*' },
        { namespace: 'job?' },
        { namespace: 'jobs', name: '' },
      ],
    );
    await generate(
      'namespaces',
      ['gatekeeper', 'gatekeeper-cel'],
      [{ namespace: 'builds' }, { kind: 'CronWorkflow' }, { namespace: 'job*' }, { name: 'image' }],
    );
  });
  after(() => rmSync(folder, { recursive: true }));

  async function generate(out: string, targets: string[], resources: NonNullable<Waiver['resource']>[]) {
    const platform = { argoWorkflows: '4.1.2', kubernetes: '1.36.0', kyverno: '1.19.1' };
    const profile = { platform, enforcement: { [ID]: 'deny' as const }, waivers: waivers(resources) };
    await runGenerate({ targets, profile, out: file(out), check: false, tests: false });
  }

  for (const [target, waived] of [
    ['kyverno', BY_NAME],
    ['kyverno-legacy', LITERAL_NAMES],
  ] as const) {
    it(`are exceptions to Kyverno: ${target}`, function () {
      const kyverno = engine('kyverno') ?? this.skip();
      const policy = file('names', target, ID, `${ID}.yaml`);
      const exceptions = ['--exceptions', file('names', target, 'exceptions.yaml')];
      assert.deepEqual(
        kyvernoReport(kyverno, policy, file('objects.yaml'), exceptions),
        titles.map((title) => `${title} ${waived.includes(title) ? 'skip' : 'fail'}`).sort(),
      );
    });
  }

  for (const target of ['gatekeeper', 'gatekeeper-cel']) {
    it(`are left out by the Constraint: ${target}`, function () {
      const gator = engine('gator') ?? this.skip();
      const template = file('namespaces', target, ID, 'template.yaml');
      const constraint = file('namespaces', target, 'constraints', `${ID}.yaml`);
      const found = gatorFindings(gator, [template, constraint], file('objects.yaml'));
      assert.deepEqual(found, ['Workflow jobs/image', 'WorkflowTemplate jobs/image']);
    });
  }

  it('are match conditions to the API server', async function () {
    const server = await ApiServer.start(findPrograms() ?? this.skip());
    try {
      const read = (name: string): JsonObject => parse(readFileSync(file('names', 'admission', ID, name), 'utf8'));
      await installCustomKinds(server.api);
      await createNamespaces(server.api, objects);
      await install(server.api, [{ policy: read(`${ID}.yaml`), binding: read('binding.yaml') }]);
      const outcomes = objects.map(async (object) => {
        const { generateName, name, namespace } = object.metadata as JsonObject;
        const metadata: JsonObject = {
          namespace: namespace ?? '',
          ...(generateName ? { generateName } : { name: name ?? '' }),
        };
        return `${titleOf(object)} ${await statusOfCreating(server.api, { ...object, metadata })}`;
      });
      assert.deepEqual(
        await Promise.all(outcomes),
        titles.map((title) => `${title} ${BY_NAME.includes(title) ? 201 : 422}`),
      );
    } finally {
      await server.stop();
    }
  });
});
