import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { runGenerate } from '#src/compile/generate.js';
import type { JsonObject } from '#src/model/json.js';
import type { Enforcement } from '#src/model/profile.js';
import { ApiServer, findPrograms } from './api-server.js';
import { installCustomKinds } from './cluster-objects.js';
import { isAggregated } from './cluster-rbac.js';
import { engine } from './engine.js';
import { kyvernoManifests, POLICIES, pathFor, startKyverno } from './kyverno-controller.js';
import { eventually } from './programs.js';

const ALONE = 'argo-misplaced-security-field';
const WITH_OTHERS = 'argo-executor-task-results';
const LEVELS: readonly Enforcement[] = ['audit', 'warn', 'deny'];

/** A workflow with a pod's field in a container, whose account has no rights. */
const bad = (namespace: string): JsonObject => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Workflow',
  metadata: { name: 'build', namespace },
  spec: {
    entrypoint: 'step',
    serviceAccountName: 'builder',
    templates: [{ name: 'step', container: { image: 'busybox', securityContext: { fsGroup: 1000 } } }],
  },
});

describe("Kyverno's admission controller", () => {
  let server: ApiServer;
  let folder: string;

  before(async function () {
    const programs = findPrograms() ?? this.skip();
    const program = engine('kyverno-controller') ?? this.skip();
    const manifests = kyvernoManifests() ?? this.skip();
    folder = mkdtempSync(join(tmpdir(), 'seawall-kyverno-controller-'));
    for (const level of LEVELS) {
      const profile = { platform: { argoWorkflows: '4.1.2', kyverno: '1.19.1' }, enforcement: { default: level } };
      await runGenerate({ targets: ['kyverno'], profile, out: join(folder, level), check: false, tests: false });
    }
    server = await ApiServer.start(programs);
    await installCustomKinds(server.api);
    for (const name of LEVELS) await server.api.must('POST', '/api/v1/namespaces', { metadata: { name } });
    await startKyverno(server, program, manifests);
    for (const object of documents(join('audit', 'kyverno', 'read-access.yaml'))) {
      await server.api.must('POST', pathFor(object), object);
    }
    await eventually('the aggregation of roles', () => isAggregated(server.api));
  });
  after(async () => {
    await server?.stop();
    if (folder) rmSync(folder, { recursive: true });
  });

  const documents = (path: string): JsonObject[] =>
    parseAllDocuments(readFileSync(join(folder, path), 'utf8')).map((document) => document.toJS());

  /** Makes the policy of each level, for the namespace that is called so. */
  async function install(id: string): Promise<void> {
    for (const level of LEVELS) {
      const policy = parse(readFileSync(join(folder, level, 'kyverno', id, `${id}.yaml`), 'utf8'));
      const { matchConstraints } = policy.spec;
      const namespaceSelector = { matchLabels: { 'kubernetes.io/metadata.name': level } };
      const spec = { ...policy.spec, matchConstraints: { ...matchConstraints, namespaceSelector } };
      await server.api.must('POST', POLICIES, { ...policy, metadata: { name: `${id}-${level}` }, spec });
    }
  }

  /** The status and the warnings with which the API server answers who would create the workflow there. */
  async function answer(namespace: string): Promise<[number, string]> {
    const path = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/workflows?dryRun=All`;
    const { status, body, warnings } = await server.api.ask('POST', path, bad(namespace));
    return [status, [...warnings, status < 300 ? '' : String(body.message)].join('')];
  }

  it('audits, warns and denies as the profile wants', async () => {
    await install(ALONE);
    await eventually('denying', async () => (await answer('deny'))[0] >= 400);
    await eventually('warning', async () => (await answer('warn'))[1] !== '');
    assert.match((await answer('deny'))[1], /argo-misplaced-security-field-deny .*fsGroup/s);
    const [status, warning] = await answer('warn');
    assert.deepEqual([status, /fsGroup/.test(warning)], [201, true], warning);
    assert.deepEqual(await answer('audit'), [201, '']);
  });

  it('looks up other objects with the rights that stand beside the policies', async () => {
    await install(WITH_OTHERS);
    const says = async () => (await answer('warn'))[1].includes('workflowtaskresults');
    await eventually('finding that a right is missing', says);
    const rules = [{ apiGroups: ['argoproj.io'], resources: ['workflowtaskresults'], verbs: ['create', 'patch'] }];
    const subjects = [{ kind: 'ServiceAccount', name: 'builder', namespace: 'warn' }];
    const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'executor' };
    const rbac = '/apis/rbac.authorization.k8s.io/v1/namespaces/warn';
    await server.api.must('POST', `${rbac}/roles`, { metadata: { name: 'executor' }, rules });
    await server.api.must('POST', `${rbac}/rolebindings`, { metadata: { name: 'executor' }, roleRef, subjects });
    await eventually('finding that it is not', async () => !(await says()));
  });
});
