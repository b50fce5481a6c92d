/** In `reuse` of OPA's wasm/src/regex.cc: i32.load of the cache's size; i32.const 100; i32.lt_u. */
const FULL_AT_100 = Uint8Array.of(0x28, 0x02, 0x0c, 0x41, 0xe4, 0x00, 0x49);
/** The largest number that takes as many bytes as 100 does there. */
const FULL_AT_8191 = Uint8Array.of(0x28, 0x02, 0x0c, 0x41, 0xff, 0x3f, 0x49);

/**
 * Lets a policy match more than a hundred patterns in one evaluation. At that number OPA's cache of patterns deletes
 * one of them, which may be the very one that it then puts back (wasm/src/regex.cc@v1.22.0): memory that is free is
 * used. The cache lives as long as an evaluation, so nothing is lost when it is larger.
 */
export function mendRegexCache(wasm: Uint8Array): Uint8Array {
  const at = Buffer.from(wasm.buffer, wasm.byteOffset, wasm.byteLength).indexOf(FULL_AT_100);
  if (at < 0) return wasm;
  const mended = Uint8Array.from(wasm);
  mended.set(FULL_AT_8191, at);
  return mended;
}
