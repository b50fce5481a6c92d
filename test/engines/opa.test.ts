import assert from 'node:assert/strict';
import type { RawFinding } from '#src/check/evaluate.js';
import { policyData } from '#src/check/judge.js';
import { printModules } from '#src/compile/rego/modules.js';
import { enableOnly } from '../support/findings.js';
import { type Fixture, loadFixtures } from '../support/fixtures.js';
import {
  assertAgreement,
  differencesBetween,
  enabledAnyway,
  type FuzzCase,
  fuzzCases,
  type Outcome,
  printSummary,
} from '../support/fuzzing.js';
import { type Judges, loadJudges } from '../support/policy.js';
import { record } from './conformance.js';
import { engine } from './engine.js';
import { evaluateNatively, type Question } from './opa-eval.js';

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
    const outcomes = outcomesOf(
      opa,
      judges,
      fixtures.map((fixture) => questionOf(fixture, judges)),
    );
    const differing = fixtures.flatMap(({ id, file, objects }, index) => {
      const { differences } = outcomes[index] as Outcome;
      record('opa', id, differences.length === 0 ? 'agrees' : 'disagrees', objects.length);
      return differences.map((difference) => `${id}/${file}: ${difference}`);
    });
    assert.deepEqual(differing, []);
    const failing = outcomes.reduce((sum, each) => sum + each.failing, 0);
    console.log(`      opa: ${fixtures.length} fixtures agree, in which ${failing} objects fail`);
  });

  it('does so in objects of any shape', async () => {
    const cases = judges.catalogue.flatMap((mode) => fuzzCases(mode, fixtures));
    const compareAll = (each: readonly FuzzCase[]) => {
      const questions = each.map(({ mode, profile, objects }) => ({
        objects,
        data: policyData(objects, enabledAnyway(mode, profile), profile),
      }));
      return outcomesOf(opa, judges, questions);
    };
    const outcomes = compareAll(cases);
    printSummary('opa', cases, outcomes);
    await assertAgreement('opa', cases, outcomes, (each) => compareAll([each])[0] as Outcome);
  });
});

/** What native OPA says, beside what the same rules say in WASM. */
function outcomesOf(opa: string, { policy, catalogue }: Judges, questions: readonly Question[]): Outcome[] {
  const native = evaluateNatively(opa, printModules(catalogue), questions);
  assert.equal(native.length, questions.length);
  return questions.map(({ objects, data }, index) => {
    policy.setData(data);
    const inWasm = policy.evaluate([...objects]) as unknown as RawFinding[];
    const failing = inWasm.filter(({ verdict }) => verdict === 'fail').map(({ number }) => number);
    const differences = differencesBetween(inOrder(native[index] ?? []), inOrder(inWasm));
    return { compared: objects.length, failing: new Set(failing).size, differences };
  });
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
