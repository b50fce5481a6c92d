import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileModules } from '#src/opa/compiler.js';
import { CompilerFailedError, CompilerMissingError, RegoCompileError } from '#src/opa/errors.js';
import { compileOrSkip, inFolder, nowhere } from './places.js';

const good = {
  'seawall/b.rego': 'package seawall.b\n\nfindings contains concat("", ["b", input.name])\n',
  'seawall/a.rego': 'package seawall\n\nfindings := data.seawall.b.findings\n',
};
const packagedCompiler = fileURLToPath(new URL('../../../../dist/opa/compiler.wasm.br', import.meta.url));

describe('compileModules', () => {
  it('says what to install or run when there is no compiler', async () => {
    await assert.rejects(compileModules(new Map(Object.entries(good)), ['seawall/findings'], nowhere), (error) => {
      assert(error instanceof CompilerMissingError);
      assert.match(error.message, /npm run build:compiler/);
      assert.match(error.message, /`opa` of version 1\.22 or newer on PATH/);
      return true;
    });
  });

  for (const path of ['../a.rego', '/a.rego', 'a\\b.rego', 'seawall//a.rego', 'c:a.rego', 'a.json', '']) {
    it(`refuses a module named ${JSON.stringify(path)}`, async () => {
      await assert.rejects(compileModules(new Map([[path, 'package a\n']]), ['a/b'], nowhere), RegoCompileError);
    });
  }

  it('says that the packaged compiler is damaged', () =>
    inFolder(async (folder) => {
      const packaged = join(folder, 'compiler.wasm.br');
      await writeFile(packaged, 'not brotli');
      const request = compileModules(new Map(Object.entries(good)), ['seawall/findings'], { ...nowhere, packaged });
      await assert.rejects(
        request,
        (error) => error instanceof CompilerFailedError && /is damaged/.test(error.message),
      );
    }));

  it('compiles to WASM', async function () {
    const wasm = await compileOrSkip(this, good, ['seawall/findings']);
    assert.equal(Buffer.from(wasm.subarray(0, 4)).toString('latin1'), '\0asm');
  });

  it('gives the place of each thing that does not compile', async function () {
    const bad = { 'rules/b.rego': 'package b\n\nx := )\n', 'rules/a.rego': 'package a\n\nx := )\n' };
    await assert.rejects(compileOrSkip(this, bad, ['a/x']), (error) => {
      assert(error instanceof RegoCompileError, String(error));
      assert.deepEqual([error.file, error.row], ['rules/a.rego', 3]);
      assert(error.column > 1);
      assert.match(error.message, /^rules\/a\.rego:3:\d+: rego_parse_error/);
      assert(error.problems.some(({ file, row }) => file === 'rules/b.rego' && row === 3));
      return true;
    });
  });

  it('refuses every builtin that cannot run in WASM alike, by its name', async function () {
    const calls = ['sprintf("%v", [1])', 'time.now_ns()', 'http.send({})', 'regex.split("a", "b")', 'yaml.marshal({})'];
    const text = `package a\n\n${calls.map((call, index) => `x${index} := ${call}\n`).join('')}`;
    await assert.rejects(compileOrSkip(this, { 'a.rego': text }, ['a/x0']), (error) => {
      assert(error instanceof RegoCompileError, String(error));
      const said = error.problems.map(({ file, row, column, message }) => `${file}:${row}:${column} ${message}`);
      const names = calls.map((call) => call.slice(0, call.indexOf('(')));
      const expected = names.map((name, index) => `a.rego:${index + 3}:7 rego_type_error: undefined function ${name}`);
      assert.deepEqual(said, expected);
      return true;
    });
  });

  it('refuses language features that embedded OPAs lack', async function () {
    for (const feature of ['import rego.v2', 'import future.keywords.not']) {
      await assert.rejects(
        compileOrSkip(this, { 'a.rego': `package a\n\n${feature}\n\nx := 1\n` }, ['a/x']),
        RegoCompileError,
      );
    }
  });

  it('refuses an entry point that is no rule', async function () {
    await assert.rejects(compileOrSkip(this, good, ['seawall/nothing']), /entrypoint "seawall\/nothing"/);
  });

  it('gives the same bytes from the packaged compiler, every time, and from opa', async function () {
    if (!existsSync(packagedCompiler)) this.skip();
    const packaged = { ...nowhere, packaged: packagedCompiler };
    const first = await compileOrSkip(this, good, ['seawall/findings'], packaged);
    const reversed = Object.fromEntries(Object.entries(good).reverse());
    const again = await compileOrSkip(this, reversed, ['seawall/findings'], packaged);
    assert(Buffer.from(first).equals(again), 'twice the same');
    const opa = { ...nowhere, environment: process.env };
    const native = await compileOrSkip(this, good, ['seawall/findings'], opa);
    assert(Buffer.from(first).equals(native), 'as opa');
  });

  it('warns of nothing', async function () {
    const warnings: string[] = [];
    const note = (warning: Error) => warnings.push(warning.message);
    process.on('warning', note);
    try {
      await compileOrSkip(this, good, ['seawall/findings']);
      await new Promise(setImmediate);
    } finally {
      process.off('warning', note);
    }
    assert.deepEqual(warnings, []);
  });
});
