import type { Capability } from '../language/expression.js';
import { type Needs, needsOf } from '../language/needs.js';
import type { FailureMode } from './failure-mode.js';

/** What the whole rule of a failure mode needs. */
export function needsOfMode(mode: FailureMode): Needs {
  const all: Needs = { capabilities: new Set<Capability>(), lookups: new Map() };
  for (const rule of mode.rule) {
    const needs = needsOf([rule.when], [...(rule.items ? [rule.items] : []), ...rule.message], rule.over);
    for (const capability of needs.capabilities) all.capabilities.add(capability);
    for (const [kind, lookup] of needs.lookups) all.lookups.set(kind, lookup);
  }
  return all;
}
