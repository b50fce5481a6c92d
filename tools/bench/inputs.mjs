// Writes what the engines are given: the same objects as files, and the same rules as policies of each kind.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dump } from 'js-yaml';
import { namespacesWith } from './objects.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = (path) => import(join(root, 'dist', path));
const { loadCatalogue } = await load('catalogue/load.js');
const { enable, versionsOf } = await load('check/enabled.js');
const { buildInventory, kindsLookedUp } = await load('check/inventory.js');
const { coverageOf } = await load('compile/coverage.js');
const { runGenerate } = await load('compile/generate.js');
const { customResourceStubs } = await load('compile/kyverno/custom-resources.js');
const { loadTargets } = await load('compile/load-targets.js');
const kinds = await load('kubernetes/kinds.js');
const { loadProfileFile } = await load('profile/load-profile.js');

const TARGETS = ['rego', 'gatekeeper', 'kyverno'];

/** Generates the policies of the failure modes that every target can express as a whole, and a profile with no others. */
export async function writePolicies(folder) {
  const known = await loadProfileFile(join(root, 'policies', 'seawall.yaml'));
  const catalogue = await loadCatalogue();
  const enabled = enable(catalogue, known, versionsOf(known, { argoWorkflows: [], kargo: [] }));
  const coverage = (await loadTargets(TARGETS)).map((target) => coverageOf(catalogue, enabled, target, known));
  const isLeftOut = (id) => coverage.some((each) => each.some(({ mode, reason }) => mode.id === id && reason));
  const modes = catalogue.filter(({ id }) => !isLeftOut(id));
  const severities = Object.fromEntries(catalogue.filter(({ id }) => isLeftOut(id)).map(({ id }) => [id, 'off']));
  const profile = { ...known, inventory: 'complete', severities };
  await runGenerate({ targets: TARGETS, profile, out: folder, check: false, tests: false });
  const header = { apiVersion: 'seawall.dev/v1alpha1', kind: 'Profile' };
  writeFileSync(join(folder, 'seawall.yaml'), dump({ ...header, ...profile }));
  const definitions = join(folder, 'definitions.yaml');
  // In one file: of several, Kyverno's CLI keeps the last one's kinds.
  writeFileSync(definitions, [...customResourceStubs(kinds.customKinds).values()].join('---\n'));
  const kyverno = modes.map(({ id }) => join(folder, 'kyverno', id, `${id}.yaml`));
  return { folder, modes, kyverno, definitions };
}

/**
 * Writes objects as files, one for each namespace, and for engines that need it what is in them as one document.
 *
 * @param wantsWhole whether such an engine runs
 */
export function writeObjects(folder, count, { modes }, wantsWhole) {
  const files = join(folder, 'objects');
  mkdirSync(files, { recursive: true });
  const all = [];
  for (const { name, objects } of namespacesWith(count)) {
    const plain = JSON.parse(JSON.stringify(objects));
    const texts = plain.map((object) => dump(object, { noRefs: true }));
    writeFileSync(join(files, `${name}.yaml`), texts.join('---\n'));
    if (wantsWhole) all.push(...plain);
  }
  if (wantsWhole) writeWhole(folder, all, modes);
  return { folder, files };
}

function writeWhole(folder, all, modes) {
  const write = (name, value) => writeFileSync(join(folder, name), JSON.stringify(value));
  write('input.json', all);
  write('inventory.json', { inventory: buildInventory(all, kindsLookedUp(modes), '') });
  // A kind of which there is no object is an error to Kyverno's CLI: one of each is added.
  const there = new Set(all.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`));
  const served = [...kindsLookedUp(modes)].filter((kind) => !kind.startsWith(kinds.helmValues.apiVersion));
  const absent = served.filter((kind) => !there.has(kind)).map(sentinel);
  const metadata = { name: 'objects' };
  const header = { apiVersion: 'cli.kyverno.io/v1alpha1', kind: 'Context', metadata };
  write('context.yaml', { ...header, spec: { resources: [...all, ...absent] } });
}

function sentinel(text) {
  const [apiVersion, kind] = text.split(' ');
  const { namespaced } = Object.values(kinds).find((each) => each.apiVersion === apiVersion && each.kind === kind);
  const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'sentinel' };
  const bound = kind.endsWith('Binding') && { subjects: [], roleRef };
  return { apiVersion, kind, ...bound, metadata: { name: 'sentinel', ...(namespaced && { namespace: 'elsewhere' }) } };
}
