import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { RawFinding } from '#src/check/evaluate.js';
import { policyData } from '#src/check/judge.js';
import { printModules } from '#src/compile/rego/modules.js';
import { enableOnly } from '../support/findings.js';
import { type Fixture, loadFixtures } from '../support/fixtures.js';
import { type Judges, loadJudges } from '../support/policy.js';
import { wordsOf } from '../support/rule-words.js';
import { scenarioOf } from '../support/scenarios.js';
import { compare } from './conformance.js';
import { engine } from './engine.js';
import { evaluateNatively, type Question } from './opa-eval.js';

/** Sets of about 30 objects for each failure mode; SEAWALL_FUZZ_RUNS asks for more objects. */
const SCENARIOS = Math.ceil(Number(process.env.SEAWALL_FUZZ_RUNS ?? 300) / 30);
const SEED = Number(process.env.SEAWALL_FUZZ_SEED ?? 20261121);

describe('opa eval', () => {
  let opa: string;
  let judges: Judges;
  let fixtures: Fixture[];

  before(async function () {
    opa = engine('opa') ?? this.skip();
    judges = await loadJudges();
    fixtures = await loadFixtures();
  });

  it('finds in every fixture what the same rules find in WASM', () => {
    const questions = fixtures.map((fixture) => ({
      of: `${fixture.id}/${fixture.file}`,
      ...questionOf(fixture, judges),
    }));
    const findings = assertAgreement(opa, judges, questions, (index, found, expected) => {
      const { id, objects } = fixtures[index] as Fixture;
      return compare('opa', id, objects.length, found, expected);
    });
    console.log(`      opa: ${fixtures.length} fixtures agree, with ${findings} findings`);
  });

  it('does so in objects of any shape', () => {
    const questions = judges.catalogue.flatMap((mode) => {
      const [own, foreign] = [true, false].map((is) => fixtures.filter((fixture) => (fixture.id === mode.id) === is));
      const scenarios = scenarioOf(own ?? [], foreign ?? [], wordsOf(mode));
      return fc.sample(scenarios, { numRuns: SCENARIOS, seed: SEED }).map((scenario, index) => ({
        of: `scenario ${index} of ${mode.id}`,
        ...questionOf({ id: mode.id, ...scenario }, judges),
      }));
    });
    const findings = assertAgreement(opa, judges, questions);
    const objects = questions.flatMap((question) => question.objects).length;
    console.log(`      opa: ${objects} generated objects agree, with ${findings} findings`);
  });
});

/**
 * @param agree whether both found the same for a question, by its number
 * @returns how much was found
 */
function assertAgreement(
  opa: string,
  { policy, catalogue }: Judges,
  questions: (Question & { of: string })[],
  agree = (_number: number, natively: string[], inWasm: string[]) => isDeepStrictEqual(natively, inWasm),
): number {
  const native = evaluateNatively(opa, printModules(catalogue), questions);
  assert.equal(native.length, questions.length);
  const differing = questions.flatMap(({ of, objects, data }, index) => {
    policy.setData(data);
    const inWasm = inOrder(policy.evaluate([...objects]) as unknown as RawFinding[]);
    const natively = inOrder(native[index] ?? []);
    return agree(index, natively, inWasm) ? [] : [{ of, natively, inWasm }];
  });
  assert.deepEqual(differing, []);
  return native.flat().length;
}

/** Only one failure mode is asked. */
function questionOf(
  { id, objects, profile }: Pick<Fixture, 'id' | 'objects' | 'profile'>,
  { catalogue }: Judges,
): Question {
  const modes = catalogue.filter((mode) => mode.id === id);
  return { objects, data: policyData(objects, enableOnly(modes, profile), profile) };
}

const inOrder = (findings: readonly RawFinding[]) => findings.map((finding) => JSON.stringify(sorted(finding))).sort();

const sorted = (finding: RawFinding) => Object.entries(finding).sort(([left], [right]) => (left < right ? -1 : 1));
