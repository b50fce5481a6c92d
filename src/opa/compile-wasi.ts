import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { capabilities } from './capabilities.js';
import type { CompileRequest } from './compiler.js';
import { CompilerFailedError, RegoCompileError, type RegoProblem } from './errors.js';
import { type Outcome, runProgram } from './wasi-host.js';

/** What tools/opa-compiler prints. */
interface Answer {
  wasm?: string;
  errors?: { file: string; row: number; col: number; message: string }[];
}

/**
 * Compiles with the OPA compiler that is itself WASM, packed with brotli at `packed`.
 *
 * @throws RegoCompileError when the modules do not compile
 * @throws CompilerFailedError when the compiler breaks down
 */
export async function compileInWasi(packed: string, { modules, entrypoints }: CompileRequest): Promise<Uint8Array> {
  const compiler = await unpack(packed);
  const answer = await ask(
    compiler,
    JSON.stringify({ modules: Object.fromEntries(modules), entrypoints, capabilities }),
  );
  const [first, ...others] = (answer.errors ?? []).map(({ col, ...rest }): RegoProblem => ({ ...rest, column: col }));
  if (first !== undefined) throw new RegoCompileError([first, ...others]);
  return Buffer.from(answer.wasm ?? '', 'base64');
}

/** Unpacked compilers by where they are packed: unpacking one takes ten times as long as a small policy does. */
const unpacked = new Map<string, Promise<WebAssembly.Module>>();

function unpack(packed: string): Promise<WebAssembly.Module> {
  const known = unpacked.get(packed) ?? unpackAfresh(packed);
  unpacked.set(packed, known);
  return known;
}

async function unpackAfresh(packed: string): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(await promisify(brotliDecompress)(await readFile(packed)));
  } catch (cause) {
    throw new CompilerFailedError(`${packed} is damaged; run \`npm run build:compiler\` again`, { cause });
  }
}

async function ask(compiler: WebAssembly.Module, request: string): Promise<Answer> {
  let outcome: Outcome;
  try {
    outcome = await runProgram(compiler, new TextEncoder().encode(request));
  } catch (cause) {
    throw new CompilerFailedError(`the Rego compiler broke down: ${(cause as Error).message}`, { cause });
  }
  const { exitCode, output, complaints } = outcome;
  if (exitCode === 0) return JSON.parse(new TextDecoder().decode(output)) as Answer;
  const [reason] = new TextDecoder().decode(complaints).split('\n', 1);
  throw new CompilerFailedError(`the Rego compiler broke down: ${reason}`);
}
