import assert from 'node:assert/strict';
import { join } from 'node:path';
import { runCheck } from '#src/check/check.js';
import type { ChartVersion } from '#src/model/chart.js';
import { TemporaryFolder } from '../load/folder.js';

const chartWith = (...dependencies: string[]) =>
  `apiVersion: v2\nname: platform\nversion: 1.0.0\ndependencies:\n${dependencies.map((each) => `  - {name: argo-workflows, ${each}}\n`).join('')}`;
const lockWith = (...versions: string[]) =>
  `dependencies:\n${versions.map((each) => `- name: argo-workflows\n  repository: https://argoproj.github.io/argo-helm\n  version: ${each}\n`).join('')}digest: sha256:0\n`;
const workflow = `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: {name: call, namespace: ci}
spec:
  ttlStrategy: {secondsAfterCompletion: 60}
  serviceAccountName: ci-runner
  templates: [{name: main, http: {url: "https://example.com"}}]
`;

describe('seawall check of values files', () => {
  const folder = new TemporaryFolder();
  const check = (chart?: ChartVersion, ...paths: string[]) =>
    runCheck({
      paths: paths.length > 0 ? paths.map((path) => join(folder.path, path)) : [folder.path],
      flags: {},
      stdin: async () => Buffer.of(),
      ...(chart && { chart }),
    });
  const ignored = async (...given: Parameters<typeof check>) =>
    (await check(...given)).findings
      .filter(({ id }) => id === 'argo-helm-value-ignored')
      .map(({ verdict, file, line, column }) => `${verdict} ${file.slice(folder.path.length + 1)}:${line}:${column}`);
  const chart = { name: 'argo-workflows', version: '0.45.25' };

  it('points at the key in the file, and names the chart', async () => {
    folder.write({ 'prod.yaml': 'images:\n  tag: v3.7.2\n  pullSecret: regcred\n' });
    const [finding, ...others] = (await check(chart, 'prod.yaml')).findings;
    assert.equal(others.length, 0);
    assert.deepEqual([finding?.line, finding?.column, finding?.pointer], [3, 3, '/images/pullSecret']);
    assert.deepEqual(finding?.resource, {
      apiVersion: 'helm.sh/values',
      kind: 'HelmValues',
      namespace: null,
      name: 'argo-workflows',
    });
  });

  it('reads below the name of the chart where the file has such a key', async () => {
    folder.write({ 'values.yaml': '# of an umbrella\nother: {a: 1}\nargo-workflows: {enabled: true, nope: 1}\n' });
    assert.deepEqual(await ignored(chart), ['fail values.yaml:3:33']);
  });

  it('takes the version from Chart.lock, and the alias for a prefix', async () => {
    folder.write({
      'Chart.yaml': chartWith('version: ~0.45.0, alias: wf, condition: "wf.enabled,global.argo"'),
      'Chart.lock': lockWith('0.45.25'),
      'values.yaml': 'wf:\n  enabled: true\n  nope: 1\nargo-workflows:\n  nope: 1\n',
      'values-prod.yaml': 'wf:\n  workflowDefaults:\n    spec: {}\n',
    });
    assert.deepEqual(await ignored(), ['fail values-prod.yaml:2:3', 'fail values.yaml:3:3']);
    assert.deepEqual(await ignored(undefined, 'values.yaml'), ['fail values.yaml:3:3']);
  });

  it('keeps two dependencies on one chart apart', async () => {
    const values = '{workflow: {rbac: {agentPermissions: true}}}';
    folder.write({
      'Chart.yaml': chartWith('version: 0.44.x, alias: old', 'version: 0.45.x, alias: new'),
      'Chart.lock': lockWith('0.44.1', '0.45.0'),
      'values.yaml': `new: ${values}\nold: ${values}\n`,
    });
    assert.deepEqual(await ignored(), ['fail values.yaml:2:25']);
  });

  it('takes an exact version from Chart.yaml', async () => {
    folder.write({ 'Chart.yaml': chartWith('version: 0.46.00'), 'values.yaml': 'argo-workflows: {nope: 1}\n' });
    const report = await check();
    assert.match(report.findings[0]?.message ?? '', /chart argo-workflows 0\.46\.0 does not read nope/);
    assert.deepEqual(report.notices, []);
  });

  it('guesses no version, and says which flag gives it', async () => {
    folder.write({ 'Chart.yaml': chartWith('version: ^0.45.0'), 'values.yaml': 'argo-workflows:\n  nope: 1\n' });
    const { findings, notices } = await check();
    assert.deepEqual(
      findings.map(({ verdict, line }) => [verdict, line]),
      [['unknown', 1]],
    );
    assert.match(findings[0]?.message ?? '', /--chart argo-workflows@VERSION/);
    assert.match(notices[0]?.message ?? '', /\^0\.45\.0, and no Chart\.lock .*--chart argo-workflows@VERSION/);
    const dated = await check(chart);
    assert.deepEqual(dated.findings[0]?.verdict, 'fail');
    assert.deepEqual(dated.notices, []);
  });

  it('says when a chart is newer than the facts, and judges by the newest', async () => {
    folder.write({ 'values.yaml': 'nope: 1\ncontroller: {failedPodRestart: {enabled: true}}\n' });
    const report = await check({ name: 'argo-workflows', version: '1.99.0' });
    assert.equal(report.findings.length, 1);
    assert.deepEqual(
      report.notices.map(({ message }) => message),
      ['chart argo-workflows 1.99.0 is newer than what is known; the facts of 1.0.18 are used'],
    );
  });

  it('leaves other values alone: without a chart, of another chart, of a chart of the same name', async () => {
    folder.write({
      'workflow.yaml': workflow,
      'values.yaml': 'nope: 1\n',
      'other/Chart.yaml': 'apiVersion: v2\nname: other\n',
      'other/values.yaml': 'nope: 1\n',
      'bitnami/Chart.yaml': chartWith('version: 9.0.0, repository: "oci://registry-1.docker.io/bitnamicharts"'),
      'bitnami/values.yaml': 'argo-workflows: {nope: 1}\n',
      'plain/notes.yaml': 'nope: 1\n',
    });
    assert.deepEqual(await ignored(), []);
    assert.deepEqual(await ignored(chart), ['fail values.yaml:1:1']);
    assert.deepEqual(await ignored(chart, 'plain/notes.yaml'), ['fail plain/notes.yaml:1:1']);
    assert.match((await check(undefined, 'values.yaml')).errors[0]?.message ?? '', /--chart NAME@VERSION/);
    assert.match((await check(chart, 'plain')).errors[0]?.message ?? '', /looked for in files such as values\.yaml/);
  });

  it('takes manifests for what they are, whatever the flag', async () => {
    folder.write({ 'values.yaml': workflow, 'Chart.yaml': chartWith('version: 0.45.25') });
    const { summary, findings } = await check(chart, 'values.yaml');
    assert.equal(summary.objects, 1);
    assert.ok(findings.every(({ resource }) => resource.kind !== 'HelmValues'));
  });

  it('takes an empty file for the defaults of the chart, and sees what workflows need of them', async () => {
    folder.write({ 'values.yaml': '# nothing yet\n', 'workflow.yaml': workflow });
    const gaps = async (...given: Parameters<typeof check>) =>
      (await check(...given)).findings.filter(({ id }) => id === 'argo-helm-rbac-gap').map(({ line }) => line);
    assert.deepEqual(await gaps(chart, 'values.yaml'), []);
    assert.deepEqual(await gaps(chart), [1]);
    folder.write({ 'values-prod.yaml': 'workflow: {rbac: {agentPermissions: true}}\n' });
    assert.deepEqual(await gaps(chart), []);
  });

  it('knows from chart and tags which Argo Workflows they install', async () => {
    folder.write({ 'values.yaml': 'images: {pullPolicy: Always}\n' });
    const version = async () => (await check(chart)).profiles[0]?.profile.platform.argoWorkflows;
    assert.equal(await version(), '3.7.2');
    folder.write({ 'values-prod.yaml': 'images: {tag: v3.6.10}\n' });
    assert.equal(await version(), '3.6.10');
    folder.write({ 'values-prod.yaml': 'images: {tag: latest}\n' });
    assert.equal(await version(), undefined);
  });
});
