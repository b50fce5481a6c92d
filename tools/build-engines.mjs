// Builds the pinned policy engines and prints the path of each: `node tools/build-engines.mjs [opa] [kyverno] …`.
// An engine is a `tool` of a go.mod below tools/; adding one needs no change here. It is called after its folder, or
// after its package where a folder has several, or as the comment `// called NAME` behind it says. A program of our own
// that the tests ask names itself as its tool.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fail, go, moduleFolder, pinnedVersion, readGoMod } from './go.mjs';

const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'seawall', 'engines');
const engines = readdirSync(moduleFolder('.'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(moduleFolder(entry.name), 'go.mod')))
  .flatMap(({ name: folder }) => {
    const tools = toolsOf(readGoMod(folder));
    return tools.map(({ tool, called = tools.length > 1 ? basename(tool) : folder }) => ({
      name: called,
      folder,
      tool,
    }));
  })
  .sort((one, other) => (one.name < other.name ? -1 : 1));

const asked = process.argv.slice(2);
const names = engines.map(({ name }) => name);
const unknown = asked.find((name) => !names.includes(name));
if (unknown !== undefined) fail(`There is no engine \`${unknown}\`; the engines are ${names.join(', ')}.`);
for (const engine of engines) {
  if (asked.length === 0 || asked.includes(engine.name)) process.stdout.write(`${build(engine)}\n`);
}

function build({ name, folder, tool }) {
  const goMod = readGoMod(folder);
  const isOurs = goMod.startsWith(`module ${tool}\n`);
  const version = isOurs ? 'local' : pinnedVersion(goMod, tool).slice(1);
  const binary = join(cacheFolder, `${name}-${version}`, name);
  // What is ours changes without a new version, and is built in a moment.
  if (existsSync(binary) && !isOurs) return binary;
  mkdirSync(dirname(binary), { recursive: true });
  const beside = `${binary}.${process.pid}.tmp`;
  process.once('exit', () => rmSync(beside, { force: true }));
  process.stderr.write(`building ${name} ${version}, which can take minutes the first time\n`);
  go(folder, ['build', '-trimpath', '-buildvcs=false', '-o', beside, tool]);
  // Renamed last, so that a stopped build never leaves half a binary under the final name.
  renameSync(beside, binary);
  return binary;
}

/** The packages that a go.mod names as tools, alone or in a block, and what they are to be called. */
function toolsOf(goMod) {
  const block = goMod.match(/^tool \(\n([^)]*)\)/m)?.[1] ?? goMod.match(/^tool (\S+)$/m)?.[1] ?? '';
  const lines = block.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => line.split(' // called '))
    .map(([tool, called]) => ({ tool, called }));
}
