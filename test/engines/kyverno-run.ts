import { dirname, relative } from 'node:path';
import { run } from './run.js';

/** What `kyverno test` says of one expected result: `Ok`, `Want fail, got pass`, and whatever else it may be. */
export interface TestRow {
  REASON: string;
  RESOURCE: string;
  Message: string;
}

/**
 * Runs the tests below a folder. Kyverno stops at the first test that it cannot run.
 *
 * @returns by folder of the test, its rows in the order of its results; and all that was printed
 */
export async function runKyvernoTests(
  kyverno: string,
  folder: string,
): Promise<{ rows: Map<string, TestRow[]>; output: string }> {
  const flags = ['--require-tests', '--detailed-results', '--remove-color', '--output-format', 'json'];
  const { stdout, output } = await run(kyverno, ['test', folder, ...flags]);
  const parts = stdout.split(/^Loading test (?=.*\( .* \) \.\.\.$)/m).slice(1);
  const rows = parts.flatMap((part): [string, TestRow[]][] => {
    const [, file = ''] = /\( (.*) \) \.\.\.$/m.exec(part) ?? [];
    const json = /^\[$[\s\S]*?^\]$/m.exec(part)?.[0];
    return json === undefined ? [] : [[relative(folder, dirname(file)), JSON.parse(json)]];
  });
  return { rows: new Map(rows), output };
}
