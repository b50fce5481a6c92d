import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CompilerMissingError, RegoCompileError } from './errors.js';
import { mendRegexCache } from './mend-regex-cache.js';

/** What a compiler is given; module paths are relative, `/`-separated and end in `.rego`. */
export interface CompileRequest {
  modules: ReadonlyMap<string, string>;
  entrypoints: readonly string[];
}

/** Where compilers are looked for; the defaults are right outside tests. */
export interface CompilerPlaces {
  /** The OPA compiler as brotli-packed WASM. */
  packaged: string;
  /** Read: PATH, SEAWALL_OPA, XDG_CACHE_HOME. */
  environment: NodeJS.ProcessEnv;
}

const defaultPlaces: CompilerPlaces = {
  packaged: fileURLToPath(new URL('compiler.wasm.br', import.meta.url)),
  environment: process.env,
};

/**
 * Compiles Rego v1 modules to one WASM policy that holds the entry points, written `package/rule`. Only builtins of
 * `capabilities` are allowed. The compiler is the `opa` that SEAWALL_OPA names, else the one in this package, else
 * `opa` on PATH, else the one that `tools/build-engines.mjs` built.
 *
 * @throws RegoCompileError when the modules do not compile
 * @throws CompilerMissingError when there is no compiler
 * @throws CompilerFailedError when the compiler breaks down
 */
export async function compileModules(
  modules: ReadonlyMap<string, string>,
  entrypoints: readonly string[],
  places: CompilerPlaces = defaultPlaces,
): Promise<Uint8Array> {
  refuseUnusablePaths(modules);
  const request = { modules, entrypoints };
  if (!places.environment.SEAWALL_OPA && existsSync(places.packaged)) {
    const { compileInWasi } = await import('./compile-wasi.js');
    return mendRegexCache(await compileInWasi(places.packaged, request));
  }
  const [{ compileWithOpa }, { findOpa }] = await Promise.all([import('./compile-opa.js'), import('./find-opa.js')]);
  const search = await findOpa(places.environment);
  if (search.program === undefined) throw new CompilerMissingError(search.found);
  return mendRegexCache(await compileWithOpa(search.program, request, places.environment));
}

/** Paths become files for `opa`, so none may leave the folder; and `opa` takes any other ending for data. */
function refuseUnusablePaths(modules: ReadonlyMap<string, string>): void {
  for (const path of modules.keys()) {
    const segments = path.split('/');
    const leaves = segments.some((segment) => ['', '.', '..'].includes(segment)) || /[\\:\0]/.test(path);
    if (!leaves && path.endsWith('.rego')) continue;
    const message = 'a module is named by a relative path that ends in .rego, without `..`, `:` and backslashes';
    throw new RegoCompileError([{ file: path, row: 0, column: 0, message }]);
  }
}
