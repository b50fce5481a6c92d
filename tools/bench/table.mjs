// The benchmark's results as one table.

const headings = ['objects', 'engine', 'seconds', 'user CPU', 'peak MB', '× Seawall', 'growth', 'failing', ''];

/**
 * Lays out rows: a ratio to Seawall at the same size, and the growth since the engine's size before.
 *
 * @param results each with `size`, `engine`, and either what was measured or a `note` why nothing was
 */
export function table(results) {
  const rows = results.map((result) => {
    const seawall = results.find(({ engine, size }) => engine === 'seawall' && size === result.size);
    const before = results.filter(({ engine, size }) => engine === result.engine && size < result.size).at(-1);
    return [
      String(result.size),
      result.engine,
      `${result.isStopped ? '>' : ''}${number(result.seconds, 2)}`,
      number(result.cpu, 2),
      number(result.megabytes, 0),
      `${result.isStopped ? '>' : ''}${ratio(result.seconds, seawall?.seconds)}`,
      before?.seconds && result.seconds && !result.isStopped
        ? `${ratio(result.seconds, before.seconds)} for ${ratio(result.size, before.size)}`
        : '',
      number(result.failing, 0),
      result.note ?? '',
    ];
  });
  const widths = headings.map((_, column) => Math.max(...[headings, ...rows].map((row) => row[column].length)));
  const isText = (column) => [1, 8].includes(column);
  return [headings, ...rows]
    .map((row) =>
      row
        .map((cell, column) => (isText(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function number(value, digits) {
  return value === undefined ? '–' : value.toFixed(digits);
}

function ratio(value, other) {
  if (value === undefined || other === undefined) return '–';
  const quotient = value / other;
  return `${quotient.toFixed(quotient < 10 ? 1 : 0)}×`;
}
