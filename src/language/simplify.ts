import type { Formula } from './formula.js';

export const TRUE: Formula = { form: 'truth', value: true };
export const FALSE: Formula = { form: 'truth', value: false };

/** Conjunction, simplified. */
export function all(of: Formula[]): Formula {
  const parts = of.flatMap((part) => (part.form === 'and' ? part.of : [part])).filter((part) => !isTruth(part, true));
  if (parts.some((part) => isTruth(part, false))) return FALSE;
  return parts.length === 1 ? (parts[0] as Formula) : parts.length === 0 ? TRUE : { form: 'and', of: parts };
}

/** Disjunction, simplified. */
export function either(of: Formula[]): Formula {
  const parts = of.flatMap((part) => (part.form === 'or' ? part.of : [part])).filter((part) => !isTruth(part, false));
  if (parts.some((part) => isTruth(part, true))) return TRUE;
  return parts.length === 1 ? (parts[0] as Formula) : parts.length === 0 ? FALSE : { form: 'or', of: parts };
}

/** Negation, simplified. */
export function negate(of: Formula): Formula {
  if (of.form === 'truth') return of.value ? FALSE : TRUE;
  return of.form === 'not' ? of.of : { form: 'not', of };
}

/** Whether a formula is a constant of that value. */
export function isTruth(formula: Formula, value: boolean): boolean {
  return formula.form === 'truth' && formula.value === value;
}
