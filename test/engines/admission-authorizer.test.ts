import assert from 'node:assert/strict';
import { loadCatalogue } from '#src/catalogue/load.js';
import { QUESTIONS } from '#src/compile/cel/authorizer.js';
import { partFor } from '#src/compile/coverage.js';
import { target } from '#src/compile/targets/admission.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import { isObject, type Json, type JsonObject } from '#src/model/json.js';
import { loadFixtures } from '../support/fixtures.js';
import { fuzzCases, SEED } from '../support/fuzzing.js';
import { install, policiesFor, strictCopy } from './admission-policies.js';
import { asksAuthorizer, type Group, type Question, Questionnaire } from './admission-questions.js';
import { tryToCreate } from './admission-requests.js';
import { type Judged, judged, report } from './admission-verdicts.js';
import { ApiServer, findPrograms } from './api-server.js';
import { createNamespaces, installCustomKinds, placed } from './cluster-objects.js';
import { record } from './conformance.js';
import { isRbac, RbacWorlds } from './rbac-worlds.js';

/** Objects that are made at random for each failure mode. */
const OBJECTS = 300;

/** Objects, and which failure modes are asked about them. */
type Asked = Group & { modes: readonly FailureMode[] };

/** Nothing but the workflow says which accounts its templates have. */
const MANY = {
  user: 'many-accounts',
  profile: { platform: { argoWorkflows: '4.1.2' }, workflowDefaults: { spec: {} } },
};

describe('ValidatingAdmissionPolicy that asks what accounts may do', () => {
  let server: ApiServer;
  let worlds: RbacWorlds;
  let written: Asked[];
  let generated: Asked[];
  const questionnaire = new Questionnaire(asksAuthorizer);
  const modesOf = async () =>
    (await loadCatalogue()).filter((mode) => asksAuthorizer(partFor(target, mode) ?? { ...mode, rule: [] }));

  before(async function () {
    const programs = findPrograms() ?? this.skip();
    const [modes, fixtures] = await Promise.all([modesOf(), loadFixtures()]);
    const own = fixtures.filter(({ id }) => modes.some((mode) => mode.id === id));
    written = own.map(({ id, file, ...fixture }) => inCluster({ ...fixture, of: `${id}/${file}`, modes }));
    const made = modes.flatMap((mode) => fuzzCases(mode, fixtures, OBJECTS));
    generated = made.map(({ mode, ...scenario }) => inCluster({ ...scenario, modes: [mode] }));
    const all = [...written, ...generated];
    // Which policies there are does not depend on what is in the cluster.
    for (const { modes, profile } of all) await questionnaire.register(modes, profile);
    const [many] = await policiesFor(
      modes.filter(({ id }) => id === 'argo-executor-task-results'),
      MANY.profile,
    );
    assert.ok(many);
    server = await ApiServer.start(programs);
    server.startControllers('clusterrole-aggregation-controller');
    await installCustomKinds(server.api);
    await createNamespaces(
      server.api,
      all.flatMap(({ objects }) => objects),
    );
    await install(
      server.api,
      [...questionnaire.policies.values(), { ...many, user: MANY.user }].map((each) => strictCopy(each, each.user)),
    );
    worlds = new RbacWorlds(server.api);
  });
  after(async () => server?.stop());

  async function judgedIn(groups: readonly Asked[], tell?: (each: Judged) => void): Promise<void> {
    const all: Judged[] = [];
    let unnamed = 0;
    for (const { modes, objects, ...group } of groups) {
      const inForce = await worlds.replace(objects.filter(isRbac));
      const others = objects.filter((object) => !isRbac(object));
      const questions = await questionnaire.questionsOn({ ...group, objects: [...others, ...inForce] }, modes);
      const askable = questions.filter((question) => !namesNobody(question));
      unnamed += questions.length - askable.length;
      all.push(...(await judged(server.api, askable, tell)));
    }
    report(all);
    console.log(`      admission: ${unnamed} name an account that cannot be, which the API server says nothing of`);
  }

  it('gives every object of the fixtures the verdict of Seawall', () =>
    judgedIn(written, ({ id, outcome }) => record('admission', id, outcome)));

  it('says nothing of accounts beyond those that it can ask about', async () => {
    const verdictOf = async (accounts: number, granted: number) => {
      await worlds.replace(executorRights(granted));
      return (await tryToCreate(server.api, workflowOf(accounts), MANY.user)).verdict;
    };
    // create and patch, of each
    const most = QUESTIONS / 2;
    assert.equal(await verdictOf(most, most - 1), 'denied');
    assert.equal(await verdictOf(most, most), 'admitted');
    assert.equal(await verdictOf(most + 1, most), 'admitted');
  });

  it('does so for objects of any shape', async () => {
    console.log(`      seed ${SEED}`);
    await judgedIn(generated);
  });
});

const accounts = (count: number) => Array.from({ length: count }, (_, number) => `account-${number}`);

/** Every template has an account of its own. */
const workflowOf = (count: number): JsonObject => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Workflow',
  metadata: { name: 'build', namespace: 'default' },
  spec: {
    entrypoint: 'account-0',
    templates: accounts(count).map((name) => ({ name, serviceAccountName: name, container: { image: 'busybox' } })),
  },
});

/** Lets that many accounts report results. */
function executorRights(count: number): JsonObject[] {
  const apiGroup = 'rbac.authorization.k8s.io';
  const metadata = { name: 'executor', namespace: 'default' };
  const rules = [{ apiGroups: ['argoproj.io'], resources: ['workflowtaskresults'], verbs: ['create', 'patch'] }];
  const subjects = accounts(count).map((name) => ({ kind: 'ServiceAccount', name, namespace: 'default' }));
  const apiVersion = `${apiGroup}/v1`;
  return [
    { apiVersion, kind: 'Role', metadata, rules },
    { apiVersion, kind: 'RoleBinding', metadata, subjects, roleRef: { apiGroup, kind: 'Role', name: 'executor' } },
  ];
}

const inCluster = (group: Asked): Asked => ({
  ...group,
  objects: group.objects.map((object) => placed(object, group.profile.namespace ?? 'default')),
});

/** Whether some account of the object has a name that Kubernetes takes for none. */
const namesNobody = ({ object }: Pick<Question, 'object'>): boolean => holdsOddName(object);

function holdsOddName(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.some(holdsOddName);
  if (!isObject(value)) return false;
  return Object.entries(value).some(
    ([key, each]) =>
      holdsOddName(each) ||
      (key === 'serviceAccountName' &&
        typeof each === 'string' &&
        !/^[a-z0-9]([-a-z0-9]*[a-z0-9])?([.][a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(each)),
  );
}
