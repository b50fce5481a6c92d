/** Names of variables in generated Rego: what each variable of the language is called here. */
export class Scope {
  private constructor(
    private readonly names: ReadonlyMap<string, string>,
    private readonly counter: { next: number },
  ) {}

  /** A scope in which a view's row is `row`, so that its fields are `row.template` and so on. */
  static row(fields: readonly string[]): Scope {
    return new Scope(new Map(fields.map((field) => [field, field === 'item' ? 'item' : `row.${field}`])), { next: 1 });
  }

  /** The Rego text of a variable. */
  text(variable: string): string {
    return this.names.get(variable) ?? variable;
  }

  /** The same scope with one more variable. */
  with(variable: string, text: string): Scope {
    return new Scope(new Map([...this.names, [variable, text]]), this.counter);
  }

  /** A name that nothing else in the rule has. */
  fresh(stem: string): string {
    return `${stem}_${this.counter.next++}`;
  }
}

/** Simple plurals and fields make the best names: `containers` gives `container`. */
export function stemOf(key: string): string {
  const plain = key.replace(/[^A-Za-z]/g, '');
  const singular = plain.endsWith('ies') ? `${plain.slice(0, -3)}y` : plain.replace(/s$/, '');
  const snake = singular.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/^_/, '');
  return snake === '' || RESERVED.has(snake) ? 'element' : snake;
}

const RESERVED = new Set([
  'as',
  'contains',
  'default',
  'else',
  'every',
  'false',
  'if',
  'import',
  'in',
  'input',
  'data',
  'not',
  'null',
  'package',
  'set',
  'some',
  'true',
  'with',
  'row',
  'item',
  'object',
  'array',
  'json',
  'yaml',
]);
