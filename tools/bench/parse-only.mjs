// The floor: reads the files of a folder with js-yaml, and does nothing else. `node tools/bench/parse-only.mjs FOLDER`
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';

const folder = process.argv[2];
for (const file of readdirSync(folder)) loadAll(readFileSync(join(folder, file), 'utf8'));
