import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newest } from '#src/facts/newest.js';
import { packageRoot } from '#src/package-root.js';

const read = (...path: string[]) => readFileSync(join(packageRoot, ...path), 'utf8');
const files = readdirSync(join(packageRoot, 'src', 'facts'));
const [, section = ''] = read('CONTRIBUTING.md').split('## Where facts come from');
const named = (pattern: RegExp) => [...new Set(Array.from(section.matchAll(pattern), ([, name = '']) => name))].sort();

/** A repository, the tags that facts were derived from, and the last of these. */
const TAGS =
  /(argoproj\/[\w-]+|akuity\/kargo) (?:at|@) (?:every|all) (?:stable )?tags? \S+ to (?:v|argo-workflows-)?(\d[\d.]*\d)/g;
const newestOf: Record<string, string> = {
  'argoproj/argo-workflows': newest.argoWorkflows,
  'argoproj/argo-helm': newest.argoWorkflowsChart,
  'akuity/kargo': newest.kargo,
};

describe('where facts come from', () => {
  it('is said of every file of facts', () => {
    assert.deepEqual(named(/`([\w-]+\.ts)`/g), files.sort());
  });

  it('names every script that refreshes or compares them', () => {
    const scripts = readdirSync(join(packageRoot, 'tools')).filter((file) => /^(refresh|compare)-/.test(file));
    assert.deepEqual(named(/`((?:refresh|compare)-[\w-]+\.mjs)[^`]*`/g), scripts.sort());
  });

  it('reaches the newest releases in every file that says how far it goes', () => {
    const ends = files.flatMap((file) => {
      const text = read('src', 'facts', file).replace(/\n \* /g, ' ');
      return Array.from(text.matchAll(TAGS), ([, repository = '', last = '']) => ({ file, repository, last }));
    });
    const telling = files.filter((file) => /(every|all) (stable )?tag/.test(read('src', 'facts', file)));
    assert.deepEqual([...new Set(ends.map(({ file }) => file))], telling);
    assert.deepEqual(
      ends.filter(({ repository, last }) => newestOf[repository] !== last),
      [],
    );
    assert.match(read('src', 'facts', 'pod-fields.ts'), new RegExp(`to ${newest.kubernetes.replace('.0', '')} have`));
    assert.match(read('tools', 'kyverno', 'go.mod'), new RegExp(`github.com/kyverno/kyverno v${newest.kyverno}\\b`));
  });
});
