import { rbacKinds } from '../../kubernetes/kinds.js';
import type { Lookup, Value } from '../../language/expression.js';
import { holds, misleading } from '../../language/formula.js';
import { all, isTruth, negate, TRUE } from '../../language/simplify.js';
import { fieldsOf, isKindsView, type KindsView, type View } from '../../language/view.js';
import type { Case, FailureMode } from '../../model/failure-mode.js';
import type { Json } from '../../model/json.js';
import { plainLine, readDifferently } from '../embedded-patterns.js';
import { matchedKinds } from '../kyverno/matched-kinds.js';
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
  const kinds = matchedKinds(mode).length;
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

function addView(view: View | KindsView, views: Map<string, string>, formulas: FormulaPrinter, kinds: number): void {
  if (isKindsView(view)) return;
  addView(view.parent, views, formulas, kinds);
  views.set(view.name, printView(view, formulas, kinds));
}

/** A policy of several kinds meets objects that this view does not range over. */
function rowsOf(view: View | KindsView, kinds: number): string {
  if (!isKindsView(view)) return `variables.${view.name}`;
  const rows = '[{"object": dyn(object)}]';
  if (view.kinds.length === kinds) return rows;
  const ranged = view.kinds.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`);
  return `${rows}.filter(row, string(object.apiVersion) + " " + string(object.kind) in ${literal(ranged)})`;
}

function printView(view: View, formulas: FormulaPrinter, kinds: number): string {
  const parentFields = fieldsOf(view.parent);
  return view.sources
    .map((source) => {
      const scope = Scope.row(parentFields);
      const counts = all([source.when ? holds(source.when) : TRUE, negate(misleading(source.from))]);
      const rows = isTruth(counts, true)
        ? rowsOf(view.parent, kinds)
        : `${rowsOf(view.parent, kinds)}.filter(row, ${formulas.print(counts, scope)})`;
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
  kinds: number,
): { name: string; rows: string; message: string } {
  const fields = fieldsOf(rule.over);
  const scope = Scope.row([...fields, 'item']);
  const message = rule.message.map((part) => printText(part, formulas, scope)).join(' + ') || '""';
  if (!rule.items) {
    const rows = `${rowsOf(rule.over, kinds)}.filter(row, ${formulas.print(holds(rule.when), scope)})`;
    return { name, rows, message };
  }
  const item = scope.fresh();
  const fails = formulas.print(holds(rule.when), scope.with('item', item));
  const row = mapOf([...fields.map((field) => [field, `row.${field}`] as const), ['item', item]]);
  const nested = `${rowsOf(rule.over, kinds)}.map(row, ${formulas.values.list(rule.items, scope)}.map(${item}, ${fails}, ${row}))`;
  return { name, rows: flat(nested), message };
}

function printText(part: Value, formulas: FormulaPrinter, scope: Scope): string {
  if (part.node === 'constant') return literal(String(part.value));
  const text = scope.fresh();
  return `(${formulas.values.list(part, scope)}.map(${text}, type(${text}) == string, string(${text})) + ["(unnamed)"])[0]`;
}
