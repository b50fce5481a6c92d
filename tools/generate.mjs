// Writes all that is generated and committed: the bundle, policies/, the examples' policies, and docs/catalogue/.
// With --check nothing is written, and what differs is an error.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const load = (path) => import(join(root, 'dist', path));
const { loadCatalogue } = await load('catalogue/load.js');
const { printModules } = await load('compile/rego/modules.js');
const { runGenerate } = await load('compile/generate.js');
const { writeFiles } = await load('compile/write-files.js');
const { renderPages } = await load('docs/render-pages.js');
const { bundleDigest } = await load('opa/digest.js');
const { bundleFolderName, loadBundle, writeBundle } = await load('opa/bundle.js');
const { compileModules } = await load('opa/compiler.js');
const { entrypoints } = await load('opa/manifest.js');
const { loadProfileFile } = await load('profile/load-profile.js');

const check = process.argv.includes('--check');
const drift = [];

/** Policies of each profile that is committed; `policies/` itself is for the newest known releases. */
const outputs = [
  {
    profile: 'policies/seawall.yaml',
    out: 'policies',
    targets: ['kyverno', 'kyverno-legacy', 'admission', 'gatekeeper', 'gatekeeper-cel', 'rego'],
    tests: true,
  },
  ...readdirSync(join(root, 'examples', 'gitops', 'clusters')).map((cluster) => ({
    profile: `examples/gitops/clusters/${cluster}/seawall.yaml`,
    out: `examples/gitops/clusters/${cluster}/policies`,
    targets: ['kyverno', 'kyverno-legacy'],
    tests: false,
  })),
];

async function generateBundle() {
  const modules = printModules(await loadCatalogue());
  const digest = bundleDigest(modules);
  const folder = join(root, 'policies', 'bundle');
  const name = bundleFolderName(digest);
  const stale = existsSync(folder) ? readdirSync(folder).filter((each) => each !== name) : [];
  if (existsSync(join(folder, name))) await loadBundle(join(folder, name), digest);
  else if (check) drift.push(`policies/bundle/${name} is missing`);
  else await writeBundle(join(folder, name), { modules, wasm: await compileModules(modules, entrypoints) });
  for (const each of stale) {
    if (check) drift.push(`policies/bundle/${each} belongs to older rules`);
    else rmSync(join(folder, each), { recursive: true });
  }
}

/** A page of each failure mode, and an index of them. */
async function generatePages() {
  report('docs', writeFiles(join(root, 'docs'), 'catalogue', await renderPages(), check));
}

function report(out, { written, unchanged, drift: differing }) {
  drift.push(...differing.map((path) => join(out, path)));
  console.log(`${out}: ${written.length} written, ${unchanged} unchanged`);
}

try {
  await generateBundle();
  for (const { profile, out, targets, tests } of outputs) {
    const found = await loadProfileFile(join(root, profile), await loadCatalogue());
    report(out, await runGenerate({ targets, profile: found, out: join(root, out), check, tests }));
  }
  await generatePages();
  if (drift.length > 0) {
    console.error(`these differ from what the catalogue gives; run npm run generate\n  ${drift.join('\n  ')}`);
    // Not process.exit: what a pipe has not taken yet would be lost.
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`generate: ${error.message}`);
  process.exitCode = 2;
}
