import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Enabled } from '#src/check/enabled.js';
import { judge } from '#src/check/judge.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import { interpret } from '../../oracle/findings.js';
import { inOrder } from '../../support/findings.js';
import { type Fixture, fixtureIds, loadFixtures } from '../../support/fixtures.js';
import { minimize } from '../../support/minimize.js';
import { type Judges, loadJudges } from '../../support/policy.js';
import { wordsOf } from '../../support/rule-words.js';
import { type Scenario, scenarioOf } from '../../support/scenarios.js';

/** Objects for each failure mode; SEAWALL_FUZZ_RUNS asks for more. */
const OBJECTS = Number(process.env.SEAWALL_FUZZ_RUNS ?? 300);
/** The same objects in every run; SEAWALL_FUZZ_SEED asks for others. */
const SEED = Number(process.env.SEAWALL_FUZZ_SEED ?? 20261121);
/** How many objects a scenario has on average. */
const OBJECTS_IN_SCENARIO = 30;

describe('objects of any shape', () => {
  let judges: Judges;
  let fixtures: Fixture[];

  before(async () => {
    judges = await loadJudges();
    fixtures = await loadFixtures();
  });

  for (const id of fixtureIds()) {
    it(`mean the same to OPA and the interpreter: ${id}`, function () {
      this.timeout(OBJECTS > 1000 ? 0 : 60_000);
      const mode = judges.catalogue.find((each) => each.id === id);
      assert(mode);
      const [own, foreign] = [true, false].map((is) => fixtures.filter((fixture) => (fixture.id === id) === is));
      const scenarios = scenarioOf(own ?? [], foreign ?? [], wordsOf(mode));
      const agree = (scenario: Scenario) => assertAgreement(judges, mode, scenario);
      const outcome = fc.check(fc.property(scenarios, agree), {
        numRuns: Math.ceil(OBJECTS / OBJECTS_IN_SCENARIO),
        seed: SEED,
      });
      if (outcome.failed) throw new Error(describeFailure(agree, outcome));
    });
  }
});

function assertAgreement({ policy }: Judges, mode: FailureMode, { profile, objects }: Scenario): void {
  // Whatever the version.
  const enabled: Enabled = { modes: [mode], parameters: { [mode.id]: mode.parameters(profile) }, undated: [] };
  const interpreted = inOrder(interpret(objects, enabled, profile));
  assert.deepEqual(inOrder(judge(policy, objects, enabled, profile)), interpreted);
}

/** How to see it again, and the smallest input that shows it. */
function describeFailure(
  agree: (scenario: Scenario) => void,
  { seed, counterexamplePath, counterexample }: fc.RunDetails<[Scenario]>,
): string {
  const [{ profile, objects }] = counterexample ?? [{ profile: { platform: {} }, objects: [] }];
  const failureOf = (fewer: Scenario['objects']) => {
    try {
      agree({ profile, objects: fewer });
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  };
  const fewest = minimize(objects, (fewer) => failureOf(fewer) !== undefined);
  const shown = [profile, ...fewest].map((object) => JSON.stringify(object)).join('\n');
  return `${failureOf(fewest)}\nwith the profile and objects\n${shown}\n{ seed: ${seed}, path: "${counterexamplePath}" }`;
}
