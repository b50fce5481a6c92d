/** How many lines have to be taken out of a text or put into it to make it another; blank ends do not count. */
export function linesApart(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => text.trimEnd().split('\n')) as [string[], string[]];
  // Row by row, the longest run of lines that both have in common, in this order.
  let common = new Array<number>(right.length + 1).fill(0);
  for (const line of left) {
    const next = [0];
    for (const [index, each] of right.entries()) {
      const longer = Math.max(common[index + 1] ?? 0, next[index] ?? 0);
      next.push(line === each ? (common[index] ?? 0) + 1 : longer);
    }
    common = next;
  }
  return left.length + right.length - 2 * (common[right.length] ?? 0);
}
