import { isBlank } from '../language/blank.js';
import type { Capability } from '../language/expression.js';
import { holds } from '../language/formula.js';
import { listedIn } from '../language/listed-permissions.js';
import { isTruth } from '../language/simplify.js';
import { kindsOf } from '../language/view.js';
import { same } from '../language/weaken.js';
import { hasRows, WeakViews } from '../language/weaken-view.js';
import type { Case, FailureMode } from '../model/failure-mode.js';
import type { Json } from '../model/json.js';

const NONE: ReadonlySet<string> = new Set();

/** The cases about objects that engines with these capabilities ever meet. */
export const casesMet = (offers: ReadonlySet<Capability>, { rule }: FailureMode): Case[] =>
  rule.filter(({ over }) => kindsOf(over).some(({ needs }) => needs === undefined || offers.has(needs)));

/**
 * What engines with these capabilities can decide of a rule: the cases that can fail there. One that needs no other
 * capability is the very same.
 *
 * @param parameters of the failure mode, as far as they are known
 */
export function casesFor(
  offers: ReadonlySet<Capability>,
  mode: FailureMode,
  parameters: Readonly<Record<string, Json>>,
): Case[] {
  const untold = new Set(Object.keys(parameters).filter((key) => parameters[key] === null));
  const listed = listedIn(mode.rule);
  const [views, viewsUntold] = [NONE, untold].map((each) => new WeakViews({ offers, untold: each, listed })) as [
    WeakViews,
    WeakViews,
  ];
  return casesMet(offers, mode).flatMap((rule) => {
    const part = partOf(rule, views);
    if (part === rule) return [rule];
    const isIdle = mode.indispensable.some((capability) => !offers.has(capability));
    return !isIdle && canFail(part) && canFail(partOf(rule, viewsUntold)) ? [part] : [];
  });
}

/** The case with what cannot be seen left open; the very same where all can be. */
function partOf(rule: Case, views: WeakViews): Case {
  const { view, weakening } = views.of(rule.over);
  return same(rule, {
    ...rule,
    over: view,
    ...(rule.items && { items: weakening.value(rule.items) }),
    when: weakening.test(rule.when),
    message: weakening.values(rule.message),
  });
}

const canFail = ({ over, items, when }: Case): boolean =>
  hasRows(over) && !(items && isBlank(items)) && !isTruth(holds(when), false);
