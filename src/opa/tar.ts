const blockSize = 512;

/** The content of the first entry of that name in an uncompressed tar archive; short names only, as in OPA bundles. */
export function readTarEntry(archive: Buffer, wanted: string): Buffer | undefined {
  for (let start = 0; start + blockSize <= archive.length; ) {
    const name = archive.toString('utf8', start, start + 100).replace(/\0.*$/s, '');
    if (name === '') return undefined;
    const size = Number.parseInt(archive.toString('latin1', start + 124, start + 136), 8);
    const content = start + blockSize;
    if (name === wanted) return archive.subarray(content, content + size);
    start = content + Math.ceil(size / blockSize) * blockSize;
  }
  return undefined;
}
