import type { CelPolicy, CelVariable } from './policy.js';
import { type Body, put, timesIn } from './sharing.js';

/** Shorter text is repeated where it is needed; longer text gets a name. */
const LONG = 160;

/** What has a name of its own in a policy, in the order in which CEL must see it. */
export class Definitions {
  readonly variables: CelVariable[] = [];
  private readonly texts = new Map<string, string>();
  private readonly names = new Set<string>();

  /** Adds a variable; its name is free or gets a number. */
  add(stem: string, note: string, expression: string): string {
    const name = this.freeName(stem);
    this.names.add(name);
    this.variables.push({ name, note, expression });
    return name;
  }

  /** Adds variables whose names are theirs. */
  addAll(variables: readonly CelVariable[]): void {
    for (const each of variables) this.names.add(each.name);
    this.variables.push(...variables);
  }

  /** The text that stands for a named value or test that depends on nothing: written once, if it is long. */
  define(key: string, stem: string, print: () => string): string {
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const printed = print();
    const text = printed.length < LONG ? printed : `variables.${this.add(stem, 'used more than once', printed)}`;
    this.texts.set(key, text);
    return text;
  }

  /** Names what depends on nothing and is used more than once, before the first that uses it. */
  share(body: Body, validations: CelPolicy['validations']): CelPolicy['validations'] {
    const messages = validations.map(({ messageExpression }) => messageExpression);
    const { printed, shared } = body.close([...this.variables.map(({ expression }) => expression), ...messages]);
    let texts = printed;
    this.variables.forEach((variable, number) => {
      variable.expression = texts[number] ?? '';
    });
    texts = texts.slice(this.variables.length);
    for (const { token, text } of shared.reverse()) {
      const name = this.freeName('shared');
      this.names.add(name);
      const first = this.variables.findIndex(({ expression }) => timesIn(expression, token) > 0);
      const at = first < 0 ? this.variables.length : first;
      this.variables.splice(at, 0, { name, note: 'used more than once', expression: text });
      for (const variable of this.variables) variable.expression = put(variable.expression, token, `variables.${name}`);
      texts = texts.map((each) => put(each, token, `variables.${name}`));
    }
    return validations.map((each, number) => ({ ...each, messageExpression: texts[number] ?? '' }));
  }

  private freeName(stem: string): string {
    for (let number = 1; ; number++) {
      const name = number === 1 ? stem : `${stem}_${number}`;
      if (!this.names.has(name)) return name;
    }
  }
}

/** The rows of a view, to which named values and tests are added as columns when they are first asked for. */
export class Rows {
  private readonly texts = new Map<string, string>();
  private readonly columns: string[] = [];
  private rows: string;

  /**
   * @param stem name of the view
   * @param base text of its rows as they are
   */
  constructor(
    private readonly definitions: Definitions,
    private readonly stem: string,
    base: string,
    readonly fields: readonly string[],
  ) {
    this.rows = base;
  }

  /** The text of the rows with all columns so far. */
  get text(): string {
    return this.rows;
  }

  /** The names in a row: the view's fields, then the columns so far. */
  get names(): string[] {
    return [...this.fields, ...this.columns];
  }

  /** The text that stands for a named value or test of a row: a column, if it is long. */
  define(key: string, stem: string, print: () => string): string {
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const printed = print();
    const text = printed.length < LONG ? printed : this.addColumn(stem, printed);
    this.texts.set(key, text);
    return text;
  }

  private addColumn(stem: string, printed: string): string {
    const same = this.columns.filter((column) => column === stem || column.startsWith(`${stem}_`)).length;
    const column = this.fields.includes(stem) || same > 0 ? `${stem}_${same + 2}` : stem;
    const kept = this.names.map((name) => `"${name}": dyn(row.${name})`).join(', ');
    const expression = `${this.rows}.map(row, dyn({${kept}, "${column}": dyn(${printed})}))`;
    const note = `the same with the ${stem.replaceAll('_', ' ')} of each`;
    this.rows = `variables.${this.definitions.add(`${this.stem}_with_${column}`, note, expression)}`;
    this.columns.push(column);
    return `row.${column}`;
  }
}
