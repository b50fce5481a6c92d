/** What is done to one node. */
export interface Change<N> {
  /** In words: `negated`, `without part 2`. */
  operator: string;
  replacement: N;
}

/** The list without each of its elements, if it has several. */
export function withoutOne<T>(of: readonly T[], words: (part: T) => string): Change<T[]>[] {
  if (of.length < 2) return [];
  return of.map((part, index) => ({
    operator: `without ${brief(words(part), 100)}`,
    replacement: of.filter((_, at) => at !== index),
  }));
}

/** As much of a text as one can read at a glance. */
export const brief = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;
