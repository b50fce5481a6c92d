import { ReadingProblem } from './problem.js';

/** Says that a key is null. */
export function nullKey(offset: number): ReadingProblem {
  return new ReadingProblem('null, or nothing at all, cannot be a key. Quote it.', offset);
}

/** Says that a key is an integer of more than 63 bits. */
export function largeKey(offset: number): ReadingProblem {
  return new ReadingProblem('Kubernetes reads no integer as large as this as a key. Quote it.', offset);
}

/** Says that a key is no scalar. */
export function collectionAsKey(offset: number): ReadingProblem {
  return new ReadingProblem(
    'A mapping or list cannot be a key. If this is a template expression such as {{…}}, quote it.',
    offset,
  );
}

/** Says that what << is to merge is no mapping. */
export function mergeProblem(offset: number): ReadingProblem {
  return new ReadingProblem(
    '<< merges mappings only: an alias of one, or a list of them. Quote it if it is text.',
    offset,
  );
}

/** Says that infinities and NaN are no JSON. */
export function notFinite(offset: number): ReadingProblem {
  return new ReadingProblem('Kubernetes has no infinite numbers and no NaN. Quote it if it is text.', offset);
}
