import assert from 'node:assert/strict';
import { judge } from '#src/check/judge.js';
import { interpret } from '../../oracle/findings.js';
import { enableOnly, expectationLines, inOrder } from '../../support/findings.js';
import { fixtureFiles, fixtureIds, loadFixture } from '../../support/fixtures.js';
import { type Judges, loadJudges } from '../../support/policy.js';

describe('fixtures', () => {
  let judges: Judges;

  before(async () => {
    judges = await loadJudges();
  });

  for (const id of fixtureIds()) {
    describe(id, () => {
      for (const file of fixtureFiles(id)) {
        it(file, async () => {
          const fixture = await loadFixture(id, file);
          const { objects, profile } = fixture;
          const modes = judges.catalogue.filter((mode) => mode.id === id);
          const enabled = enableOnly(modes, profile);
          const found = judge(judges.policy, objects, enabled, profile);
          const interpreted = interpret(objects, enabled, profile);
          assert.deepEqual(expectationLines(found, objects), fixture.expected, 'OPA');
          assert.deepEqual(expectationLines(interpreted, objects), fixture.expected, 'the interpreter');
          assert.deepEqual(inOrder(found), inOrder(interpreted));
        });
      }
    });
  }
});
