/** Prints what a script that compares has found, in order; `nothing` if there are no lines. */
export function printLines(title, lines) {
  process.stdout.write(`${title}: ${lines.length === 0 ? 'nothing' : ['', ...lines.toSorted()].join('\n  ')}\n`);
}
