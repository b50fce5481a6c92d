import type { Value } from '../../language/expression.js';
import { holds, misleading } from '../../language/formula.js';
import { all, isTruth, negate, TRUE } from '../../language/simplify.js';
import { fieldsOf, isKindsView, type KindsView, type View, type ViewSource } from '../../language/view.js';
import type { Case } from '../../model/failure-mode.js';
import { Definitions, Rows } from './definitions.js';
import { FormulaPrinter } from './formulas.js';
import type { Permissions } from './permissions.js';
import type { CelPolicy } from './policy.js';
import { asks, QuestionPrinter } from './questions.js';
import { Scope } from './scope.js';
import { Body } from './sharing.js';
import { flat, literal } from './values.js';

/** Prints the views and cases of one policy. */
export class CasePrinter {
  readonly definitions = new Definitions();
  readonly body = Body.outermost();
  readonly formulas: FormulaPrinter;
  private readonly rows = new Map<View | KindsView, Rows>();

  /** @param kinds how many the policy matches */
  constructor(
    defaultNamespace: string,
    private readonly kinds: number,
    permissions: Permissions,
  ) {
    this.formulas = new FormulaPrinter(defaultNamespace, this.definitions, permissions);
  }

  /** Lists of what the cases ask RBAC; nothing, where they ask nothing. */
  questionsOf(rule: readonly Case[]): string[] {
    return rule.filter(({ when }) => asks(holds(when))).map((each) => this.questions(each));
  }

  private questions({ over, items, when }: Case): string {
    const printer = new QuestionPrinter(this.formulas);
    const rows = this.rowsOf(over);
    const ask = (scope: Scope) => printer.print(holds(when), scope);
    const asked = this.row(fieldsOf(over), rows, (scope) => {
      if (!items) return ask(scope);
      const item = scope.fresh();
      const inner = scope.within('item', item, ask, false);
      return flat(`${this.formulas.values.list(items, scope)}.map(${item}, ${inner})`);
    });
    return flat(`${rows.text}.map(row, ${asked})`);
  }

  /** Adds the rows that fail as a variable; gives what is to be true of them. */
  addCase(rule: Case): CelPolicy['validations'][number] {
    const rows = this.rowsOf(rule.over);
    const fields = fieldsOf(rule.over);
    const message = this.row([...fields, 'item'], rows, (scope) => {
      return rule.message.map((part) => this.text(part, scope)).join(' + ') || '""';
    });
    const name = this.definitions.add('failing', 'those of them that fail', this.failing(rule, rows));
    return {
      expression: `size(variables.${name}) == 0`,
      messageExpression: `variables.${name}.map(row, ${message}).distinct().sort().join("; ")`,
    };
  }

  private failing(rule: Case, rows: Rows): string {
    const { items } = rule;
    const fields = fieldsOf(rule.over);
    if (!items) {
      const fails = this.row(fields, rows, (scope) => this.formulas.print(holds(rule.when), scope), true);
      return `${rows.text}.filter(row, ${fails})`;
    }
    const failing = this.row(fields, rows, (scope) => {
      const item = scope.fresh();
      const fails = scope.within('item', item, (inner) => this.formulas.print(holds(rule.when), inner));
      const row = mapOf([...rows.names.map((field) => [field, `row.${field}`] as const), ['item', item]]);
      return `${this.formulas.values.list(items, scope)}.map(${item}, ${fails}, ${row})`;
    });
    return flat(`${rows.text}.map(row, ${failing})`);
  }

  private row(fields: readonly string[], rows: Rows, print: (scope: Scope) => string, isTest = false): string {
    return Scope.row(fields, this.body, rows, print, isTest);
  }

  private rowsOf(view: View | KindsView): Rows {
    const known = this.rows.get(view);
    if (known) return known;
    const fields = fieldsOf(view);
    const rows = isKindsView(view)
      ? new Rows(this.definitions, 'objects', this.objects(view), fields)
      : new Rows(this.definitions, view.name, `variables.${this.addView(view)}`, fields);
    this.rows.set(view, rows);
    return rows;
  }

  /** A policy of several kinds meets objects that this view does not range over. */
  private objects({ kinds }: KindsView): string {
    const rows = '[{"object": dyn(object)}]';
    if (kinds.length === this.kinds) return rows;
    const ranged = kinds.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`);
    return `${rows}.filter(row, string(object.apiVersion) + " " + string(object.kind) in ${literal(ranged)})`;
  }

  private addView(view: View): string {
    const parent = this.rowsOf(view.parent);
    const sources = view.sources.map((source) => this.source(view, source, parent)).join(' +\n');
    return this.definitions.add(
      view.name,
      `the object's ${view.name.replaceAll('_', ' ')}, wherever they stand`,
      sources,
    );
  }

  private source(view: View, source: ViewSource, parent: Rows): string {
    const parentFields = fieldsOf(view.parent);
    const counts = all([source.when ? holds(source.when) : TRUE, negate(misleading(source.from))]);
    const counting = isTruth(counts, true)
      ? ''
      : `.filter(row, ${this.row(parentFields, parent, (scope) => this.formulas.print(counts, scope), true)})`;
    const elements = this.row(parentFields, parent, (scope) => {
      const element = scope.fresh();
      const beside = Object.entries(source.also).map(([key, value]) => {
        return [key, scope.within(view.element, element, (inner) => this.orNull(value, inner), false)] as const;
      });
      const kept = parentFields.map((field) => [field, `row.${field}`] as const);
      const row = mapOf([...new Map([...kept, [view.element, element], ...beside])]);
      return `${this.formulas.values.list(source.from, scope)}.map(${element}, ${element} != null, ${row})`;
    });
    return flat(`${parent.text}${counting}.map(row, ${elements})`);
  }

  private orNull(value: Value, scope: Scope): string {
    const { values } = this.formulas;
    if (value.node === 'constant') return literal(value.value);
    if (value.node === 'variable') return scope.text(value.name);
    if (value.node === 'named' && value.of.node === 'constant') return `${values.list(value, scope)}[0]`;
    return `(${values.first([values.list(value, scope)], scope)} + [dyn(null)])[0]`;
  }

  private text(part: Value, scope: Scope): string {
    if (part.node === 'constant') return literal(String(part.value));
    const text = scope.fresh();
    return `(${this.formulas.values.list(part, scope)}.map(${text}, type(${text}) == string, string(${text})) + ["(unnamed)"])[0]`;
  }
}

const mapOf = (fields: (readonly [string, string])[]) =>
  `{${fields.map(([key, text]) => `${literal(key)}: dyn(${text})`).join(', ')}}`;
