import type { Access, Value } from '../../language/expression.js';
import { canBeOpaque, type Formula } from '../../language/formula.js';
import { Helpers } from './helpers.js';
import type { Scope } from './scope.js';
import { bind, isSingle, literal, ValuePrinter } from './values.js';

/** Prints formulas as lines of a rule's body. What a body can't hold becomes a helper rule of the module. */
export class FormulaPrinter {
  readonly values: ValuePrinter;
  private readonly helpers = new Helpers();

  /** @param parameters the Rego text of the failure mode's parameters */
  constructor(parameters: string) {
    this.values = new ValuePrinter(parameters, this);
  }

  /** The helper rules that the printed formulas need. */
  get rules(): string[] {
    return this.helpers.rules;
  }

  /** Adds to `lines` what holds exactly when the formula does. */
  print(formula: Formula, lines: string[], scope: Scope): void {
    switch (formula.form) {
      case 'truth':
        if (!formula.value) lines.push('false');
        return;
      case 'and':
        for (const part of formula.of) this.print(part, lines, scope);
        return;
      case 'named':
        lines.push(this.helper(formula.of, scope, `_${formula.name}`));
        return;
      case 'or':
        lines.push(this.helper(formula, scope));
        return;
      case 'not':
        lines.push(`not ${this.single(formula.of, scope)}`);
        return;
      case 'some': {
        const text = this.values.print(formula.in, lines, scope);
        // A path is bound to a variable, so that the body fails where it is absent.
        const element = /[.[]/.test(text) ? bind(lines, text, scope.fresh('element'), true) : text;
        this.print(formula.of, lines, scope.with(formula.variable, element));
        return;
      }
      default:
        lines.push(this.question(formula, lines, scope));
    }
  }

  private question(
    formula: Exclude<Formula, { form: 'truth' | 'and' | 'or' | 'not' | 'some' | 'named' }>,
    lines: string[],
    scope: Scope,
  ) {
    const text = (value: Value) => this.values.print(value, lines, scope);
    switch (formula.form) {
      case 'equals':
        return formula.right.node === 'constant' || formula.right.node === 'parameter'
          ? `${text(formula.left)} == ${text(formula.right)}`
          : `lib.same${areVerbatim(formula.left, formula.right) ? '_text' : ''}(${text(formula.left)}, ${text(formula.right)})`;
      case 'oneOf':
        return `${text(formula.value)} in ${text(formula.choices)}`;
      case 'matches':
        return `lib.matches${canBeOpaque(formula.value) ? '' : '_text'}(${text(formula.pattern)}, ${text(formula.value)})`;
      case 'exists':
        return `${text(formula.value)} != null`;
      case 'opaque':
        return `lib.opaque(${text(formula.value)})`;
      case 'unreadable':
        return `embedded.unreadable_${formula.format}${canBeOpaque(formula.value) ? '' : '_text'}(${text(formula.value)})`;
      case 'incomplete': {
        const { apiVersion, kind, namespaced, namespace, name, absence } = formula.lookup;
        // An object that is asked for by its name and is there leaves nothing open.
        if (name) {
          const found = this.helper({ form: 'exists', value: { node: 'objects', lookup: formula.lookup } }, scope);
          lines.push(`${text(name)} != null`, `not ${found}`);
        }
        if (!namespaced) {
          return `inventory.cluster_lacks(${[literal(apiVersion), literal(kind), literal(absence)].join(', ')})`;
        }
        const within = namespace ? text(namespace) : literal('');
        return `inventory.lacks(${[literal(apiVersion), literal(kind), within, literal(absence)].join(', ')})`;
      }
      default:
        return `rbac.${formula.form}(${this.access(formula.access, lines, scope)})`;
    }
  }

  private access(access: Access, lines: string[], scope: Scope): string {
    const text = (value: Value) => this.values.print(value, lines, scope);
    const fields = `{"namespace": ${text(access.accountNamespace)}, "name": ${text(access.account)}}`;
    const account = bind(lines, fields, scope.fresh('subject'), true);
    const where = access.namespace ? text(access.namespace) : literal(null);
    const asked = { verb: access.verb, group: access.group, resource: access.resource };
    const words = Object.entries(asked).map(([key, value]) => `${literal(key)}: ${text(value)}`);
    return `{"account": ${account}, ${words.join(', ')}, "namespace": ${where}}`;
  }

  /**
   * The formula as one expression, which `not` can stand before. OPA evaluates the references in a call's arguments
   * outside of the `not`, so that an absent one would undo it: only comparisons and helpers of variables may stand there.
   */
  private single(formula: Formula, scope: Scope): string {
    const lines: string[] = [];
    this.print(formula, lines, scope);
    const [only] = lines;
    const safe =
      lines.length === 1 && only !== undefined && /^(_\w+(\([\w, ]*\))?|(row|item|\w+_\d+)[^ (]* == [^(]*)$/.test(only);
    return safe ? only : this.helper(formula, scope);
  }

  /** The name and arguments of a helper rule that holds exactly when the formula does. */
  helper(formula: Formula, scope: Scope, stem = '_condition'): string {
    const bodies = (formula.form === 'or' ? formula.of : [formula]).map((part) => {
      const lines: string[] = [];
      this.print(part, lines, scope);
      return lines.length > 0 ? lines : ['true'];
    });
    return this.helpers.addCondition(bodies, stem);
  }

  /** The name and arguments of a helper function that gives a value: itself if it is single, else a list. */
  valueHelper(of: Value, scope: Scope, stem: string): string {
    const lines: string[] = [];
    const result = isSingle(of) ? this.values.print(of, lines, scope) : this.values.list(of, scope);
    return this.helpers.addValue(result, lines, stem);
  }
}

/** Whether `{{ }}` is no expression in either value. */
const areVerbatim = (left: Value, right: Value): boolean => !canBeOpaque(left) && !canBeOpaque(right);
