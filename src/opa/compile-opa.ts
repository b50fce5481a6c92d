import { type ExecFileOptions, execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type Capabilities, capabilities } from './capabilities.js';
import type { CompileRequest } from './compiler.js';
import { CompilerFailedError, RegoCompileError, type RegoProblem } from './errors.js';
import { withTemporaryFolder } from './folders.js';
import { readTarEntry } from './tar.js';

/** Far above what OPA prints; Node's own limit is below its capabilities. */
const maxBuffer = 64 * 2 ** 20;

/** What `opa capabilities` prints; the declarations inside are passed on unread. */
interface OpaCapabilities {
  builtins: { name: string }[];
  features?: string[];
  future_keywords?: string[];
}

/** What `opa check --format json` prints. */
interface OpaErrors {
  errors: { code: string; message: string; location?: { file: string; row: number; col: number } }[];
}

/**
 * Compiles with an `opa` program.
 *
 * @throws RegoCompileError when the modules do not compile
 * @throws CompilerFailedError when `opa` breaks down
 */
export async function compileWithOpa(
  opa: string,
  { modules, entrypoints }: CompileRequest,
  environment: NodeJS.ProcessEnv,
): Promise<Uint8Array> {
  return withTemporaryFolder(async (folder) => {
    const run = (commandLine: string[], cwd: string) => runOpa(opa, commandLine, { cwd, env: environment });
    const source = join(folder, 'source');
    const allowed = join(folder, 'capabilities.json');
    const bundle = join(folder, 'bundle.tar.gz');
    await writeModules(source, modules);
    await writeFile(allowed, restrictedCapabilities(await run(['capabilities', '--current'], folder)));

    const common = ['--capabilities', allowed, '.'];
    const wanted = entrypoints.flatMap((entrypoint) => ['--entrypoint', entrypoint]);
    const build = await run(['build', '--target', 'wasm', '--output', bundle, ...wanted, ...common], source);
    if (build.failed) {
      // `opa build` prints no columns, `opa check` does; but only `opa build` looks at the entry points.
      const check = await run(['check', '--format', 'json', ...common], source);
      throw new RegoCompileError(check.failed ? problemsOf(check.stderr) : [plainProblem(build.stderr + build.stdout)]);
    }
    const wasm = readTarEntry(gunzipSync(await readFile(bundle)), '/policy.wasm');
    if (wasm === undefined) throw new CompilerFailedError(`\`${opa} build\` wrote no policy.wasm`);
    return wasm;
  });
}

/** The program's own declarations of what we allow, since they are part of what it compiles with. */
function restrictedCapabilities({ failed, stdout, stderr }: Outcome): string {
  if (failed) throw new CompilerFailedError(`\`opa capabilities\` failed: ${stderr.trim()}`);
  return JSON.stringify(restrict(JSON.parse(stdout) as OpaCapabilities, capabilities));
}

function restrict(all: OpaCapabilities, allowed: Capabilities): OpaCapabilities {
  return {
    ...all,
    builtins: all.builtins.filter(({ name }) => allowed.builtins.includes(name)),
    features: (all.features ?? []).filter((name) => allowed.features.includes(name)),
    future_keywords: (all.future_keywords ?? []).filter((name) => allowed.futureKeywords.includes(name)),
  };
}

async function writeModules(folder: string, modules: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of modules) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

interface Outcome {
  stdout: string;
  stderr: string;
  failed: boolean;
}

async function runOpa(opa: string, commandLine: string[], options: ExecFileOptions): Promise<Outcome> {
  try {
    const { stdout, stderr } = await promisify(execFile)(opa, commandLine, { ...options, encoding: 'utf8', maxBuffer });
    return { stdout, stderr, failed: false };
  } catch (error) {
    const { stdout = '', stderr = String(error) } = error as Partial<Outcome>;
    return { stdout, stderr, failed: true };
  }
}

function problemsOf(printed: string): [RegoProblem, ...RegoProblem[]] {
  let errors: OpaErrors['errors'];
  try {
    ({ errors } = JSON.parse(printed) as OpaErrors);
  } catch {
    return [plainProblem(printed)];
  }
  const [first, ...others] = errors.map(({ code, message, location }): RegoProblem => {
    const { file = '', row = 0, col = 0 } = location ?? {};
    return { file, row, column: col, message: code === '' ? message : `${code}: ${message}` };
  });
  return first === undefined ? [plainProblem(printed)] : [first, ...others];
}

function plainProblem(printed: string): RegoProblem {
  return { file: '', row: 0, column: 0, message: printed.trim().replace(/^error: /, '') };
}
