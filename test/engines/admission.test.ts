import assert from 'node:assert/strict';
import { loadCatalogue } from '#src/catalogue/load.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import { type Fixture, loadFixtures } from '../support/fixtures.js';
import { fuzzCases, SEED } from '../support/fuzzing.js';
import { install, policiesFor, strictCopy } from './admission-policies.js';
import { type Question, Questionnaire } from './admission-questions.js';
import { type Outcome, tryToCreate } from './admission-requests.js';
import { ApiServer, findPrograms } from './api-server.js';
import { createNamespaces, installCustomKinds } from './cluster-objects.js';
import { type Outcome as Conformance, record } from './conformance.js';
import type { Connection } from './connection.js';

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

type Judged = Pick<Outcome, 'why'> & { id: string; fails: boolean; outcome: Conformance };

/** @throws when the API server judges some object otherwise than Seawall */
async function judged(api: Connection, questions: readonly Question[], tell = (_: Judged) => {}): Promise<Judged[]> {
  const outcomes = await Promise.all(questions.map(({ object, user }) => tryToCreate(api, object, user)));
  const all = questions.map(({ id, of, fails, object }, index) => {
    const { verdict, why } = outcomes[index] as Outcome;
    const agrees = verdict === (fails ? 'denied' : 'admitted');
    const outcome = agrees ? 'agrees' : verdict === 'never reaches admission' ? verdict : 'disagrees';
    const story = `${of} ${fails ? 'fails' : 'passes'}, but is ${verdict}: ${why}\n${JSON.stringify(object)}`;
    return { id, fails, outcome, why, story } as const;
  });
  for (const each of all) tell(each);
  assert.deepEqual(
    all.filter(({ outcome }) => outcome === 'disagrees').map(({ story }) => story),
    [],
  );
  return all;
}

/** How many agree, and with which statuses the API server refuses the others by itself. */
function report(all: readonly Judged[]): void {
  const agreeing = all.filter(({ outcome }) => outcome === 'agrees');
  const statuses = new Map<string, number>();
  for (const { outcome, why } of all) {
    const [status = ''] = why.split(' ', 1);
    if (outcome === 'never reaches admission') statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  const refused = [...statuses].sort().map(([status, count]) => `${count} with ${status}`);
  const failing = agreeing.filter(({ fails }) => fails).length;
  console.log(`      admission: ${agreeing.length} objects agree, ${failing} of them fail`);
  console.log(`      admission: never reach it: ${refused.join(', ') || 'none'}`);
}
