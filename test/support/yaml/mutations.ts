import fc from 'fast-check';
import { PIECES } from './pieces.js';

/** A change to a text; places are shares of its length. */
type Edit = (text: Buffer) => Buffer;

/** Texts of a corpus with a few changes, as an editor, a bad template or a broken transfer makes them. */
export function mutated(corpus: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const original = fc.constantFrom(...corpus);
  return fc
    .tuple(original, fc.array(edits(original), { minLength: 1, maxLength: 4 }))
    .map(([text, changes]) => changes.reduce((changed, change) => change(changed), text));
}

function edits(original: fc.Arbitrary<Buffer>): fc.Arbitrary<Edit> {
  const place = fc.nat({ max: 1_000_000 });
  const length = fc.nat({ max: 12 });
  const bytes = fc.oneof(
    { arbitrary: fc.constantFrom(...PIECES).map((piece) => Buffer.from(piece)), weight: 6 },
    { arbitrary: fc.nat({ max: 255 }).map((byte) => Buffer.from([byte])), weight: 1 },
  );
  return fc.oneof(
    fc.tuple(place, length, bytes).map(
      ([at, removed, added]): Edit =>
        (text) =>
          spliced(text, at, removed, added),
    ),
    fc.tuple(place, bytes).map(
      ([at, added]): Edit =>
        (text) =>
          spliced(text, at, 0, added),
    ),
    fc.tuple(place, length).map(
      ([at, removed]): Edit =>
        (text) =>
          spliced(text, at, removed, Buffer.alloc(0)),
    ),
    fc.tuple(place, place, length).map(
      ([at, from, count]): Edit =>
        (text) => {
          const start = offset(text, from);
          return spliced(text, at, 0, text.subarray(start, start + count * 3));
        },
    ),
    fc.tuple(place, original, place).map(
      ([at, other, from]): Edit =>
        (text) => {
          const start = offset(other, from);
          return spliced(text, at, 0, other.subarray(start, start + 60));
        },
    ),
    place.map(
      (at): Edit =>
        (text) =>
          text.subarray(0, offset(text, at)),
    ),
  );
}

function spliced(text: Buffer, at: number, removed: number, added: Buffer): Buffer {
  const start = offset(text, at);
  return Buffer.concat([text.subarray(0, start), added, text.subarray(start + removed)]);
}

function offset(text: Buffer, place: number): number {
  return Math.floor((place / 1_000_000) * text.length);
}
