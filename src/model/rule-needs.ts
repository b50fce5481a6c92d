import type { Capability } from '../language/expression.js';
import { listedIn } from '../language/listed-permissions.js';
import { type Needs, needsOf } from '../language/needs.js';
import type { FailureMode } from './failure-mode.js';

/** What the whole rule of a failure mode needs. */
export function needsOfMode(mode: FailureMode): Needs {
  const all: Needs = { capabilities: new Set<Capability>(), lookups: new Map(), everywhere: new Set() };
  const listed = listedIn(mode.rule);
  for (const rule of mode.rule) {
    const values = [...(rule.items ? [rule.items] : []), ...rule.message];
    const needs = needsOf([rule.when], values, rule.over, listed);
    for (const capability of needs.capabilities) all.capabilities.add(capability);
    for (const [kind, lookup] of needs.lookups) all.lookups.set(kind, lookup);
    for (const kind of needs.everywhere) all.everywhere.add(kind);
  }
  return all;
}
