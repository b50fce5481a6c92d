import { readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { inParallel } from './in-parallel.js';
import { runKyvernoTests } from './kyverno-run.js';

/** What Kyverno's CLI says of the tests below a folder. */
export interface Tested {
  results: { id: string; agrees: boolean }[];
  failures: string[];
}

/** Runs all tests below a folder, those of as many failure modes at once as there are processors. */
export async function kyvernoTest(kyverno: string, folder: string): Promise<Tested> {
  const paths = readdirSync(folder, { recursive: true }) as string[];
  const tests = paths.filter((path) => basename(path) === 'kyverno-test.yaml');
  // Of a path such as `argo-no-deadline/.kyverno-test/good-spec/kyverno-test.yaml`.
  const modes = [...new Set(tests.map((path) => path.slice(0, path.indexOf(`${sep}.kyverno-test${sep}`))))];
  const tested = await inParallel(modes, (mode) => testsOf(kyverno, join(folder, mode), basename(mode)));
  return { results: tested.flatMap(({ results }) => results), failures: tested.flatMap(({ failures }) => failures) };
}

/** Kyverno names what it cannot run, or has no result for it. */
async function testsOf(kyverno: string, folder: string, id: string): Promise<Tested> {
  const { rows, output } = await runKyvernoTests(kyverno, folder);
  const all = [...rows.values()].flat();
  const differing = all.filter(({ REASON }) => REASON !== 'Ok').map((row) => `${id}: ${JSON.stringify(row)}`);
  const errors = output.split('\n').filter((line) => /^Error(?!: \d+ tests failed)/.test(line));
  const silent = all.length === 0 ? [`${folder} has no results: ${output}`] : [];
  return {
    results: all.map(({ REASON }) => ({ id, agrees: REASON === 'Ok' })),
    failures: [...differing, ...errors, ...silent],
  };
}
