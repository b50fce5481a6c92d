import assert from 'node:assert/strict';
import type { Evaluator } from '#src/check/evaluate.js';
import { judge } from '#src/check/judge.js';
import { printModules } from '#src/compile/rego/modules.js';
import { argoControllers } from '#src/kubernetes/views/controllers.js';
import { concat, exists } from '#src/language/build.js';
import { failureMode, forEachItem } from '#src/model/failure-mode.js';
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

describe('a rule whose finding would stand nowhere', () => {
  const named = failureMode('argo-small-item-of-no-place', {
    title: 'x',
    severity: 'error',
    cause: 'x',
    effect: 'x',
    repair: 'x',
    sources: [],
    rule: [
      forEachItem(
        argoControllers,
        ({ pod }) => concat('x', pod.serviceAccountName),
        (item) => ({ when: exists(item), at: [item], message: [item] }),
      ),
    ],
  });

  it('is refused with what to write instead', () => {
    assert.throws(() => printModules([named]), /argo_controllers: .* item that is a concat; write a place of the row/);
  });
});
