// What the build scripts share: running Go, and reading what a go.mod pins.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of a pinned Go module below tools/. */
export function moduleFolder(name) {
  return fileURLToPath(new URL(`${name}/`, import.meta.url));
}

/** The version that a go.mod requires of the module that holds a package, as `v1.2.3`. */
export function pinnedVersion(goMod, packagePath) {
  const lines = goMod.split('\n').map((line) => line.replace('require ', '').trim().split(' '));
  const holding = lines.filter(
    ([path, version]) => /^v\d/.test(version ?? '') && (path === packagePath || packagePath.startsWith(`${path}/`)),
  );
  if (holding.length === 0) throw new Error(`go.mod requires no module of ${packagePath}`);
  // The longest path is the innermost module.
  return holding.sort(([one], [other]) => other.length - one.length)[0][1];
}

/** The text of a module's go.mod. */
export function readGoMod(name) {
  return readFileSync(`${moduleFolder(name)}go.mod`, 'utf8');
}

/** Runs `go` inside a module of tools/ and returns what it printed; ends the script with one sentence if it cannot. */
export function go(name, commandLine, environment = {}) {
  const { error, status, stdout } = spawnSync('go', commandLine, {
    cwd: moduleFolder(name),
    encoding: 'utf8',
    // No C compiler is needed then, and a workspace file further up cannot change what is pinned here.
    env: { ...process.env, CGO_ENABLED: '0', GOWORK: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (error?.code === 'ENOENT') {
    fail(`Go is missing: install Go ${goVersion(name)} or newer and put its \`go\` on PATH, then run this again.`);
  }
  if (error) fail(`go could not be run: ${error.message}`);
  if (status !== 0) fail(`go ${commandLine[0]} failed in tools/${name}; its messages are above.`);
  return stdout;
}

/** Prints a sentence and ends the script with exit code 2. */
export function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function goVersion(name) {
  return readGoMod(name).match(/^go (\d+\.\d+)/m)[1];
}
