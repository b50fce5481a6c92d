// Writes src/opa/capabilities.ts: what Rego may use if it is to run in WASM under Node, and in every engine that
// embeds OPA. A builtin is allowed when OPA's own metadata says that WASM runs it, or the JS SDK brings it; and when the
// oldest OPA that our targets embed knows it. Run it again when OPA or the SDK changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { go } from './go.mjs';

/** Language features newer than this one are not used (see DESIGN, targets). */
const oldest = 'v1.12.0';
/** Refused, since no guard in Rego makes their answers equal to OPA's. */
const differing = {
  'json.is_valid': 'frees the one `true` that OPA in WASM has, and with it the memory of all that follows',
  sprintf: 'prints objects, lists and null otherwise, and can throw',
  'regex.split': 'uses JavaScript regular expressions, not RE2',
  'yaml.marshal': 'lays its text out otherwise',
};

const module = JSON.parse(go('opa-compiler', ['mod', 'download', '-json', 'github.com/open-policy-agent/opa']));
const metadata = readJson('builtin_metadata.json');
const current = readJson('capabilities.json');
const baseline = readJson(join('capabilities', `${oldest}.json`));

const require = createRequire(import.meta.url);
const sdkFolder = dirname(require.resolve('@open-policy-agent/opa-wasm'));
const sdk = Object.keys(require(join(sdkFolder, 'builtins', 'index.js')));
const known = new Set(baseline.builtins.map((builtin) => builtin.name));
const builtins = current.builtins
  .filter((builtin) => !builtin.deprecated && known.has(builtin.name))
  .map((builtin) => builtin.name)
  .filter((name) => !(name in differing) && (metadata[name].wasm || sdk.includes(name)))
  .sort();
const features = current.features.filter((feature) => baseline.features.includes(feature)).sort();

const text = `// Written by tools/derive-capabilities.mjs from OPA ${module.Version}; not edited by hand.

/** What Rego modules may use; the names are OPA's own. */
export interface Capabilities {
  builtins: readonly string[];
  features: readonly string[];
  futureKeywords: readonly string[];
}

/**
 * What runs in WASM under Node and in every OPA since ${oldest}: builtins native to WASM, and those that the JS SDK
 * brings, without ${Object.keys(differing).join(', ')}, whose answers differ from OPA's.
 */
export const capabilities: Capabilities = {
${list('builtins', builtins)}
${list('features', features)}
  futureKeywords: [],
};
`;
writeFileSync(fileURLToPath(new URL('../src/opa/capabilities.ts', import.meta.url)), text);
process.stdout.write(`${builtins.length} builtins of ${current.builtins.length} allowed\n`);

/** Laid out as the formatter does. */
function list(key, names) {
  const line = `  ${key}: [${names.map((name) => `'${name}'`).join(', ')}],`;
  if (line.length <= 120) return line;
  return [`  ${key}: [`, ...names.map((name) => `    '${name}',`), '  ],'].join('\n');
}

function readJson(path) {
  return JSON.parse(readFileSync(join(module.Dir, path), 'utf8'));
}
