import { loadCatalogue } from '#src/catalogue/load.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import { type Fixture, loadFixtures } from '../support/fixtures.js';
import { fuzzCases, SEED } from '../support/fuzzing.js';
import { install, policiesFor, strictCopy } from './admission-policies.js';
import { type Question, Questionnaire } from './admission-questions.js';
import { judged, report } from './admission-verdicts.js';
import { ApiServer, findPrograms } from './api-server.js';
import { createNamespaces, installCustomKinds } from './cluster-objects.js';
import { record } from './conformance.js';

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
    report(await judged(server.api, written, ({ id, outcome }) => record('admission', id, outcome)));
  });

  it('does so for objects of any shape', async () => {
    console.log(`      seed ${SEED}`);
    report(await judged(server.api, generated));
  });
});

/** Puts questions made of the fixtures of one failure mode, changed at random, and of strangers beside them. */
async function generatedQuestions(
  questionnaire: Questionnaire,
  mode: FailureMode,
  fixtures: readonly Fixture[],
): Promise<Question[]> {
  const own = fixtures.filter(({ id }) => id === mode.id);
  const policies = await Promise.all(own.map(({ profile }) => policiesFor([mode], profile)));
  if (policies.flat().length === 0) return [];
  const asked = fuzzCases(mode, fixtures).map((each) => questionnaire.questionsOn(each, [mode]));
  return (await Promise.all(asked)).flat();
}
