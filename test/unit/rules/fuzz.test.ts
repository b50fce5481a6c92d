import assert from 'node:assert/strict';
import { judge } from '#src/check/judge.js';
import { interpret } from '../../oracle/findings.js';
import { inOrder } from '../../support/findings.js';
import { type Fixture, fixtureIds, loadFixtures } from '../../support/fixtures.js';
import {
  assertAgreement,
  differencesBetween,
  enabledAnyway,
  type FuzzCase,
  fuzzCases,
  type Outcome,
  objectsWanted,
  printSummary,
} from '../../support/fuzzing.js';
import { type Judges, loadJudges } from '../../support/policy.js';

describe('objects of any shape', () => {
  let judges: Judges;
  let fixtures: Fixture[];
  const compared: { cases: FuzzCase[]; outcomes: Outcome[] }[] = [];

  before(async () => {
    judges = await loadJudges();
    fixtures = await loadFixtures();
  });
  after(() =>
    printSummary(
      'OPA WASM',
      compared.flatMap(({ cases }) => cases),
      compared.flatMap(({ outcomes }) => outcomes),
    ),
  );

  for (const id of fixtureIds()) {
    it(`mean the same to OPA and the interpreter: ${id}`, async function () {
      this.timeout(objectsWanted() > 1000 ? 0 : 60_000);
      const mode = judges.catalogue.find((each) => each.id === id);
      assert(mode);
      const cases = fuzzCases(mode, fixtures);
      const outcomes = cases.map(compare);
      compared.push({ cases, outcomes });
      await assertAgreement('OPA WASM', cases, outcomes, compare);
    });
  }

  function compare({ mode, profile, objects }: FuzzCase): Outcome {
    const enabled = enabledAnyway(mode, profile);
    const interpreted = interpret(objects, enabled, profile);
    const failing = interpreted.filter(({ verdict }) => verdict === 'fail').map(({ number }) => number);
    const counts = { compared: objects.length, failing: new Set(failing).size };
    try {
      const found = inOrder(judge(judges.policy, objects, enabled, profile));
      return { ...counts, differences: differencesBetween(found, inOrder(interpreted)) };
    } catch (error) {
      return { ...counts, differences: [(error as Error).message] };
    }
  }
});
