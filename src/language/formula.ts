import { isBlank, isThere } from './blank.js';
import { type Access, innerTests, innerValues, type Lookup, type Test, testValues, type Value } from './expression.js';
import { all, either, FALSE, isTruth, negate, TRUE } from './simplify.js';

/**
 * A two-valued formula over plain questions. Every test of the three-valued language becomes two of these: when it is
 * true, and when it is false; where neither holds it is unknown (Kleene). Engines print formulas only.
 */
export type Formula =
  | { form: 'truth'; value: boolean }
  | { form: 'equals'; left: Value; right: Value }
  | { form: 'oneOf'; value: Value; choices: Value }
  | { form: 'matches'; value: Value; pattern: Value }
  | { form: 'exists'; value: Value }
  /** Some string of the sequence holds an Argo or Kargo expression. */
  | { form: 'opaque'; value: Value }
  /** Some string of the sequence can't be parsed alike by every engine. */
  | { form: 'unreadable'; value: Value; format: 'yaml' | 'json' | 'base64' }
  /** The inventory may lack objects that this look-up would find. */
  | { form: 'incomplete'; lookup: Lookup }
  | { form: 'allowed' | 'denied'; access: Access }
  | { form: 'and' | 'or'; of: Formula[] }
  | { form: 'not'; of: Formula }
  | { form: 'named'; name: string; of: Formula }
  | { form: 'some'; variable: string; in: Value; of: Formula };

/** When the test is true. */
export function holds(test: Test): Formula {
  switch (test.node) {
    case 'truth':
      return test.value === true ? TRUE : FALSE;
    case 'and':
      return all(test.of.map(holds));
    case 'or':
      return either(test.of.map(holds));
    case 'not':
      return fails(test.of);
    case 'any':
      return all([some(test.variable, test.in, holds(test.test)), negate(misleading(test.in))]);
    case 'named':
      return named(test.name, holds(test.of));
    case 'allowed':
      return { form: 'allowed', access: test.access };
    case 'exists':
      return all([question(test), negate(isChoice(test.value) ? FALSE : misleading(test.value))]);
    case 'equals':
      return all([question(test), ...[test.left, test.right].map((value) => negate(misleading(value)))]);
    case 'oneOf':
    case 'matches':
      return all([question(test), negate(misleading(test.value))]);
  }
}

/** When the test is false. */
export function fails(test: Test): Formula {
  switch (test.node) {
    case 'truth':
      return test.value === false ? TRUE : FALSE;
    case 'and':
      return either(test.of.map(fails));
    case 'or':
      return all(test.of.map(fails));
    case 'not':
      return holds(test.of);
    case 'any':
      return all([negate(some(test.variable, test.in, negate(fails(test.test)))), negate(unsure(test.in))]);
    case 'named':
      return named(`not_${test.name}`, fails(test.of));
    case 'allowed':
      return { form: 'denied', access: test.access };
    case 'exists':
      return all([negate(question(test)), negate(unsure(test.value))]);
    case 'equals':
      return all([
        negate(question(test)),
        either([
          all([test.left, test.right].map((value) => negate(unjudgeable(value)))),
          ...[test.left, test.right].map(isAbsent),
        ]),
      ]);
    case 'oneOf':
      return all([
        negate(question(test)),
        either([
          negate(unjudgeable(test.value)),
          ...(test.choices.node === 'constant' ? [] : [isAbsent(eachOf(test))]),
        ]),
      ]);
    case 'matches':
      return all([negate(question(test)), negate(unjudgeable(test.value))]);
  }
}

/** The choices one by one; none of them is what any value is. */
const eachOf = ({ choices }: Extract<Test, { node: 'oneOf' }>): Value => ({ node: 'each', of: choices });

/** When the test is unknown. */
export function undecided(test: Test): Formula {
  return all([negate(holds(test)), negate(fails(test))]);
}

/** Whether some input leaves the test undecided; if not, it needs no second question. */
export function canBeUndecided(test: Test): boolean {
  const [yes, no] = [holds(test), fails(test)];
  return saysUnknown(test) || hasOpenQuestion(all([yes, no])) || hasOpenQuestion(either([yes, no]));
}

/** Whether the test gives up somewhere in so many words. */
const saysUnknown = (test: Test): boolean =>
  test.node === 'truth' ? test.value === 'unknown' : innerTests(test).some(saysUnknown);

