import assert from 'node:assert/strict';
import { evaluate } from '#src/check/evaluate.js';
import { policyData } from '#src/check/judge.js';
import { prepared } from '#src/check/prepare.js';
import { enableOnly, inOrder } from '../../support/findings.js';
import { loadFixtures } from '../../support/fixtures.js';
import { type Judges, loadJudges } from '../../support/policy.js';

describe('an inventory that is prepared for many batches', () => {
  let judges: Judges;
  before(async () => {
    judges = await loadJudges();
  });

  it('changes no finding of any fixture', async () => {
    const { catalogue, policy } = judges;
    let helped = 0;
    for (const { id, file, objects, profile } of await loadFixtures()) {
      const modes = catalogue.filter((mode) => mode.id === id);
      const data = policyData(objects, enableOnly(modes, profile), profile);
      const inventory = prepared(policy, data, modes);
      if (inventory !== data.inventory) helped++;
      const found = evaluate(policy, { ...data, inventory }, objects);
      assert.deepEqual(inOrder(found), inOrder(evaluate(policy, data, objects)), `${id}/${file}`);
    }
    assert.ok(helped > 400, String(helped));
  });
});
