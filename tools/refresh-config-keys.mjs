// Refreshes src/facts/controller-config-keys.ts: `node tools/refresh-config-keys.mjs CLONE`, the clone being one of
// argoproj/argo-workflows with its tags. Every struct that the configuration reaches is a table, but for API types, and
// those that ended before the configuration was parsed strictly: nobody judges their keys.
import semver from 'semver';
import { cloneOf, rangeOf, refreshLines, releasesOf } from './field-tables.mjs';
import { fail } from './go.mjs';

/** API types whose keys count; the others have shapes of their own. */
const apiTypes = { file: 'pkg/apis/workflow/v1alpha1/info.go', types: ['wfv1.Link', 'wfv1.Column'] };
/** Types that are no tables here. */
const leaves = /^((apiv1|metav1|wfv1)\.\w+|time\.Duration|string|bool|u?int\d*|float\d+)$/;
const strictSince = '3.4.0';
const git = cloneOf(process.argv.slice(2), 'node tools/refresh-config-keys.mjs CLONE');

const releases = releasesOf(git, '3.2.0');
const tablesAt = new Map(releases.map((release) => [release, tablesOfTag(`v${release}`)]));
const strict = releases.filter((release) => semver.gte(release, strictSince));
const paths = new Set(strict.flatMap((release) => [...tablesAt.get(release).keys()]));
refreshLines('controller-config-keys', { opening: '= [\n', closing: '\n];' }, releases, () =>
  Array.from(paths, (path) => JSON.parse(path))
    .sort(shallowFirst)
    .map(printTable)
    .join(''),
);

/** The keys of each table of a tag, by its path as JSON. */
function tablesOfTag(tag) {
  const files = git('ls-tree', '--name-only', tag, 'config/').split('\n');
  const own = files.filter((file) => file.endsWith('.go') && !file.endsWith('_test.go'));
  const configuration = own.flatMap((file) => typesIn(git('show', `${tag}:${file}`), ''));
  const api = typesIn(git('show', `${tag}:${apiTypes.file}`), 'wfv1.').filter(([name]) =>
    apiTypes.types.includes(name),
  );
  return tablesOf('Config', new Map([...configuration, ...api]), []);
}

/** The types of a Go file: of a struct its fields, of others what they stand for. */
function typesIn(text, prefix) {
  const structs = Array.from(text.matchAll(/^type (\w+) struct \{\n([\s\S]*?)^\}/gm), ([, name, body]) => [
    prefix + name,
    Array.from(body.matchAll(/^\t([A-Z*].*)$/gm), ([, line]) => fieldIn(line)).filter(({ key }) => key !== '-'),
  ]);
  const others = Array.from(text.matchAll(/^type (\w+) ([\w.*[\]]+)$/gm), ([, name, type]) => [prefix + name, type]);
  return [...structs, ...others];
}

/** The type of a field and its key; no key if it is a struct embedded. */
function fieldIn(line) {
  const [, name, type, tag] =
    /^(?:(\w+)\s+)?([\w.*[\]]+)(?:\s+`json:"([^",]*).*`)?(?:\s*\/\/.*)?$/.exec(line) ??
    fail(`What field is this? ${line}`);
  return { type, key: tag || name };
}

/** The tables of a Go type that stands at a path; none if it is no struct, or not one of ours. */
function tablesOf(type, types, path) {
  const [, collection, name] = /^\*?(\[\]|map\[string\])?\*?(.*)$/.exec(type);
  const place = collection === undefined ? path : [...path, '*'];
  const known = types.get(name);
  if (typeof known === 'string') return tablesOf(known, types, place);
  if (known === undefined && !leaves.test(name)) fail(`What type is ${name}, which stands at ${path.join('.')}?`);
  if (known === undefined) return new Map();
  const fields = fieldsOf(name, types);
  const below = fields.flatMap(({ key, type }) => [...tablesOf(type, types, [...place, key])]);
  return new Map([[JSON.stringify(place), fields.map(({ key }) => key)], ...below]);
}

/** The fields of a struct, and of those that it embeds. */
function fieldsOf(name, types) {
  return types.get(name).flatMap((field) => (field.key ? [field] : fieldsOf(field.type, types)));
}

function shallowFirst(a, b) {
  return a.length - b.length || (a.join('.') < b.join('.') ? -1 : 1);
}

function printTable(path) {
  const having = releases.filter((release) => tablesAt.get(release).has(JSON.stringify(path)));
  const keys = new Map(having.map((release) => [release, tablesAt.get(release).get(JSON.stringify(path))]));
  const names = [...new Set([...keys.values()].flat())].sort();
  const range = (name) => rangeOf(having.map((release) => [release, keys.get(release).includes(name)])) || '*';
  const lines = names.map((name) => `      ${name}: '${range(name)}',\n`).join('');
  return `  {\n    path: [${path.map((step) => `'${step}'`).join(', ')}],\n    keys: {\n${lines}    },\n  },\n`;
}
