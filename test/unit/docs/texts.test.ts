import assert from 'node:assert/strict';
import { linesApart } from '#src/docs/lines-apart.js';
import { repairBlocks } from '#src/docs/repair-blocks.js';
import { sourceLink } from '#src/docs/source-link.js';
import { symptomLines } from '#src/docs/symptom-lines.js';
import { valuesFileText } from '#src/docs/values-file-text.js';
import { versionsInWords } from '#src/model/versions-in-words.js';

describe('what documentation is made of', () => {
  for (const [range, words] of [
    ['*', 'Kargo, every release'],
    ['>=1.25', 'Kargo from 1.25.0'],
    ['<1.1.0', 'Kargo below 1.1.0'],
    ['<3.6.0 || >=3.7.0', 'Kargo below 3.6.0, or from 3.7.0'],
    ['>=3.4.17 <3.5', 'Kargo from 3.4.17 and below 3.5.0'],
    ['1.2.3', 'Kargo only 1.2.3'],
  ] as const) {
    it(`says ${range} in words`, () => {
      assert.equal(versionsInWords({ component: 'kargo', versions: range }), words);
    });
  }

  for (const [symptom, lines] of [
    ['unknown \\(get workflowtasksets.argoproj.io\\)', ['unknown (get workflowtasksets.argoproj.io)']],
    ['failed (see below). Trying again...', ['failed (see below). Trying again...']],
    ['Failed to (list|watch) .* of "[^"]+"', ['Failed to list … of "…"', 'Failed to watch … of "…"']],
    ['0/\\d+ nodes', ['0/… nodes']],
  ] as const) {
    it(`shows the symptom ${symptom} as it stands in a log`, () => {
      assert.deepEqual(symptomLines(symptom), lines);
    });
  }

  for (const [source, url] of [
    ['akuity/kargo#12', 'https://github.com/akuity/kargo/issues/12'],
    ['akuity/kargo pkg/api/stage.go@v1.11.2', 'https://github.com/akuity/kargo/blob/v1.11.2/pkg/api/stage.go'],
    ['kubernetes/website content/a.md', 'https://github.com/kubernetes/website/blob/HEAD/content/a.md'],
    ['kubernetes/website content/a.md hostPath', null],
    ['a talk about it', null],
    ['x/y#1) [z](javascript:alert', null],
  ] as const) {
    it(`leads from ${source} to ${url ?? 'nowhere'}`, () => {
      assert.deepEqual(sourceLink(source), { text: source, url });
    });
  }

  it('tells prose, YAML and commands of a repair apart', () => {
    const repair = [
      'Write one of these:',
      '  image: app:v1',
      '  image: app@sha256:1',
      'and then, `once`:',
      '  kubectl delete pod --all',
      'or',
      '  - a:',
      '      b: 1',
    ];
    assert.deepEqual(repairBlocks(repair.join('\n')), [
      { language: 'prose', text: 'Write one of these:' },
      { language: 'yaml', text: 'image: app:v1\nimage: app@sha256:1' },
      { language: 'prose', text: 'and then, `once`:' },
      { language: 'sh', text: 'kubectl delete pod --all' },
      { language: 'prose', text: 'or' },
      { language: 'yaml', text: '- a:\n    b: 1' },
    ]);
  });

  it('counts the lines that make one text another', () => {
    assert.equal(linesApart('a\nb\nc\n', 'a\nc\n'), 1);
    assert.equal(linesApart('a\nb\nc', 'a\nx\nc\n'), 2);
    assert.equal(linesApart('a\n', 'a'), 0);
  });

  it('shows what stands for a values file as that file', () => {
    const head = 'apiVersion: helm.sh/values\nkind: HelmValues\nchart: argo-workflows\n';
    assert.equal(
      valuesFileText(`${head}version: 0.45.0\nvalues:\n  server:\n    enabled: true\n`),
      '# Values of the chart argo-workflows 0.45.0\nserver:\n  enabled: true\n',
    );
    assert.equal(valuesFileText('kind: ConfigMap\nvalues:\n  a: 1\n'), 'kind: ConfigMap\nvalues:\n  a: 1\n');
  });
});
