// How each engine is asked about the same objects with the same rules.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { cacheFolder } = await import(join(root, 'dist/opa/folders.js'));

/**
 * By name: the program where it is one that `npm run engines` builds, its flags, and which exit codes say that it did
 * its work. Only Seawall and the floor are asked about more than 10,000 objects unless engines are named.
 */
export const engines = {
  'js-yaml': { isOwn: true, flags: (_, { files }) => [join(root, 'tools/bench/parse-only.mjs'), files] },
  seawall: {
    isOwn: true,
    flags: ({ folder }, { files }) => [
      join(root, 'dist/cli/main.js'),
      ...['check', files, '--profile', join(folder, 'seawall.yaml'), '--format', 'json'],
    ],
  },
  // OPA reads one document of JSON, and the inventory is made for it beforehand: neither is in its time.
  opa: {
    flags: ({ folder }, objects) => [
      ...['eval', '--format', 'json', '--data', join(folder, 'rego'), '--data', join(objects.folder, 'inventory.json')],
      ...['--input', join(objects.folder, 'input.json'), 'data.seawall.findings'],
    ],
  },
  gator: {
    flags: ({ folder }, { files }) => [
      ...['test', '--output', 'json', '--filename', join(folder, 'gatekeeper'), '--filename', files],
    ],
  },
  conftest: {
    flags: ({ folder }, { files }) => [
      ...['test', '--combine', '--output', 'json', '--policy', join(folder, 'rego')],
      ...['--data', join(folder, 'rego', 'data.json'), files],
    ],
  },
  kyverno: {
    flags: ({ kyverno, definitions }, { folder, files }) => [
      ...['apply', ...kyverno, '--resource', files, '--context-file', join(folder, 'context.yaml')],
      ...['--policy-report', '--output-format', 'json', '--crd-paths', definitions],
    ],
  },
};

/** The program of an engine; undefined when it is not built. */
export function programOf(name) {
  if (engines[name].isOwn) return process.execPath;
  const folder = join(cacheFolder(), 'engines');
  const built = existsSync(folder) ? readdirSync(folder).filter((each) => each.startsWith(`${name}-`)) : [];
  return built
    .sort()
    .reverse()
    .map((each) => join(folder, each, name))
    .find((each) => existsSync(each));
}
