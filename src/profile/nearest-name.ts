/** Number of insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
function editDistance(left: string, right: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let distance = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) distance = Math.min(distance, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(distance);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
}

// Longer than any name that Seawall knows; keeps a hostile key from costing time.
const LONGEST_WORTH_COMPARING = 100;
const SHORTEST_FRAGMENT = 4;

/**
 * The known name that `written` most likely stands for: a misspelling, another spelling of case and separators, or a
 * fragment of exactly one name. Null when none is near.
 */
export function nearestName(written: string, known: Iterable<string>): string | null {
  if (written.length > LONGEST_WORTH_COMPARING) return null;
  const plain = (name: string) => name.toLowerCase().replace(/[-_]/gu, '');
  const wanted = plain(written);
  let nearest: string | null = null;
  let smallest = Math.max(1.5, Math.floor(wanted.length / 4) + 0.5);
  const containing: string[] = [];
  for (const name of known) {
    const distance = editDistance(wanted, plain(name));
    // A name that shares no letter with what was written is no suggestion.
    if (distance < smallest && distance < wanted.length) {
      smallest = distance;
      nearest = name;
    }
    if (wanted.length >= SHORTEST_FRAGMENT && plain(name).includes(wanted)) containing.push(name);
  }
  return nearest ?? (containing.length === 1 ? (containing[0] ?? null) : null);
}

/** `; did you mean "x"?`, or `; known: a, b, c` when no known name is near. */
export function suggestion(written: string, known: readonly string[]): string {
  const nearest = nearestName(written, known);
  return nearest === null ? `; known: ${known.join(', ')}` : `; did you mean "${nearest}"?`;
}
