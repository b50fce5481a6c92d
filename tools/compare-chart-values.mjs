// Says what a release of the chart argo-workflows changes in src/facts/argo-workflows-chart-values.ts:
// `node tools/compare-chart-values.mjs FOLDER`, the folder being charts/argo-workflows of argoproj/argo-helm at its tag.
// What it says is where to look: which keys a template passes on whole is for a reader to see.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import semver from 'semver';
import { parse } from 'yaml';
import { fail } from './go.mjs';
import { printLines } from './print-lines.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) fail('Usage: node tools/compare-chart-values.mjs FOLDER');
const root = fileURLToPath(new URL('..', import.meta.url));
const { valueTables } = await import(join(root, 'dist/facts/argo-workflows-chart-values.js'));
const { newest } = await import(join(root, 'dist/facts/newest.js'));
const newestChart = newest.argoWorkflowsChart;

const tables = new Map(
  valueTables
    .filter(({ charts }) => semver.satisfies(newestChart, charts))
    .map(({ path, keys }) => [path, Object.keys(keys).filter((key) => semver.satisfies(newestChart, keys[key]))]),
);
const pathTo = (path, key) => (path === '' ? key : `${path}.${key}`);
const known = new Set([...tables].flatMap(([path, keys]) => keys.map((key) => pathTo(path, key))));
const { version } = parse(readFileSync(join(folder, 'Chart.yaml'), 'utf8'));
const declared = new Set(keysIn(parse(readFileSync(join(folder, 'values.yaml'), 'utf8')), ''));
const templates = readdirSync(join(folder, 'templates'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(yaml|tpl|txt)$/.test(file))
  .map((file) => readFileSync(join(folder, 'templates', file), 'utf8'))
  .join('\n');
const read = new Set(Array.from(templates.matchAll(/\.Values\.([\w.]*\w)/g), ([, path]) => path));

process.stdout.write(`chart ${version}, compared with the facts of ${newestChart}\n`);
printLines('new in values.yaml', [...declared].filter(isNews));
printLines(
  'new in templates',
  [...read].filter((path) => !declared.has(path) && isNews(path)),
);
printLines(
  'gone: neither in values.yaml nor in a template',
  [...known].filter((path) => !declared.has(path) && !new RegExp(`\\b${path.split('.').at(-1)}\\b`).test(templates)),
);

/** The keys of a value, as deep as the facts list them. */
function keysIn(value, path) {
  if (!tables.has(path) || value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.keys(value).flatMap((key) => [pathTo(path, key), ...keysIn(value[key], pathTo(path, key))]);
}

/** A key that stands in a table of the facts, and is not in it. */
function isNews(path) {
  return tables.has(path.split('.').slice(0, -1).join('.')) && !known.has(path);
}
