import { freeNames, renumber } from './names.js';

/** Stands for a helper's name until it is known. */
const UNNAMED = '\u0000';

/** The helper rules of a module. Equal ones are written once. */
export class Helpers {
  /** Text of each helper's clauses, to its name. */
  private readonly names = new Map<string, string>();

  /** The rules as text. */
  get rules(): string[] {
    return [...this.names].map(([text, name]) => text.replaceAll(UNNAMED, name));
  }

  /** Adds a rule that holds when one of its bodies does; gives its name with the arguments to call it with. */
  addCondition(bodies: string[][], stem: string): string {
    const used = bodies.map(freeNames);
    const free = [...new Set(used.flat())].sort();
    // A clause that has no use for an argument takes it as a wildcard: `opa check --strict` asks for that.
    const clauses = bodies.map((lines, index) => {
      const names = free.map((name) => (used[index]?.includes(name) ? name : '_'));
      return `${call(UNNAMED, names)} if {\n${lines.map((line) => `\t${line}`).join('\n')}\n}`;
    });
    return this.add(clauses.join('\n\n'), free, stem);
  }

  /** Adds a function whose value is `result`, which the lines bind; gives its name with the arguments. */
  addValue(result: string, lines: string[], stem: string): string {
    const free = [...new Set(freeNames([...lines, result]))].sort();
    return this.add(functionText(call(UNNAMED, free), result, lines), free, stem);
  }

  private add(text: string, free: string[], stem: string): string {
    const key = renumber(text);
    const name = this.names.get(key) ?? this.freeName(stem);
    this.names.set(key, name);
    return call(name, free);
  }

  private freeName(stem: string): string {
    const taken = new Set(this.names.values());
    for (let number = 1; ; number++) {
      const name = stem === '_condition' || number > 1 ? `${stem}_${number}` : stem;
      if (!taken.has(name)) return name;
    }
  }
}

const call = (name: string, names: string[]) => (names.length > 0 ? `${name}(${names.join(', ')})` : name);

/** A function's text; without a body where its last line is the result. */
function functionText(head: string, result: string, lines: string[]): string {
  const only =
    lines.length === 1 && lines[0]?.startsWith(`${result} := `) ? lines[0].slice(result.length + 4) : undefined;
  if (only || lines.length === 0) return `${head} := ${only ?? result}`;
  return `${head} := ${result} if {\n${lines.map((line) => `\t${line}`).join('\n')}\n}`;
}
