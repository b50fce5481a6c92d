/** Texts around what YAML's readers allow: in depth, in the length of keys, and in what aliases repeat. */
export function largeTexts(): string[] {
  return [
    ...[990, 1001, 9990, 10_001].flatMap(nested),
    ...[1023, 1024, 1025].flatMap(keyed),
    ...REPETITIONS.flatMap(repeated),
  ];
}

function nested(depth: number): string[] {
  return [
    '['.repeat(depth) + ']'.repeat(depth),
    `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`,
    `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
    `${'- '.repeat(depth)}a`,
    '? '.repeat(depth),
    Array.from({ length: Math.min(depth, 1500) }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
  ];
}

/** A key of more than 1024 characters is none. */
function keyed(length: number): string[] {
  return ['x', 'é', '😀'].flatMap((character) => {
    const key = character.repeat(length);
    return [
      `${key}: 1`,
      `"${key}": 1`,
      `{${key}: 1}`,
      `{"${key}": 1}`,
      `a:\n  '${key}': 1`,
      `? ${key}\n: 1`,
      `[${key}: 1]`,
    ];
  });
}

const REPETITIONS = [10, 90, 98, 99, 100, 101, 200, 1000, 5000];

function repeated(count: number): string[] {
  const aliases = Array(count).fill('*a');
  return [
    `a: &a {x: 1, y: [2, 3]}\nb: [${aliases.join(', ')}]`,
    `a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\nb:\n${aliases.map((alias) => `- ${alias}\n`).join('')}`,
    `a: &a x\nb: [${aliases.join(', ')}]`,
    `a: &a {x: 1, z: 2}\nb:\n${aliases.map((alias) => `- <<: ${alias}\n  y: 2\n`).join('')}`,
    `a: &a [${Array(count).fill('x').join(', ')}]\nb: &b [*a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b, *b]`,
  ];
}
