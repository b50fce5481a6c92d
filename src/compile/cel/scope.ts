import type { Rows } from './definitions.js';
import type { Node } from './free-variables.js';
import type { Body } from './sharing.js';

/** Names in generated CEL: what each variable of the language is called here. */
export class Scope {
  private constructor(
    private readonly names: ReadonlyMap<string, string>,
    private readonly counter: { next: number },
    private readonly body: Body,
    /** Where long values and tests of the row are kept. */
    readonly rows: Rows | undefined,
  ) {}

  /** A text in which a view's row is `row`. */
  static row(fields: readonly string[], around: Body, rows: Rows, print: (scope: Scope) => string, isTest = false) {
    const names = new Map(fields.map((field) => [field, `row.${field}`]));
    const scope = new Scope(names, { next: 1 }, around.within(...fields), rows);
    return scope.closed(print(scope), isTest);
  }

  text(variable: string): string {
    return this.names.get(variable) ?? variable;
  }

  /** Whether the variable is what the row says, not something within. */
  isOfRow(variable: string): boolean {
    return this.rows?.fields.includes(variable) === true && this.names.get(variable) === `row.${variable}`;
  }

  /** The body of a lambda, in which a variable has a text. */
  within(variable: string, text: string, print: (inner: Scope) => string, isTest = true): string {
    const names = new Map([...this.names, [variable, text]]);
    const inner = new Scope(names, this.counter, this.body.within(variable), this.rows);
    return inner.closed(print(inner), isTest);
  }

  /** A text that is moved out of the lambdas around it, where it depends on the row at most. */
  apart(print: (apart: Scope) => string): string {
    const body = this.body.root.within(...(this.rows?.fields ?? []));
    const apart = new Scope(this.names, this.counter, body, this.rows);
    return apart.closed(print(apart), false);
  }

  /** The text of a node, which is written once where it is long. */
  once(node: Node, print: () => string): string {
    return this.body.print(node, print);
  }

  /** A name that no lambda around it has. */
  fresh(stem = 'x'): string {
    return `${stem}${this.counter.next++}`;
  }

  private closed(printed: string, isTest: boolean): string {
    return this.body.closed(printed, isTest, () => this.fresh());
  }
}
