import type { Value } from '../../language/expression.js';
import { canBeUndecided, type Formula, fails, hasOpenQuestion, holds, unsure } from '../../language/formula.js';
import { fieldsOf } from '../../language/view.js';
import type { Case, FailureMode } from '../../model/failure-mode.js';
import { FormulaPrinter } from './formulas.js';
import { printPlaced, printPlaces } from './places.js';
import { Scope } from './scope.js';
import { literal } from './values.js';

/** A failure mode's rule in Rego: bodies of `findings`, and the helper rules that they call. */
export interface PrintedRule {
  findings: string[];
  helpers: string[];
}

/** The package of a failure mode: its id with underscores. */
export const packageOf = (id: string): string => id.replaceAll('-', '_');

/** Prints the rule of a failure mode. */
export function printRule(mode: FailureMode): PrintedRule {
  const formulas = new FormulaPrinter(`data.parameters[${literal(mode.id)}]`);
  const findings = mode.rule.flatMap((each) => printCase(mode, each, formulas));
  return { findings, helpers: formulas.rules };
}

function printCase(mode: FailureMode, rule: Case, formulas: FormulaPrinter): string[] {
  const canFail = !isNever(holds(rule.when));
  const bodies = canFail ? [printFail(rule, formulas)] : [];
  if (canBeUndecided(rule.when)) bodies.push(printUnknown(mode, rule, formulas));
  if (rule.items && hasOpenQuestion(unsure(rule.items)))
    bodies.push(printUnsureItems(mode, rule, rule.items, formulas));
  return bodies;
}

function isNever(formula: Formula): boolean {
  return formula.form === 'truth' && !formula.value;
}

function printFail(rule: Case, formulas: FormulaPrinter): string {
  const { lines, scope } = begin(rule, formulas);
  if (canBeUndecided(rule.when)) lines.push(formulas.helper(holds(rule.when), scope, '_fails'));
  else formulas.print(holds(rule.when), lines, scope);
  const message = rule.message.map((part) => printText(part, formulas, scope)).join(', ');
  return finish(lines, 'fail', rule, `concat("", [${message}])`, scope);
}

function printUnknown(mode: FailureMode, rule: Case, formulas: FormulaPrinter): string {
  const { lines, scope } = begin(rule, formulas);
  if (!isNever(holds(rule.when))) lines.push(`not ${formulas.helper(holds(rule.when), scope, '_fails')}`);
  lines.push(`not ${formulas.helper(fails(rule.when), scope, '_passes')}`);
  return finish(lines, 'unknown', rule, literal(mode.needs), scope);
}

function printUnsureItems(mode: FailureMode, rule: Case, items: Value, formulas: FormulaPrinter): string {
  const lines = [rowLine(rule)];
  const scope = Scope.row(fieldsOf(rule.over));
  formulas.print(unsure(items), lines, scope);
  const last =
    fieldsOf(rule.over)
      .filter((field) => field !== 'name')
      .at(-1) ?? 'object';
  const places = rule.at.filter((place) => !mentions(place, 'item'));
  const anywhere: Value = { node: 'variable', name: last };
  return finish(lines, 'unknown', { ...rule, at: places.length > 0 ? places : [anywhere] }, literal(mode.needs), scope);
}

function begin(rule: Case, formulas: FormulaPrinter): { lines: string[]; scope: Scope } {
  const lines = [rowLine(rule)];
  const scope = Scope.row([...fieldsOf(rule.over), 'item']);
  if (!rule.items) return { lines, scope };
  const standsAtItem = rule.at.some((place) => mentions(place, 'item'));
  const placed = printPlaced(rule.items, lines, scope, formulas, 'item');
  if (placed) {
    if (placed.text !== 'item') lines.push(`item := ${placed.text}`);
    if (standsAtItem) lines.push(`item_at := ${placed.at}`);
  } else {
    if (standsAtItem) {
      const what = `${rule.over.name}: a finding can't stand at an item that is a ${rule.items.node}`;
      throw new Error(`${what}; write a place of the row in \`at\`, or let items be paths into the object`);
    }
    lines.push(`item := ${formulas.values.print(rule.items, lines, scope)}`);
  }
  return { lines, scope };
}

function rowLine(rule: Case): string {
  return `some row in views.${rule.over.name}`;
}

function finish(lines: string[], verdict: string, rule: Case, message: string, scope: Scope): string {
  const places = printPlaces(rule.at, lines, scope);
  lines.push(
    `pointer := place.pointer(row.object, ${places})`,
    `finding := {"verdict": ${literal(verdict)}, "severity": ${literal(rule.severity)}, "number": row.number, "pointer": pointer, "message": ${message}}`,
  );
  return lines.map((line) => `\t${line}`).join('\n');
}

function printText(part: Value, formulas: FormulaPrinter, scope: Scope): string {
  return part.node === 'constant' ? literal(part.value) : `lib.text(${formulas.values.list(part, scope)})`;
}

function mentions(value: Value, variable: string): boolean {
  if (value.node === 'variable') return value.name === variable;
  return 'of' in value && !Array.isArray(value.of) && mentions(value.of, variable);
}
