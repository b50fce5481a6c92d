// Refreshes src/facts/pod-fields.ts: `node tools/refresh-pod-fields.mjs TESTDATA`.
// TESTDATA is the folder testdata of the Go module k8s.io/api: each of its releases has a Pod with every field filled
// in, core.v1.Pod.json. A field that any of them has counts.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail } from './go.mjs';

const places = {
  'the pod spec': 'spec',
  securityContext: 'spec.securityContext',
  volumes: 'spec.volumes.0',
  containers: 'spec.containers.0',
  'securityContext of containers': 'spec.containers.0.securityContext',
  'resources of containers': 'spec.containers.0.resources',
  'env of containers': 'spec.containers.0.env.0',
  'volumeMounts of containers': 'spec.containers.0.volumeMounts.0',
};

const file = fileURLToPath(new URL('../src/facts/pod-fields.ts', import.meta.url));
const [testdata] = process.argv.slice(2);
if (!testdata) fail('Name the folder with the Pods: node tools/refresh-pod-fields.mjs TESTDATA.');
const pods = readdirSync(testdata)
  .map((release) => join(testdata, release, 'core.v1.Pod.json'))
  .filter((pod) => existsSync(pod))
  .map((pod) => JSON.parse(readFileSync(pod, 'utf8')));
const text = readFileSync(file, 'utf8');
const start = text.indexOf('= {\n') + 4;
const lines = Object.entries(places).map(([part, place]) => `  ${printKey(part)}:\n    '${fieldsAt(place)}',\n`);
writeFileSync(file, `${text.slice(0, start)}${lines.join('')}};\n`);

function fieldsAt(place) {
  const found = pods.map((pod) => place.split('.').reduce((value, key) => value[key], pod));
  return [...new Set(found.flatMap(Object.keys))].sort().join(' ');
}

function printKey(part) {
  return /^\w+$/.test(part) ? part : `'${part}'`;
}
