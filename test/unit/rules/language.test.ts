import assert from 'node:assert/strict';
import type { Evaluator } from '#src/check/evaluate.js';
import { judge } from '#src/check/judge.js';
import { printModules } from '#src/compile/rego/modules.js';
import { findingsEntrypoint } from '#src/opa/manifest.js';
import { Policy } from '#src/opa/policy.js';
import { interpret } from '../../oracle/findings.js';
import { enableOnly, expectationLines, inOrder } from '../../support/findings.js';
import { smallRules } from '../../support/small-rules.js';
import { compileOrSkip } from '../opa/places.js';

describe('the rule language', () => {
  let policy: Evaluator;

  before(async function () {
    const modules = printModules(smallRules.map(({ mode }) => mode));
    policy = await Policy.load(await compileOrSkip(this, Object.fromEntries(modules), [findingsEntrypoint]));
  });

  for (const { mode, objects, expected } of smallRules) {
    it(mode.title, () => {
      const profile = { platform: {} };
      const enabled = enableOnly([mode], profile);
      const found = judge(policy, objects, enabled, profile);
      const interpreted = interpret(objects, enabled, profile);
      assert.deepEqual(expectationLines(found, objects), expected, 'OPA');
      assert.deepEqual(expectationLines(interpreted, objects), expected, 'the interpreter');
      assert.deepEqual(inOrder(found), inOrder(interpreted));
    });
  }
});
