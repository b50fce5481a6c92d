/** Variables that the printers make up end in a number; rows and items come from the rule. */
const NAME = /(?<![.\w])(?:[a-z][a-z_]*_\d+|row|item)\b(?!\()/g;
const STRING = /("(?:[^"\\]|\\.)*")/;

/** The variables that lines of Rego use but do not bind. */
export function freeNames(lines: string[]): string[] {
  const code = lines
    .join('\n')
    .split(STRING)
    .filter((_, index) => index % 2 === 0)
    .join('""');
  const binding = /(?:some |^|; |\| )([a-z][a-z_]*_\d+)(?:, ([a-z][a-z_]*_\d+))?(?= in | :=)/gm;
  const boundHere = new Set([...code.matchAll(binding)].flatMap((match) => [match[1], match[2]]));
  return [...code.matchAll(NAME)].map(([name]) => name).filter((name) => !boundHere.has(name));
}

/** The same clauses with variables numbered from 1, so that equal conditions read equal. */
export function renumber(text: string): string {
  const names = new Map<string, string>();
  const rename = (name: string) => {
    const stem = name.replace(/_\d+$/, '');
    if (stem === name) return name;
    const next = [...names.values()].filter((other) => other.startsWith(`${stem}_`)).length + 1;
    const renamed = names.get(name) ?? `${stem}_${next}`;
    names.set(name, renamed);
    return renamed;
  };
  return text
    .split(STRING)
    .map((part, index) => (index % 2 === 0 ? part.replace(NAME, rename) : part))
    .join('');
}
