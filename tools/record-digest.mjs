// Notes which bundle belongs to this build, so that a check need not print the modules again to find out.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const { loadCatalogue } = await import(join(dist, 'catalogue', 'load.js'));
const { printModules } = await import(join(dist, 'compile', 'rego', 'modules.js'));
const { bundleDigest } = await import(join(dist, 'opa', 'digest.js'));

writeFileSync(join(dist, 'bundle-digest'), `${bundleDigest(printModules(await loadCatalogue()))}\n`);
