// Builds tools/opa-compiler for Node's WASI and packs it as dist/opa/compiler.wasm.br: `npm run build:compiler`.
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { go } from './go.mjs';

const packed = fileURLToPath(new URL('../dist/opa/compiler.wasm.br', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'seawall-compiler-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const built = join(folder, 'compiler.wasm');
const reproducibly = ['-trimpath', '-buildvcs=false', '-ldflags=-s -w'];
go('opa-compiler', ['build', ...reproducibly, '-o', built, '.'], { GOOS: 'wasip1', GOARCH: 'wasm' });

const wasm = readFileSync(built);
const small = brotliCompressSync(wasm, {
  params: {
    // 11 saves another 0.9 MB and takes ten times as long.
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: wasm.length,
  },
});
mkdirSync(dirname(packed), { recursive: true });
const beside = `${packed}.${process.pid}.tmp`;
writeFileSync(beside, small);
renameSync(beside, packed);
process.stdout.write(`${packed} (${megabytes(wasm)} MB, ${megabytes(small)} MB packed)\n`);

function megabytes(bytes) {
  return (bytes.length / 1e6).toFixed(1);
}
