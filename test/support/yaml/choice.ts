import fc from 'fast-check';

/** One of the usual choices, and now and then one that is legal hardly anywhere. */
export function choice<T>(usual: readonly T[], odd: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { arbitrary: fc.constantFrom(...usual), weight: 40 },
    { arbitrary: fc.constantFrom(...odd), weight: 1 },
  );
}

/** A few of some pieces, as one text. */
export function joined(pieces: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc.array(pieces, { maxLength }).map((parts) => parts.join(''));
}

/** All of some pieces, as one text. */
export function together(...pieces: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...pieces).map((parts) => parts.join(''));
}
