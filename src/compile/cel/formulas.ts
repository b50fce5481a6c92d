import type { Access, Value } from '../../language/expression.js';
import { canBeOpaque, type Formula } from '../../language/formula.js';
import type { Definitions } from './definitions.js';
import { freeVariables, structureOf } from './free-variables.js';
import { grantsAccess, leavesOpen, resourceNames } from './rbac.js';
import type { Scope } from './scope.js';
import { literal, ValuePrinter } from './values.js';

/** Prints formulas as CEL of type bool. In a cluster the inventory is whole, so nothing is incomplete. */
export class FormulaPrinter {
  readonly values: ValuePrinter;
  /** Whether some formula asked for a permission. */
  usesRbac = false;

  constructor(
    defaultNamespace: string,
    private readonly definitions: Definitions,
  ) {
    this.values = new ValuePrinter(defaultNamespace, this);
  }

  print(formula: Formula, scope: Scope): string {
    switch (formula.form) {
      case 'truth':
        return String(formula.value);
      case 'and':
        return joined(
          formula.of.map((part) => this.print(part, scope)),
          '&&',
        );
      case 'or':
        return joined(
          formula.of.map((part) => this.print(part, scope)),
          '||',
        );
      case 'not':
        return `!${this.print(formula.of, scope)}`;
      case 'named':
        return this.define(formula, scope, (inner) => this.print(formula.of, inner));
      case 'some': {
        const element = scope.fresh();
        return `${this.values.list(formula.in, scope)}.exists(${element}, ${this.print(formula.of, scope.with(formula.variable, element))})`;
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
              `${isText(value)}${canBeOpaque(formula.value) ? ` && !${opaque(value)}` : ''} && string(${value}).matches(${pattern})`,
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

  /** Text of something named: written once for the policy or for each row, where it depends on nothing else. */
  define(named: Formula | Value, scope: Scope, print: (scope: Scope) => string): string {
    if (!('name' in named)) return print(scope);
    const free = freeVariables(named);
    const home = free.length === 0 ? this.definitions : free.every((name) => scope.isOfRow(name)) && scope.rows;
    return home ? home.define(structureOf(named), named.name, () => print(scope)) : print(scope);
  }

  /** Some element of the value passes; a constant stands for itself. */
  exists(value: Value, scope: Scope, test: (element: string) => string): string {
    if (value.node === 'constant') return test(literal(value.value));
    const name = scope.fresh();
    return `${this.values.list(value, scope)}.exists(${name}, ${test(name)})`;
  }

  /** Some choice of one element out of every value passes. */
  private existsEach(values: Value[], scope: Scope, test: (elements: string[]) => string): string {
    const [first, ...rest] = values;
    if (!first) return test([]);
    return this.exists(first, scope, (one) => this.existsEach(rest, scope, (others) => test([one, ...others])));
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
      const [verb = '', group = '', resource = ''] = permission.map((text, index) =>
        [access.verb, access.group, access.resource][index]?.node === 'constant' ? text : `string(${text})`,
      );
      const resources = resourceNames(access.resource, resource);
      const asked = { accountNamespace, account, namespace, verb, group, resources };
      if (form === 'allowed') return grantsAccess(asked);
      return `${isText(account)} && !${opaque(account)} && !${grantsAccess(asked)} && !${leavesOpen(asked)}`;
    });
  }
}

/** One part to a line, so that a reader can follow. */
const joined = (parts: string[], operator: string) =>
  `(\n${parts.map((part) => `  ${part.replaceAll('\n', '\n  ')}`).join(` ${operator}\n`)}\n)`;
const isText = (value: string) => `type(${value}) == string`;
const opaque = (value: string) => `string(${value}).contains("{{")`;
