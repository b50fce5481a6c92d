import assert from 'node:assert/strict';
import { type LoadOptions, type LoadResult, loadManifests } from '#src/check/load/manifests.js';
import { isObject } from '#src/model/json.js';
import { configMap, TemporaryFolder } from './folder.js';

function names(result: LoadResult): unknown[] {
  return result.objects.map(({ object }) => (isObject(object.metadata) ? object.metadata.name : undefined));
}

function withInput(text: string): LoadOptions {
  return { stdin: async () => Buffer.from(text) };
}

describe('loading manifests', () => {
  const folder = new TemporaryFolder();

  it('reads folders in order of their names, and only what looks like a manifest', async () => {
    folder.write({
      'b.yaml': configMap('b'),
      'a/z.yml': configMap('z'),
      'B.json': '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "json"}}',
      'notes.txt': 'a: [',
      '.hidden/x.yaml': configMap('hidden'),
      'node_modules/x.yaml': configMap('module'),
    });
    const result = await loadManifests([folder.path]);
    assert.deepEqual(names(result), ['json', 'z', 'b']);
    assert.deepEqual(
      result.objects.map(({ file }) => file.slice(folder.path.length)),
      ['/B.json', '/a/z.yml', '/b.yaml'],
    );
    assert.equal(result.filesRead, 3);
    assert.deepEqual(result.errors, []);
  });

  it('reads a file that is given by itself, whatever its name, and reads nothing twice', async () => {
    folder.write({ 'manifest.txt': configMap('text'), 'a.yaml': configMap('a') });
    const paths = [`${folder.path}/manifest.txt`, folder.path, `${folder.path}//a.yaml`];
    assert.deepEqual(names(await loadManifests(paths)), ['text', 'a']);
  });

  it('reads standard input as the file -', async () => {
    const result = await loadManifests(['-'], withInput(`${configMap('a')}---\n${configMap('b')}`));
    assert.deepEqual(names(result), ['a', 'b']);
    assert.equal(result.objects[0]?.file, '-');
  });

  it('leaves out what .seawallignore files say, the innermost one deciding', async () => {
    folder.write({
      '.seawallignore': 'drafts/\n*.test.yaml\n/top.yaml\n',
      'top.yaml': configMap('top'),
      'a.test.yaml': configMap('test'),
      'drafts/a.yaml': configMap('draft'),
      'kept/.seawallignore': '!b.test.yaml\n',
      'kept/a.test.yaml': configMap('also a test'),
      'kept/b.test.yaml': configMap('kept'),
      'kept/top.yaml': configMap('not at the top'),
    });
    assert.deepEqual(names(await loadManifests([folder.path])), ['kept', 'not at the top']);
  });

  it('counts what is no object of Kubernetes, and says nothing of profiles and empty documents', async () => {
    folder.write({
      'kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n',
      'a.yaml': `---\n---\n${configMap('a')}---\n`,
      'values.yaml': 'replicas: 1\n',
      'seawall.yaml': 'apiVersion: seawall.dev/v1alpha1\nkind: Profile\nplatform: {}\n',
    });
    const result = await loadManifests([folder.path]);
    assert.deepEqual(names(result), ['a']);
    assert.equal(result.ignoredDocuments, 2);
    assert.deepEqual(result.notices, []);
  });

  it('reports what cannot be read and goes on', async () => {
    folder.write({
      'binary.yaml': Buffer.from([0x61, 0x3a, 0x00, 0x62]),
      'good.yaml': configMap('good'),
      'large.yaml': `# ${'x'.repeat(2000)}\n`,
      'latin1.yaml': Buffer.from('a: 1\nb: caf\xe9\n', 'latin1'),
    });
    const result = await loadManifests([`${folder.path}/missing.yaml`, folder.path], { maximumBytes: 1000 });
    assert.deepEqual(names(result), ['good']);
    assert.deepEqual(
      result.errors.map(({ file, line, column }) => [file.slice(folder.path.length), line, column]),
      [
        ['/missing.yaml', undefined, undefined],
        ['/binary.yaml', undefined, undefined],
        ['/large.yaml', undefined, undefined],
        ['/latin1.yaml', 2, 7],
      ],
    );
    assert.match(result.errors[0]?.message ?? '', /no such file/);
    assert.match(result.errors[1]?.message ?? '', /binary/);
    assert.match(result.errors[2]?.message ?? '', /larger than/);
    assert.match(result.errors[3]?.message ?? '', /UTF-8/);
  });

  it('refuses standard input that is too large', async () => {
    const result = await loadManifests(['-'], { ...withInput('x'.repeat(11)), maximumBytes: 10 });
    assert.equal(result.errors[0]?.file, '-');
    assert.equal(result.filesRead, 0);
  });

  it('reads UTF-8 and UTF-16 with a byte order mark', async () => {
    folder.write({
      'a.yaml': `\ufeff${configMap('é')}`,
      'b.yaml': Buffer.from(`\ufeff${configMap('ü')}`, 'utf16le'),
      'c.yaml': Buffer.from(`\ufeff${configMap('ö')}`, 'utf16le').swap16(),
    });
    assert.deepEqual(names(await loadManifests([folder.path])), ['é', 'ü', 'ö']);
  });
});

