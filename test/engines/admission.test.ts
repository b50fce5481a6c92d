import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadCatalogue } from '#src/catalogue/load.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import { type Fixture, loadFixtures } from '../support/fixtures.js';
import { wordsOf } from '../support/rule-words.js';
import { scenarioOf } from '../support/scenarios.js';
import { install, policiesFor, strictCopy } from './admission-policies.js';
import { type Question, Questionnaire } from './admission-questions.js';
import { type Outcome, tryToCreate } from './admission-requests.js';
import { ApiServer, findPrograms } from './api-server.js';
import { createNamespaces, installCustomKinds } from './cluster-objects.js';
import type { Connection } from './connection.js';

/** Sets of about 30 objects for each failure mode; SEAWALL_FUZZ_RUNS asks for more objects. */
const SCENARIOS = Math.ceil(Number(process.env.SEAWALL_FUZZ_RUNS ?? 300) / 30);
const SEED = Number(process.env.SEAWALL_FUZZ_SEED ?? 20261121);

describe('ValidatingAdmissionPolicy', () => {
  let server: ApiServer;
  let written: Question[];
  let generated: Question[];
  const questionnaire = new Questionnaire();

  before(async function () {
    const programs = findPrograms() ?? this.skip();
    const [catalogue, fixtures] = await Promise.all([loadCatalogue(), loadFixtures()]);
    const asked = fixtures.map(({ id, file, ...fixture }) =>
      questionnaire.questionsOn({ ...fixture, of: `${id}/${file}` }, catalogue),
    );
    written = (await Promise.all(asked)).flat();
    generated = (await Promise.all(catalogue.map((mode) => generatedQuestions(questionnaire, mode, fixtures)))).flat();
    server = await ApiServer.start(programs);
    await installCustomKinds(server.api);
    await createNamespaces(
      server.api,
      [...written, ...generated].map(({ object }) => object),
    );
    await install(
      server.api,
      [...questionnaire.policies.values()].map((each) => strictCopy(each, each.user)),
    );
  });
  after(async () => server?.stop());

  it('gives every object of the fixtures the verdict of Seawall', async () => {
    report(await assertAgreement(server.api, written));
  });

  it('does so for objects of any shape', async () => {
    console.log(`      seed ${SEED}`);
    report(await assertAgreement(server.api, generated));
  });
});

/** Puts questions made of the fixtures of one failure mode, changed at random, and of strangers beside them. */
async function generatedQuestions(
  questionnaire: Questionnaire,
  mode: FailureMode,
  fixtures: readonly Fixture[],
): Promise<Question[]> {
  const [own, foreign] = [true, false].map((is) => fixtures.filter(({ id }) => (id === mode.id) === is));
  const policies = await Promise.all((own ?? []).map(({ profile }) => policiesFor([mode], profile)));
  if (policies.flat().length === 0) return [];
  const scenarios = fc.sample(scenarioOf(own ?? [], foreign ?? [], wordsOf(mode)), { numRuns: SCENARIOS, seed: SEED });
  const asked = scenarios.map((scenario, number) =>
    questionnaire.questionsOn({ ...scenario, of: `scenario ${number} of ${mode.id}` }, [mode]),
  );
  return (await Promise.all(asked)).flat();
}

async function assertAgreement(api: Connection, questions: readonly Question[]) {
  const outcomes = await Promise.all(questions.map(({ object, user }) => tryToCreate(api, object, user)));
  const differing = questions.flatMap(({ of, fails, object }, index) => {
    const { verdict, why } = outcomes[index] as Outcome;
    const agrees = verdict === (fails ? 'denied' : 'admitted') || verdict === 'never reaches admission';
    return agrees ? [] : [`${of} ${fails ? 'fails' : 'passes'}, but is ${verdict}: ${why}\n${JSON.stringify(object)}`];
  });
  assert.deepEqual(differing, []);
  return questions.map(({ id }, index) => ({ id, ...(outcomes[index] as Outcome) }));
}

/** One line for each failure mode. */
function report(outcomes: readonly (Outcome & { id: string })[]): void {
  for (const id of [...new Set(outcomes.map((outcome) => outcome.id))].sort()) {
    const own = outcomes.filter((outcome) => outcome.id === id);
    const of = (verdict: Outcome['verdict']) => own.filter((outcome) => outcome.verdict === verdict);
    const kept = of('never reaches admission');
    const statuses = [...new Set(kept.map(({ why }) => why.split(' ', 1)[0]))].sort().join(', ');
    const refused = `${kept.length} never reach admission${statuses && ` (${statuses})`}`;
    console.log(`      ${id}: ${own.length - kept.length} agree, ${of('denied').length} of them fail; ${refused}`);
  }
}
