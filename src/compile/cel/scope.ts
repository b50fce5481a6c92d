/** Names in generated CEL: what each variable of the language is called here. */
export class Scope {
  private constructor(
    private readonly names: ReadonlyMap<string, string>,
    private readonly counter: { next: number },
  ) {}

  /** A scope in which a view's row is `row`. */
  static row(fields: readonly string[]): Scope {
    return new Scope(new Map(fields.map((field) => [field, `row.${field}`])), { next: 1 });
  }

  text(variable: string): string {
    return this.names.get(variable) ?? variable;
  }

  with(variable: string, text: string): Scope {
    return new Scope(new Map([...this.names, [variable, text]]), this.counter);
  }

  /** A name that no lambda around it has. */
  fresh(stem = 'x'): string {
    return `${stem}${this.counter.next++}`;
  }
}