describe('what is rendered before it is applied', () => {
  const folder = new TemporaryFolder();

  it('skips patches of a kustomization, wherever they lie, with one line that says what to do', async () => {
    folder.write({
      'overlay/kustomization.yaml': [
        'resources: [job.yaml]',
        'patches:',
        '- path: patch.yaml',
        '- patch: |-\n    - op: remove\n      path: /a',
        'patchesStrategicMerge: [../shared/merge.yaml]',
        'patchesJson6902:',
        '- path: operations.json',
      ].join('\n'),
      'overlay/job.yaml': configMap('job'),
      'overlay/patch.yaml': configMap('patch'),
      'overlay/operations.json': '[{"op": "remove", "path": "/a"}]',
      'shared/merge.yaml': configMap('merge'),
    });
    const result = await loadManifests([folder.path]);
    assert.deepEqual(names(result), ['job']);
    assert.deepEqual(result.notices, [
      {
        file: `${folder.path}/overlay/kustomization.yaml`,
        message: `Skipped 3 files that this kustomization lists as patches. To check what it renders: kubectl kustomize ${folder.path}/overlay | seawall check -`,
      },
    ]);
    assert.deepEqual(names(await loadManifests([`${folder.path}/overlay/patch.yaml`])), ['patch']);
  });

  it('reads the Kustomization of Flux, which is an object', async () => {
    folder.write({
      'kustomization.yaml':
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: flux}\nspec: {patches: []}\n',
    });
    assert.deepEqual(names(await loadManifests([folder.path])), ['flux']);
  });

  it('skips the templates of a chart, with one line even if it has charts inside', async () => {
    folder.write({
      'my chart/Chart.yaml': 'apiVersion: v2\nname: my-chart\n',
      'my chart/templates/a.yaml': '{{- if .Values.a }}\na: 1\n{{- end }}\n',
      'my chart/charts/sub/Chart.yaml': 'apiVersion: v2\nname: sub\n',
      'my chart/charts/sub/templates/b.yaml': '{{ .Values.b }}: {{ end }}\n',
      'templates/c.yaml': configMap('no chart here'),
    });
    const result = await loadManifests([folder.path]);
    assert.deepEqual(names(result), ['no chart here']);
    assert.deepEqual(result.errors, []);
    const notice = {
      file: `${folder.path}/my chart/Chart.yaml`,
      message: `Skipped the templates of this chart. To check what it renders: helm template '${folder.path}/my chart' | seawall check -`,
    };
    assert.deepEqual(result.notices, [notice]);
    assert.deepEqual((await loadManifests([`${folder.path}/my chart/templates`])).notices, [notice]);
  });

  it('says so when a template is given by itself', async () => {
    folder.write({ 'a.yaml': 'apiVersion: v1\nkind: {{ .Values.kind }}\n' });
    const [error] = (await loadManifests([`${folder.path}/a.yaml`])).errors;
    assert.equal(error?.line, 2);
    assert.match(error?.message ?? '', /template of Helm/);
  });
});
