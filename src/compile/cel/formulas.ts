import type { Access, Value } from '../../language/expression.js';
import { canBeOpaque, type Formula } from '../../language/formula.js';
import type { Definitions } from './definitions.js';
import { freeVariables, structureOf } from './free-variables.js';
import type { Permissions } from './permissions.js';
import { resourceNames } from './rbac.js';
import type { Scope } from './scope.js';
import { flat, literal, ValuePrinter } from './values.js';

/** Longer tests are written one part to a line. */
const WIDE = 100;

/** Prints formulas as CEL of type bool. In a cluster the inventory is whole, so nothing is incomplete. */
export class FormulaPrinter {
  readonly values: ValuePrinter;
  /** Whether some formula asked for a permission. */
  usesRbac = false;

  constructor(
    defaultNamespace: string,
    private readonly definitions: Definitions,
    private readonly permissions: Permissions,
  ) {
    this.values = new ValuePrinter(defaultNamespace, this);
  }

  print(formula: Formula, scope: Scope): string {
    return canEndInError(formula)
      ? this.written(formula, scope)
      : scope.once(formula, () => this.written(formula, scope));
  }

  private written(formula: Formula, scope: Scope): string {
    switch (formula.form) {
      case 'truth':
        return String(formula.value);
      case 'and':
      case 'or':
        return this.joined(formula.of, formula.form, scope);
      case 'not':
        return opposite(this.print(formula.of, scope));
      case 'named':
        return this.define(formula, scope, (inner) => this.print(formula.of, inner));
      case 'some': {
        const element = scope.fresh();
        const test = scope.within(formula.variable, element, (inner) => this.print(formula.of, inner));
        return `${this.values.list(formula.in, scope)}.exists(${element}, ${test})`;
      }
      case 'incomplete':
        return 'false';
      case 'allowed':
      case 'denied':
        return this.access(formula.form, formula.access, scope);
      case 'equals':
        return this.equals(formula.left, formula.right, scope);
      case 'oneOf':
        return this.exists(formula.value, scope, (value) =>
          this.exists(formula.choices, scope, (choices) => `${value} in ${choices}`),
        );
      case 'matches':
        return this.exists(formula.value, scope, (value) =>
          this.exists(
            formula.pattern,
            scope,
            (pattern) =>
              `${isText(value)}${canBeOpaque(formula.value) ? ` && !${opaque(value)}` : ''}${formula.pattern.node === 'parameter' ? ` && ${isText(pattern)}` : ''} && string(${value}).matches(${pattern})`,
          ),
        );
      case 'exists':
        return this.exists(formula.value, scope, (value) => `${value} != null`);
      case 'opaque':
        return this.exists(formula.value, scope, (value) => `${isText(value)} && ${opaque(value)}`);
      case 'unreadable':
        return this.exists(
          formula.value,
          scope,
          (value) => `${isText(value)} && !(${this.values.isReadable(value, canBeOpaque(formula.value))})`,
        );
    }
  }

  /** Each part once; in lines of their own, where they are long, so that a reader can follow. */
  private joined(of: Formula[], form: 'and' | 'or', scope: Scope): string {
    const decisive = form === 'or' ? 'true' : 'false';
    const parts = [...new Set(of.map((part) => this.print(part, scope)))].filter((part) => part !== opposite(decisive));
    if (parts.includes(decisive)) return decisive;
    if (parts.length < 2) return parts[0] ?? opposite(decisive);
    const operator = form === 'or' ? '||' : '&&';
    const line = `(${parts.join(` ${operator} `)})`;
    if (line.length < WIDE && !line.includes('\n')) return line;
    return `(\n${parts.map((part) => `  ${part.replaceAll('\n', '\n  ')}`).join(` ${operator}\n`)}\n)`;
  }

  /** Text of something named: written once for the policy or for each row, where it depends on nothing else. */
  define(named: Formula | Value, scope: Scope, print: (scope: Scope) => string): string {
    if (!('name' in named)) return print(scope);
    const free = freeVariables(named);
    const home = free.length === 0 ? this.definitions : free.every((name) => scope.isOfRow(name)) && scope.rows;
    return home ? home.define(structureOf(named), named.name, () => scope.apart(print)) : print(scope);
  }

  /** Some element of the value passes; a constant or a variable stands for itself. */
  exists(value: Value, scope: Scope, test: (element: string) => string): string {
    if (value.node === 'constant') return test(literal(value.value));
    if (value.node === 'variable') return `(${test(scope.text(value.name))})`;
    const name = scope.fresh();
    return `${this.values.list(value, scope)}.exists(${name}, ${test(name)})`;
  }

  /** Some choice of one element out of every value passes. */
  private existsEach(values: Value[], scope: Scope, test: (elements: string[]) => string): string {
    const [first, ...rest] = values;
    if (!first) return test([]);
    return this.exists(first, scope, (one) => this.existsEach(rest, scope, (others) => test([one, ...others])));
  }

  /** The lists for each choice of one element out of every value, as one. */
  eachOf(values: readonly Value[], scope: Scope, list: (elements: string[]) => string): string {
    const [first, ...rest] = values;
    if (!first) return list([]);
    const others = (one: string) => this.eachOf(rest, scope, (elements) => list([one, ...elements]));
    if (first.node === 'constant') return others(literal(first.value));
    if (first.node === 'variable') return others(scope.text(first.name));
    const name = scope.fresh();
    return flat(`${this.values.list(first, scope)}.map(${name}, ${others(name)})`);
  }

  private equals(left: Value, right: Value, scope: Scope): string {
    if (right.node === 'constant') return this.exists(left, scope, (value) => `${value} == ${literal(right.value)}`);
    const isVerbatim = !canBeOpaque(left) && !canBeOpaque(right);
    const isKnown = (one: string) => (isVerbatim ? '' : ` && !(${isText(one)} && string(${one}).contains("{{"))`);
    return this.exists(left, scope, (one) =>
      this.exists(right, scope, (other) => `${one} != null && ${one} == ${other}${isKnown(one)}`),
    );
  }

  private access(form: 'allowed' | 'denied', access: Access, scope: Scope): string {
    this.usesRbac = true;
    const where = access.namespace ?? { node: 'constant', value: '*' };
    const values = [access.accountNamespace, access.account, where, access.verb, access.group, access.resource];
    return this.existsEach(values, scope, ([accountNamespace = '', account = '', namespace = '', ...permission]) => {
      const [verb = '', group = '', resource = ''] = permission;
      const resources = resourceNames(access.resource, resource);
      const asked = { accountNamespace, account, namespace, verb, group, resource, resources };
      // What is no text is nobody's name, and nobody is allowed anything.
      const isSomebody = `${isText(accountNamespace)} && ${isText(account)}`;
      if (form === 'allowed') return `${isSomebody} && ${this.permissions.allows(asked)}`;
      const isKnown = `!(${isText(account)} && ${opaque(account)})`;
      return `${isKnown} && !(${isSomebody} && ${this.permissions.mayAllow(asked)})`;
    });
  }
}

/** Text that is no pattern ends in an error, which the test before it absorbs only where both stand together. */
function canEndInError(formula: Formula): boolean {
  if (formula.form === 'not' || formula.form === 'some') return canEndInError(formula.of);
  if (formula.form === 'and' || formula.form === 'or') return formula.of.some(canEndInError);
  return formula.form === 'matches' && !['constant', 'parameter'].includes(formula.pattern.node);
}

const opposite = (test: string) => ({ true: 'false', false: 'true' })[test] ?? `!${test}`;
const isText = (value: string) => `type(${value}) == string`;
const opaque = (value: string) => `string(${value}).contains("{{")`;
