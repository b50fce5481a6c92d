// Refreshes src/facts/kargo-fields.ts: `node tools/refresh-kargo-fields.mjs CLONE`, the clone being one of
// akuity/kargo with its tags. A type is added by adding its name to the table, with any fields.
import { cloneOf, refresh, releasesOf } from './field-tables.mjs';

/** What structs of Kubernetes bring where Kargo's inline them. */
const inlined = { TypeMeta: ['apiVersion', 'kind'], LabelSelector: ['matchExpressions', 'matchLabels'] };
const git = cloneOf(process.argv.slice(2), 'node tools/refresh-kargo-fields.mjs CLONE');

refresh('kargo-fields', releasesOf(git, '1.0.0'), (release) => {
  const files = git('ls-tree', '--name-only', `v${release}`, 'api/v1alpha1/').split('\n');
  const types = files.filter((file) => file.endsWith('_types.go'));
  return Object.fromEntries(types.flatMap((file) => structsIn(git('show', `v${release}:${file}`))));
});

/** The structs of a Go file, and the names of their fields in JSON. */
function structsIn(text) {
  return Array.from(text.matchAll(/^type (\w+) struct \{\n([\s\S]*?)^\}/gm), ([, type, body]) => [
    type,
    Array.from(body.matchAll(/^\t([^/\n]*)`json:"([^"]*)"/gm)).flatMap(([, field, tag]) => namesOf(field, tag)),
  ]);
}

/** The names that a field of a struct has in JSON; several if it is a struct inlined. */
function namesOf(field, tag) {
  const [name, option] = tag.split(',');
  if (name === '' && option === 'inline') return inlined[/\w+$/.exec(field.trim())[0]];
  return name === '-' ? [] : [name];
}
