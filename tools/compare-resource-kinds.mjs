// Says where src/facts/resource-kinds.ts differs from what Kubernetes serves in stable versions:
// `node tools/compare-resource-kinds.mjs TYPED`, TYPED being the folder kubernetes/typed of the Go module
// k8s.io/client-go. The facts are a choice of what workflows create: not each kind that they lack has to be added.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail } from './go.mjs';
import { printLines } from './print-lines.mjs';

/** Groups that are served by other means: extensions of the API, and Argo's kinds. */
const elsewhere = /^(apiextensions\.k8s\.io|argoproj\.io)\//;
/** The call that makes the client of a kind. */
const client =
  /gentype\.NewClient\w*\[.*\]\(\s*"(\w+)",\s*c\.RESTClient\(\),\s*[\w.]+,\s*(namespace|""),\s*func\(\) \*\w+\.(\w+)/;
/** Kinds that are asked something, and not kept. */
const isReview = /Review$/;

const [typed] = process.argv.slice(2);
if (typed === undefined || !existsSync(join(typed, 'core'))) fail('Usage: node tools/compare-resource-kinds.mjs TYPED');
const facts = fileURLToPath(new URL('../dist/facts/resource-kinds.js', import.meta.url));
const { resourceKinds } = await import(facts);

const known = resourceKinds
  .filter(({ apiVersion }) => !elsewhere.test(apiVersion))
  .map(({ apiVersion, kind, resource, scope }) => `${apiVersion} ${kind} ${resource} ${scope}`);
const served = readdirSync(typed).flatMap((group) =>
  readdirSync(join(typed, group))
    .filter((version) => /^v\d+$/.test(version))
    .flatMap((version) => kindsIn(join(typed, group, version), version)),
);
printLines(
  'in the facts, and not served',
  known.filter((line) => !served.includes(line)),
);
printLines(
  'served, and not in the facts',
  served.filter((line) => !known.includes(line)),
);

/** The kinds of a version of a group, as lines. */
function kindsIn(folder, version) {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.go'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const [, group] = /features provided by the (\S*) group/.exec(texts.join('\n')) ?? fail(`${folder} names no group.`);
  return texts.flatMap((text) => {
    const [, resource, namespace, kind] = client.exec(text) ?? [];
    if (resource === undefined || isReview.test(kind)) return [];
    return [
      `${group && `${group}/`}${version} ${kind} ${resource} ${namespace === 'namespace' ? 'Namespaced' : 'Cluster'}`,
    ];
  });
}
