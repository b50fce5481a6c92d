import { rbacKinds } from '../../kubernetes/kinds.js';
import type { Lookup, Value } from '../../language/expression.js';
import { holds, misleading } from '../../language/formula.js';
import { all, isTruth, negate, TRUE } from '../../language/simplify.js';
import { fieldsOf, isKindsView, type KindsView, kindsOf, type View } from '../../language/view.js';
import type { Case, FailureMode } from '../../model/failure-mode.js';
import type { Json } from '../../model/json.js';
import { plainLine, readDifferently } from '../embedded-patterns.js';
import { FormulaPrinter } from './formulas.js';
import { grantsExpression } from './rbac.js';
import { Scope } from './scope.js';
import { flat, literal } from './values.js';

/** A failure mode's rule in CEL: variables in order, and what must be true. */
export interface CelPolicy {
  variables: { name: string; note: string; expression: string }[];
  validations: { expression: string; messageExpression: string }[];
  /** Kinds that the policy lists. */
  lookups: Lookup[];
}

/**
 * Prints the rule of a failure mode in CEL.
 *
 * @param parameters the failure mode's parameters for the profile
 * @param listObjects the engine's expression for all objects of a kind
 */
export function printCelPolicy(
  mode: FailureMode,
  parameters: Readonly<Record<string, Json>>,
  defaultNamespace: string,
  listObjects: (lookup: Pick<Lookup, 'apiVersion' | 'plural'>) => string,
): CelPolicy {
  const formulas = new FormulaPrinter(defaultNamespace);
  const views = new Map<string, string>();
  const kinds = new Set(mode.rule.flatMap((rule) => kindsOf(rule.over)).map(({ kind }) => kind));
  for (const rule of mode.rule) addView(rule.over, views, formulas, kinds);
  const failing = mode.rule.map((rule, index) => printCase(rule, `failing_${index + 1}`, formulas, kinds));
  const lookups = new Map<string, Lookup>(formulas.values.lookups);
  if (formulas.usesRbac) for (const kind of rbacKinds) lookups.set(kind.plural, kind);
  const variables = [
    ...(Object.keys(parameters).length > 0
      ? [{ name: 'parameters', note: 'what the profile says', expression: literal({ ...parameters }) }]
      : []),
    ...(formulas.values.parsesText ? readabilityVariables : []),
    ...[...lookups].map(([name, lookup]) => ({
      name,
      note: `every ${lookup.kind} of the cluster`,
      expression: listObjects(lookup),
    })),
    ...(formulas.usesRbac
      ? [{ name: 'grants', note: 'every binding, with its subjects and rules', expression: grantsExpression }]
      : []),
    ...[...views].map(([name, expression]) => ({
      name,
      note: `the object's ${name.replaceAll('_', ' ')}, wherever they stand`,
      expression,
    })),
    ...failing.map(({ name, rows }) => ({ name, note: 'those of them that fail', expression: rows })),
  ];
  const validations = failing.map(({ name, message }) => ({
    expression: `size(variables.${name}) == 0`,
    messageExpression: `variables.${name}.map(row, ${message}).distinct().sort().join("; ")`,
  }));
  return { variables, validations, lookups: [...lookups.values()] };
}

const readabilityVariables = [
  {
    name: 'plain_line',
    note: 'YAML in a string is judged if every line is one of these',
    expression: literal(plainLine),
  },
  {
    name: 'read_differently',
    note: 'and if none of these is in it, which readers take for different things',
    expression: `[${readDifferently.map((each) => literal(each)).join(',\n ')}]`,
  },
];

/** The kinds that the whole policy matches. */
type Matched = ReadonlySet<string>;

function addView(view: View | KindsView, views: Map<string, string>, formulas: FormulaPrinter, matched: Matched): void {
  if (isKindsView(view)) return;
  addView(view.parent, views, formulas, matched);
  views.set(view.name, printView(view, formulas, matched));
}

/** Rows of a view; a policy meets objects of every kind that one of its cases judges. */
function rowsOf(view: View | KindsView, matched: Matched): string {
  if (!isKindsView(view)) return `variables.${view.name}`;
  const own = [...new Set(view.kinds.map(({ kind }) => kind))];
  const filter = own.length < matched.size ? `.filter(row, row.object.kind in ${literal(own)})` : '';
  return `[{"object": dyn(object)}]${filter}`;
}

function printView(view: View, formulas: FormulaPrinter, matched: Matched): string {
  const parentFields = fieldsOf(view.parent);
  return view.sources
    .map((source) => {
      const scope = Scope.row(parentFields);
      const counts = all([source.when ? holds(source.when) : TRUE, negate(misleading(source.from))]);
      const rows = isTruth(counts, true)
        ? rowsOf(view.parent, matched)
        : `${rowsOf(view.parent, matched)}.filter(row, ${formulas.print(counts, scope)})`;
      const element = scope.fresh();
      const inner = scope.with(view.element, element);
      const beside = Object.entries(source.also).map(([key, value]) => [key, orNull(value, formulas, inner)] as const);
      const kept = parentFields.map((field) => [field, `row.${field}`] as const);
      const row = mapOf([...new Map([...kept, [view.element, element], ...beside])]);
      return flat(
        `${rows}.map(row, ${formulas.values.list(source.from, scope)}.map(${element}, ${element} != null, ${row}))`,
      );
    })
    .join(' +\n');
}

const mapOf = (fields: (readonly [string, string])[]) =>
  `{${fields.map(([key, text]) => `${literal(key)}: dyn(${text})`).join(', ')}}`;

const orNull = (value: Value, formulas: FormulaPrinter, scope: Scope) =>
  `(${formulas.values.first([formulas.values.list(value, scope)], scope)} + [dyn(null)])[0]`;

function printCase(
  rule: Case,
  name: string,
  formulas: FormulaPrinter,
  matched: Matched,
): { name: string; rows: string; message: string } {
  const fields = fieldsOf(rule.over);
  const scope = Scope.row([...fields, 'item']);
  const message = rule.message.map((part) => printText(part, formulas, scope)).join(' + ') || '""';
  if (!rule.items) {
    const rows = `${rowsOf(rule.over, matched)}.filter(row, ${formulas.print(holds(rule.when), scope)})`;
    return { name, rows, message };
  }
  const item = scope.fresh();
  const fails = formulas.print(holds(rule.when), scope.with('item', item));
  const row = mapOf([...fields.map((field) => [field, `row.${field}`] as const), ['item', item]]);
  const nested = `${rowsOf(rule.over, matched)}.map(row, ${formulas.values.list(rule.items, scope)}.map(${item}, ${fails}, ${row}))`;
  return { name, rows: flat(nested), message };
}

function printText(part: Value, formulas: FormulaPrinter, scope: Scope): string {
  if (part.node === 'constant') return literal(String(part.value));
  const text = scope.fresh();
  return `(${formulas.values.list(part, scope)}.map(${text}, type(${text}) == string, string(${text})) + ["(unnamed)"])[0]`;
}
