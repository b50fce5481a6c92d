// Refreshes src/facts/argo-fields.ts: `node tools/refresh-argo-fields.mjs CLONE`, the clone being one of
// argoproj/argo-workflows with its tags. A type is added by adding its name to the table, with any fields.
import { cloneOf, refresh, releasesOf } from './field-tables.mjs';

const git = cloneOf(process.argv.slice(2), 'node tools/refresh-argo-fields.mjs CLONE');

refresh('argo-fields', releasesOf(git, '3.3.0'), (release) => {
  const { definitions } = JSON.parse(git('show', `v${release}:api/jsonschema/schema.json`));
  const fieldsBelow = (prefix) =>
    Object.entries(definitions)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, { properties = {} }]) => [name.slice(prefix.length), Object.keys(properties)]);
  // Both have an HTTPHeader; it is Argo's that counts.
  return Object.fromEntries(['io.k8s.api.core.v1.', 'io.argoproj.workflow.v1alpha1.'].flatMap(fieldsBelow));
});
