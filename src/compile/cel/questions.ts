import type { Access } from '../../language/expression.js';
import type { Formula } from '../../language/formula.js';
import type { FormulaPrinter } from './formulas.js';
import type { Question } from './permissions.js';
import type { Scope } from './scope.js';
import { flat } from './values.js';

/** Whether the formula asks RBAC something. */
export function asks(formula: Formula): boolean {
  if (formula.form === 'and' || formula.form === 'or') return formula.of.some(asks);
  if (formula.form === 'not' || formula.form === 'named' || formula.form === 'some') return asks(formula.of);
  return formula.form === 'allowed' || formula.form === 'denied';
}

/** Prints what a formula asks RBAC as a CEL list of questions: those that its other tests leave to be asked. */
export class QuestionPrinter {
  constructor(private readonly formulas: FormulaPrinter) {}

  /** @param formula one that {@link asks} */
  print(formula: Formula, scope: Scope): string {
    switch (formula.form) {
      case 'allowed':
      case 'denied':
        return this.questions(formula.access, scope);
      case 'and':
      case 'or':
        return this.leftBy(formula.form, formula.of, scope);
      case 'not':
      case 'named':
        return this.print(formula.of, scope);
      case 'some': {
        const element = scope.fresh();
        const inner = scope.within(formula.variable, element, (within) => this.print(formula.of, within), false);
        return flat(`${this.formulas.values.list(formula.in, scope)}.map(${element}, ${inner})`);
      }
      default:
        return 'dyn([])';
    }
  }

  /** A test that asks nothing may settle the whole by itself. */
  private leftBy(form: 'and' | 'or', of: readonly Formula[], scope: Scope): string {
    const questions = of.filter(asks).map((part) => this.print(part, scope));
    const others = of.filter((part) => !asks(part));
    const all = questions.length > 1 ? `(${questions.join(' + ')})` : (questions[0] ?? '');
    if (others.length === 0) return all;
    const test = this.formulas.print({ form, of: others }, scope);
    return form === 'and' ? `(${test} ? ${all} : dyn([]))` : `(${test} ? dyn([]) : ${all})`;
  }

  private questions(access: Access, scope: Scope): string {
    const where = access.namespace ?? { node: 'constant' as const, value: '*' };
    const values = [access.accountNamespace, access.account, where, access.verb, access.group, access.resource];
    return this.formulas.eachOf(
      values,
      scope,
      ([accountNamespace = '', account = '', namespace = '', ...permission]) => {
        const [verb = '', group = '', resource = ''] = permission;
        return `dyn([${questionText({ accountNamespace, account, namespace, verb, group, resource })}])`;
      },
    );
  }
}

/** A question as a CEL map. */
export function questionText({ accountNamespace, account, namespace, verb, group, resource }: Question): string {
  const texts = Object.entries({ accountNamespace, account, namespace, verb, group, resource });
  return `dyn({${texts.map(([key, text]) => `"${key}": dyn(${text})`).join(', ')}})`;
}
