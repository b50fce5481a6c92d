import assert from 'node:assert/strict';
import { parseAllDocuments } from 'yaml';
import { loadCatalogue } from '#src/catalogue/load.js';
import { render } from '#src/compile/templates.js';
import { loadExplanations } from '#src/docs/explanation.js';
import { renderPages } from '#src/docs/render-pages.js';
import type { FailureMode } from '#src/model/failure-mode.js';

const GITHUB = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(issues\/\d+|blob\/[\w./+-]+)$/u;

const blocksOf = (page: string, language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gmsu'))].map(([, text = '']) => text);
const linksOf = (page: string) => [...page.matchAll(/\]\(([^)]*)\)/gu)].map(([, url = '']) => url);

describe('the pages of the catalogue', () => {
  let catalogue: readonly FailureMode[];
  let pages: Map<string, string>;
  const pageOf = ({ id }: { id: string }) => pages.get(`${id}.md`) ?? '';
  /** What is wrong with which page. */
  const faults = (what: (mode: FailureMode, page: string) => string[]) =>
    catalogue.flatMap((mode) => what(mode, pageOf(mode)).map((fault) => `${mode.id}: ${fault}`));

  before(async () => {
    catalogue = await loadCatalogue();
    pages = await renderPages();
  });

  it('are one for each failure mode, and an index that leads to all of them', () => {
    const names = catalogue.map(({ id }) => `${id}.md`);
    assert.deepEqual([...pages.keys()].sort(), [...names, 'README.md'].sort());
    const index = pages.get('README.md') ?? '';
    assert.deepEqual(linksOf(index).sort(), names.sort());
    assert.match(index, /^## Argo Workflows$.*^### Pod security$.*^## Kargo$.*^### Promotion$/msu);
  });

  it('have the id, the lines by which the failure is known, and the repair to be copied', () => {
    const found = faults(({ id, symptoms, repair }, page) => {
      const plain = symptoms.filter((symptom) => !/[\\|*+]/u.test(symptom));
      const copied = repair.split('\n').filter((line) => line.startsWith('  '));
      return [`\`${id}\``, ...plain, ...copied.map((line) => line.trim())].filter((text) => !page.includes(text));
    });
    assert.deepEqual(found, []);
  });

  it('have YAML that can be parsed, a bad and a good example among it, without what only tests need', () => {
    const found = faults((_mode, page) => [
      ...blocksOf(page, 'yaml')
        .flatMap((text) => parseAllDocuments(text, { uniqueKeys: false }).flatMap(({ errors }) => errors))
        .map(({ message }) => message),
      ...['## A bad example', '## A good example'].filter((heading) => !page.includes(heading)),
      ...['seawall.dev/v1alpha1', '# expect:', 'kind: HelmValues'].filter((text) => page.includes(text)),
    ]);
    assert.deepEqual(found, []);
  });

  it('lead to the index, and to upstream issues and files', () => {
    const found = faults((_mode, page) => {
      const [index, ...sources] = linksOf(page);
      return [
        ...(index === 'README.md' ? [] : ['no way back']),
        ...(sources.length > 0 ? [] : ['no source']),
        ...sources.filter((url) => !GITHUB.test(url)),
      ];
    });
    assert.deepEqual(found, []);
  });

  it('say for each target why it leaves a failure mode out, whatever the releases', () => {
    const page = pageOf({ id: 'argo-helm-value-ignored' });
    assert.match(page, /^\| `kyverno` \| nothing \| .*values of Helm charts.* \|$/mu);
    assert.match(page, /^\| `rego` \| all of it \| {2}\|$/mu);
    assert.match(pageOf({ id: 'argo-resource-outputs-never-complete' }), /^\| `kyverno` \| all of it \| {2}\|$/mu);
  });

  it('show a bad and a good example that differ, and what is found in the bad one', async () => {
    const found = (await loadExplanations()).flatMap((mode) => {
      const { bad, good } = mode;
      const shown = [bad?.yaml ?? '', good?.yaml ?? ''].map((text) => `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``);
      const isPair = bad !== null && bad.findings.length > 0 && good?.findings.length === 0 && bad.yaml !== good.yaml;
      const isMissing = [...shown, ...(bad?.findings ?? [])].some((text) => !pageOf(mode).includes(text));
      return isPair && !isMissing ? [] : [mode.id];
    });
    assert.deepEqual(found, []);
  });
});

describe('Markdown', () => {
  it('shows prose as it was written', () => {
    const row = { id: 'argo-x', title: '*a* <b> [c](d) | `*` _e_ f_g `h', severity: 'error', bitesIn: 'Kargo' };
    assert.match(
      render('docs/table.md', { folder: '', rows: [row] }),
      /\| \\\*a\\\* \\<b> \\\[c\\\]\(d\) \\\| `\*` \\_e\\_ f_g \\`h \|/u,
    );
  });
});
