/**
 * Takes pieces out of a text, halves first and single bytes last, as long as it still fails.
 *
 * @param failing which of some candidates fail; they are asked about together
 */
export function shorten(text: Buffer, failing: (candidates: Buffer[]) => boolean[]): Buffer {
  let shortest = text;
  for (let size = Math.ceil(text.length / 2); size >= 1; ) {
    const starts = Array.from({ length: Math.ceil(shortest.length / size) }, (_, index) => index * size);
    const candidates = starts.map((start) =>
      Buffer.concat([shortest.subarray(0, start), shortest.subarray(start + size)]),
    );
    const found = failing(candidates).indexOf(true);
    if (found >= 0) shortest = candidates[found] as Buffer;
    else size = size === 1 ? 0 : Math.ceil(size / 2);
  }
  return shortest;
}