/** Whether some input makes the formula depend on what can't be seen. */
export function hasOpenQuestion(formula: Formula): boolean {
  if (formula.form === 'and' || formula.form === 'or') return formula.of.some(hasOpenQuestion);
  if (formula.form === 'not' || formula.form === 'some' || formula.form === 'named') return hasOpenQuestion(formula.of);
  return ['opaque', 'unreadable', 'incomplete', 'allowed', 'denied'].includes(formula.form);
}

/** When the sequence may hold more, or other, than what can be seen. */
export function unsure(value: Value): Formula {
  switch (value.node) {
    case 'variable':
    case 'constant':
    case 'parameter':
      return FALSE;
    case 'objects': {
      const narrowed = [value.lookup.namespace, value.lookup.name].filter((inner) => inner !== undefined);
      const incomplete: Formula =
        value.lookup.absence === 'assumed' ? FALSE : { form: 'incomplete', lookup: value.lookup };
      return either([...narrowed.map(unjudgeable), incomplete]);
    }
    case 'named':
      return named(`unsure_${value.name}`, unsure(value.of));
    case 'parsed':
      return either([unsure(value.of), seen(value.of, { form: 'unreadable', value: value.of, format: value.format })]);
    case 'first':
      return inTurn(value.of, unsure);
    case 'where':
      return either([unsure(value.of), some(value.variable, value.of, undecided(value.test))]);
    case 'union':
      return either(value.of.map(unsure));
    case 'concat':
      return either(value.of.map(unjudgeable));
    case 'flag':
    case 'replace':
      return unjudgeable(value.of);
    default:
      return unsure(value.of);
  }
}

/** When there is surely nothing: a comparison with it is false, whatever the other side is. */
function isAbsent(value: Value): Formula {
  return value.node === 'constant' || value.node === 'parameter'
    ? FALSE
    : all([negate(seen(value, { form: 'exists', value })), negate(unsure(value))]);
}

/**
 * When what is seen may be the wrong thing: of several candidates, an earlier one can't be seen. (Where a sequence may
 * merely hold more, what is seen of it still counts.)
 */
export function misleading(value: Value): Formula {
  switch (value.node) {
    case 'first':
      return either([unsure(value), inTurn(value.of, misleading)]);
    case 'variable':
    case 'constant':
    case 'parameter':
      return FALSE;
    case 'named':
      return named(`unsure_${value.name}`, misleading(value.of));
    default:
      return either(innerValues(value).map(misleading));
  }
}

/** The question put to candidates: one matters only where no earlier one is there. */
function inTurn(candidates: readonly Value[], ask: (candidate: Value) => Formula): Formula {
  return candidates.reduceRight<Formula>(
    (later, candidate) =>
      either([ask(candidate), all([negate(seen(candidate, { form: 'exists', value: candidate })), later])]),
    FALSE,
  );
}

/** A choice between candidates is there if one of them is, whichever it is. */
const isChoice = (value: Value): boolean => value.node === 'first' || (value.node === 'named' && isChoice(value.of));

/** When a test on the value itself can't be answered. */
function unjudgeable(value: Value): Formula {
  return either([unsure(value), canBeOpaque(value) ? seen(value, { form: 'opaque', value }) : FALSE]);
}

/** Whether `{{ }}` in the value's strings is an expression. */
export function canBeOpaque(value: Value): boolean {
  if (value.node === 'field' && value.key === 'key' && value.of.node === 'entries') return false;
  return !['constant', 'parameter', 'namespace', 'plain'].includes(value.node);
}

function question(test: Extract<Test, { node: 'equals' | 'oneOf' | 'matches' | 'exists' }>): Formula {
  const { node, ...operands } = test;
  return testValues(test).some(isBlank) ? FALSE : ({ form: node, ...operands } as Formula);
}

/** A question about elements of the value: of none, where nothing is ever seen of it. */
const seen = (value: Value, question: Formula): Formula => (isBlank(value) ? FALSE : question);

const named = (name: string, of: Formula): Formula => (of.form === 'truth' ? of : { form: 'named', name, of });

function some(variable: string, values: Value, of: Formula): Formula {
  if (isTruth(of, true) && isThere(values)) return TRUE;
  return isTruth(of, false) ? FALSE : seen(values, { form: 'some', variable, in: values, of });
}
