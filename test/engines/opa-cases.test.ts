import assert from 'node:assert/strict';
import { inParallel } from './in-parallel.js';
import { type OpaCase, opaCases, runCase } from './opa-cases.js';

describe("OPA's own conformance cases", () => {
  let cases: OpaCase[];
  before(function () {
    cases = opaCases() ?? this.skip();
  });

  it('mean in our WASM what they mean to OPA, as far as its builtins are allowed', async () => {
    const outcomes = await inParallel(cases, async (each) => ({ note: each.note, outcome: await runCase(each) }));
    const reasons = new Map<string, number>();
    const differing: string[] = [];
    let agreeing = 0;
    for (const { note, outcome } of outcomes) {
      if (outcome === 'agrees') agreeing++;
      else if ('differs' in outcome) differing.push(`${note}: ${outcome.differs}`);
      else reasons.set(outcome.cannotRun, (reasons.get(outcome.cannotRun) ?? 0) + 1);
    }
    console.log(`      ${agreeing} of ${cases.length} cases agree; cannot be run:`);
    for (const [reason, count] of [...reasons].sort(([, one], [, other]) => other - one))
      console.log(`      ${String(count).padStart(6)}  ${reason}`);
    assert.deepEqual(differing, []);
  });
});
