import assert from 'node:assert/strict';
import { loadCatalogue } from '#src/catalogue/load.js';
import { loadFixtures } from '../support/fixtures.js';
import { install, strictCopy } from './admission-policies.js';
import { type Question, Questionnaire } from './admission-questions.js';
import { type Outcome, tryToCreate } from './admission-requests.js';
import { ApiServer, findPrograms } from './api-server.js';
import { createNamespaces, installCustomKinds } from './cluster-objects.js';
import { upstreamDefinitions } from './upstream-kinds.js';

describe('ValidatingAdmissionPolicy behind the CustomResourceDefinitions of upstream', () => {
  let server: ApiServer;
  let questions: Question[];

  before(async function () {
    const programs = findPrograms() ?? this.skip();
    const definitions = upstreamDefinitions() ?? this.skip();
    const [catalogue, fixtures] = await Promise.all([loadCatalogue(), loadFixtures()]);
    const questionnaire = new Questionnaire();
    const asked = fixtures.map(({ id, file, ...fixture }) =>
      questionnaire.questionsOn(
        { ...fixture, of: `${id}/${file}` },
        catalogue.filter((mode) => mode.id === id),
      ),
    );
    questions = (await Promise.all(asked)).flat();
    server = await ApiServer.start(programs);
    await installCustomKinds(server.api, definitions);
    await createNamespaces(
      server.api,
      questions.map(({ object }) => object),
    );
    await install(
      server.api,
      [...questionnaire.policies.values()].map((each) => strictCopy(each, each.user)),
    );
  });
  after(async () => server?.stop());

  it('gives what they let through the verdict of Seawall', async () => {
    const outcomes = await Promise.all(questions.map(({ object, user }) => tryToCreate(server.api, object, user)));
    const all = questions.map((question, index) => fateOf(question, outcomes[index] as Outcome));
    assert.deepEqual(
      all.filter((fate) => !KINDS_OF_FATE.includes(fate)),
      [],
    );
    for (const kind of KINDS_OF_FATE) {
      console.log(`      full definitions: ${all.filter((fate) => fate === kind).length} ${kind}`);
    }
    for (const kind of KINDS_OF_FATE) assert.ok(all.includes(kind), kind);
  });
});

const KINDS_OF_FATE = [
  'are denied, as Seawall fails them',
  'are admitted, as Seawall passes them',
  'never reach admission: what is wrong with them is pruned',
  'never reach admission: the API server refuses them',
];

/** One of {@link KINDS_OF_FATE}, or how the API server differs. */
function fateOf({ of, object, fails, failsAs }: Question, { verdict, why, kept }: Outcome): string {
  const [denied, admitted, pruned, refused] = KINDS_OF_FATE as [string, string, string, string];
  if (verdict === 'never reaches admission') return refused;
  if (verdict === 'denied' && fails) return denied;
  if (verdict === 'admitted' && !fails) return admitted;
  if (verdict === 'admitted' && kept && !failsAs(kept)) return pruned;
  return `${of} ${fails ? 'fails' : 'passes'}, but is ${verdict}: ${why}\n${JSON.stringify(object)}`;
}
