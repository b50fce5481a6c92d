import { readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { inParallel } from './in-parallel.js';
import { run } from './run.js';

/** What Kyverno's CLI says of the tests below a folder. */
export interface Tested {
  results: { id: string; agrees: boolean }[];
  failures: string[];
}

/** Runs all tests below a folder, those of as many failure modes at once as there are processors. */
export async function kyvernoTest(kyverno: string, folder: string): Promise<Tested> {
  const paths = readdirSync(folder, { recursive: true }) as string[];
  const tests = paths.filter((path) => basename(path) === 'kyverno-test.yaml');
  const modes = [...new Set(tests.map((path) => path.split(sep)[0] ?? ''))];
  const tested = await inParallel(modes, (mode) => testIn(kyverno, join(folder, mode)));
  return { results: tested.flatMap(({ results }) => results), failures: tested.flatMap(({ failures }) => failures) };
}

/** Kyverno ends with 1 when a result is another than the test wants, or when a policy does not compile. */
async function testIn(kyverno: string, folder: string): Promise<Tested> {
  const flags = ['--require-tests', '--detailed-results', '--output-format', 'json'];
  const { stdout, output } = await run(kyverno, ['test', folder, ...flags]);
  const lists = stdout.match(/^\[$[\s\S]*?^\]$/gm) ?? [];
  const rows: Row[] = lists.flatMap((list) => JSON.parse(list));
  const results = rows.map(({ POLICY, RESULT }) => ({ id: POLICY, agrees: RESULT === 'Pass' }));
  const failing = rows.filter(({ RESULT }) => RESULT !== 'Pass').map((row) => JSON.stringify(row));
  const errors = output.split('\n').filter((line) => /^Error(?!: \d+ tests failed)/.test(line));
  const silent = rows.length === 0 ? [`${folder} has no results: ${output.slice(-500)}`] : [];
  return { results, failures: [...failing, ...errors, ...silent] };
}

/** As Kyverno's CLI prints it. */
interface Row {
  POLICY: string;
  RESULT: string;
}
