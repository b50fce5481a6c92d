import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { UnreadableInput } from './unreadable.js';

const CHUNK = 64 * 1024;

/** Reads a file, which may be a pipe, as long as it is not larger than allowed. */
export function readBytes(path: string, maximumBytes: number): Buffer {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const { size } = fstatSync(descriptor);
    if (size > maximumBytes) throw tooLarge(maximumBytes);
    // One byte more than the file has shows its end; a pipe says that it has none.
    let bytes = Buffer.allocUnsafe(size === 0 ? CHUNK : size + 1);
    let length = 0;
    for (;;) {
      const count = readSync(descriptor, bytes, length, bytes.length - length, null);
      length += count;
      if (length > maximumBytes) throw tooLarge(maximumBytes);
      if (count === 0) return bytes.subarray(0, length);
      if (length === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
    }
  } catch (error) {
    throw UnreadableInput.from(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Reads a stream to its end, as long as it is not larger than allowed. */
export async function readStream(
  stream: AsyncIterable<Buffer> | Iterable<Buffer>,
  maximumBytes: number,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maximumBytes) throw tooLarge(maximumBytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(maximumBytes: number): UnreadableInput {
  const mebibytes = Math.round((maximumBytes / 1024 / 1024) * 10) / 10;
  return new UnreadableInput(
    `This is larger than the ${mebibytes} MiB that are read at most. Split it into several files, or leave it out.`,
  );
}
