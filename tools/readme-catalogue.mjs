// Writes the table of failure modes into README.md, between its two marks: `node tools/readme-catalogue.mjs [--check]`.
// With --check it writes nothing, and ends with 1 when the table is not the one that the catalogue gives.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fail } from './go.mjs';

const readme = fileURLToPath(new URL('../README.md', import.meta.url));
const marks = { start: '<!-- catalogue:start -->', end: '<!-- catalogue:end -->' };

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const text = readFileSync(readme, 'utf8');
const [before, after] = around(text);
const { table, count } = await catalogueTable();
const wanted = `${before}${marks.start}\n${table}\n${marks.end}${after}`;

if (text === wanted) {
  process.stdout.write(`README.md lists all ${count} failure modes\n`);
} else if (values.check) {
  process.stderr.write('README.md does not list the catalogue as it is; run `node tools/readme-catalogue.mjs`\n');
  process.exitCode = 1;
} else {
  const beside = `${readme}.${process.pid}.tmp`;
  writeFileSync(beside, wanted);
  renameSync(beside, readme);
  process.stdout.write(`README.md now lists ${count} failure modes\n`);
}

/** What stands before and after the table. */
function around(text) {
  const [before, rest, ...more] = text.split(marks.start);
  const [, after, ...others] = rest?.split(marks.end) ?? [];
  if (after === undefined || more.length + others.length > 0) {
    fail(`README.md must hold ${marks.start} and ${marks.end} once each, in this order.`);
  }
  return [before, after];
}

/** As in docs/catalogue/README.md, with links that lead there. */
async function catalogueTable() {
  try {
    const { loadExplanations } = await import('../dist/docs/explanation.js');
    const { renderTable } = await import('../dist/docs/render-pages.js');
    const explanations = await loadExplanations();
    return { table: renderTable(explanations, 'docs/catalogue/'), count: explanations.length };
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return fail('The catalogue is not built: run `npm run build` first.');
  }
}
