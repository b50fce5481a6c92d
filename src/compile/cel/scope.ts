import type { Rows } from './definitions.js';

/** Names in generated CEL: what each variable of the language is called here. */
export class Scope {
  private constructor(
    private readonly names: ReadonlyMap<string, string>,
    private readonly counter: { next: number },
    /** Where long values and tests of the row are kept. */
    readonly rows: Rows | undefined,
  ) {}

  /** A scope in which a view's row is `row`. */
  static row(fields: readonly string[], rows?: Rows): Scope {
    return new Scope(new Map(fields.map((field) => [field, `row.${field}`])), { next: 1 }, rows);
  }

  text(variable: string): string {
    return this.names.get(variable) ?? variable;
  }

  /** Whether the variable is what the row says, not something within. */
  isOfRow(variable: string): boolean {
    return this.rows?.fields.includes(variable) === true && this.names.get(variable) === `row.${variable}`;
  }

  with(variable: string, text: string): Scope {
    return new Scope(new Map([...this.names, [variable, text]]), this.counter, this.rows);
  }

  /** A name that no lambda around it has. */
  fresh(stem = 'x'): string {
    return `${stem}${this.counter.next++}`;
  }
}
