import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCheck } from '#src/check/check.js';
import { packageRoot } from '#src/package-root.js';

const folder = join(packageRoot, 'test', 'articles');

const yamlFiles = (path: string) =>
  readdirSync(path)
    .filter((file) => file.endsWith('.yaml'))
    .sort();

describe('the five articles, as manifests', () => {
  let scratch: string;
  before(() => {
    scratch = mkdtempSync(join(tmpdir(), 'seawall-articles-'));
  });
  after(() => rmSync(scratch, { recursive: true }));

  for (const file of yamlFiles(folder)) {
    it(`${file}: its failure is named, and so is its harmful advice`, async () => {
      const text = readFileSync(join(folder, file), 'utf8');
      const profile = join(scratch, file);
      writeFileSync(profile, text.split('\n---\n')[0] ?? '');
      const flags = { profile };
      const report = await runCheck({ paths: [join(folder, file)], flags, stdin: async () => Buffer.of() });
      const found = new Set(
        report.findings
          .filter(({ verdict }) => verdict === 'fail')
          .map(({ id, resource }) => `${id} ${resource.kind}/${resource.name}`),
      );
      const expected = [...text.matchAll(/^# expect: (.+)$/gm)].map((match) => match[1] ?? '');
      assert.ok(expected.length > 0);
      assert.deepEqual(
        expected.filter((each) => !found.has(each)),
        [],
      );
      assert.deepEqual(report.errors, []);
    });
  }
});

describe('values of the Helm chart in the articles', () => {
  for (const file of yamlFiles(join(folder, 'values'))) {
    it(`${file}: these findings and no others`, async () => {
      const path = join(folder, 'values', file);
      const text = readFileSync(path, 'utf8');
      const [, name = '', version = ''] = /^# chart: (.+)@(.+)$/m.exec(text) ?? [];
      const report = await runCheck({
        paths: [path],
        flags: {},
        chart: { name, version },
        stdin: async () => Buffer.of(),
      });
      const found = report.findings.map(({ id, pointer }) => `${id} ${pointer}`).sort();
      const expected = [...text.matchAll(/^# expect: (.+)$/gm)].map((match) => match[1] ?? '').sort();
      assert.ok(expected.length > 0);
      assert.deepEqual(found, expected);
      assert.deepEqual(report.errors, []);
    });
  }
});
