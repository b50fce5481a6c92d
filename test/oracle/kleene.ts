/** The three answers of a test; `undefined` is unknown. */
export type Truth = boolean | undefined;

export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

export function and(truths: Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

export const or = (truths: Truth[]): Truth => not(and(truths.map(not)));
