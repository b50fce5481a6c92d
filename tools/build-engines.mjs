// Builds the pinned policy engines and prints the path of each: `node tools/build-engines.mjs [opa] [kyverno]`.
// An engine is a folder of tools/ whose go.mod has a `tool` line; adding one needs no change here.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fail, go, moduleFolder, pinnedVersion, readGoMod } from './go.mjs';

const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'seawall', 'engines');
const known = readdirSync(moduleFolder('.'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(moduleFolder(entry.name), 'go.mod')))
  .map((entry) => entry.name)
  .filter((name) => toolOf(name) !== undefined)
  .sort();

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !known.includes(name));
if (unknown !== undefined) fail(`There is no engine \`${unknown}\`; the engines are ${known.join(', ')}.`);
for (const name of asked.length > 0 ? asked : known) process.stdout.write(`${build(name)}\n`);

function build(name) {
  const tool = toolOf(name);
  const version = pinnedVersion(readGoMod(name), moduleOf(tool)).slice(1);
  const binary = join(cacheFolder, `${name}-${version}`, name);
  if (existsSync(binary)) return binary;
  mkdirSync(dirname(binary), { recursive: true });
  const beside = `${binary}.${process.pid}.tmp`;
  process.once('exit', () => rmSync(beside, { force: true }));
  process.stderr.write(`building ${name} ${version}, which can take minutes the first time\n`);
  go(name, ['build', '-trimpath', '-buildvcs=false', '-o', beside, tool]);
  // Renamed last, so that a stopped build never leaves half a binary under the final name.
  renameSync(beside, binary);
  return binary;
}

function toolOf(name) {
  return readGoMod(name).match(/^tool (\S+)$/m)?.[1];
}

/** The module that holds a command's package: on this host, its first three path segments. */
function moduleOf(tool) {
  return tool.split('/').slice(0, 3).join('/');
}
