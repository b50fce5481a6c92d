import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runGenerate } from '#src/compile/generate.js';
import type { JsonObject } from '#src/model/json.js';
import { install } from './admission-policies.js';
import { ApiServer, findPrograms } from './api-server.js';
import { createNamespaces, installCustomKinds } from './cluster-objects.js';
import { engine } from './engine.js';
import { gatorFindings, kyvernoReport, statusOfCreating, titleOf } from './policy-runs.js';

/** One that judges Kubernetes' own kinds only, and one that judges Argo's. */
const CONFIG = 'argo-removed-executor';
const WORKFLOWS = 'argo-misplaced-security-field';
const NAMESPACES = ['argo', 'kube-system'];

const configMaps = NAMESPACES.map((namespace) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'workflow-controller-configmap', namespace },
  data: { containerRuntimeExecutor: 'docker' },
}));
const workflows = NAMESPACES.map((namespace) => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Workflow',
  metadata: { name: 'build', namespace },
  spec: {
    entrypoint: 'step',
    templates: [{ name: 'step', container: { image: 'busybox', securityContext: { fsGroup: 1000 } } }],
  },
}));
const objects = [...configMaps, ...workflows];
const found = { [CONFIG]: configMaps.slice(0, 1).map(titleOf), [WORKFLOWS]: workflows.map(titleOf) };

describe('Namespaces of Kubernetes itself are left alone where its own kinds are judged', () => {
  let folder: string;
  const file = (...path: string[]) => join(folder, ...path);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'seawall-system-'));
    writeFileSync(file('objects.yaml'), objects.map((each) => JSON.stringify(each)).join('\n---\n'));
    const platform = { argoWorkflows: '4.1.2', kubernetes: '1.36.0' };
    const profile = { platform, enforcement: { [CONFIG]: 'deny' as const, [WORKFLOWS]: 'deny' as const } };
    const targets = ['kyverno', 'kyverno-legacy', 'gatekeeper', 'gatekeeper-cel', 'admission'];
    await runGenerate({ targets, profile, out: folder, check: false, tests: false });
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const target of ['kyverno', 'kyverno-legacy']) {
    it(`by Kyverno: ${target}`, function () {
      const kyverno = engine('kyverno') ?? this.skip();
      for (const [id, failing] of Object.entries(found)) {
        const report = kyvernoReport(kyverno, file(target, id, `${id}.yaml`), file('objects.yaml'), []);
        assert.deepEqual(
          report.filter((each) => each.endsWith(' fail')),
          failing.map((each) => `${each} fail`),
        );
        assert.deepEqual(
          report.filter((each) => !/ (pass|fail|skip)$/.test(each)),
          [],
        );
      }
    });
  }

  for (const target of ['gatekeeper', 'gatekeeper-cel']) {
    it(`by Gatekeeper: ${target}`, function () {
      const gator = engine('gator') ?? this.skip();
      for (const [id, failing] of Object.entries(found)) {
        const policy = [file(target, id, 'template.yaml'), file(target, 'constraints', `${id}.yaml`)];
        assert.deepEqual(gatorFindings(gator, policy, file('objects.yaml')), failing);
      }
    });
  }

  it('by the API server', async function () {
    const server = await ApiServer.start(findPrograms() ?? this.skip());
    try {
      const read = (...path: string[]): JsonObject => parse(readFileSync(file('admission', ...path), 'utf8'));
      const policies = [CONFIG, WORKFLOWS].map((id) => ({
        policy: read(id, `${id}.yaml`),
        binding: read(id, 'binding.yaml'),
      }));
      await installCustomKinds(server.api);
      await createNamespaces(server.api, objects);
      await install(server.api, policies);
      const outcomes = await Promise.all(objects.map((object) => statusOfCreating(server.api, object)));
      assert.deepEqual(outcomes, [422, 201, 422, 422]);
    } finally {
      await server.stop();
    }
  });
});
