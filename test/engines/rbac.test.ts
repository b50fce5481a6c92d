import assert from 'node:assert/strict';
import fc from 'fast-check';
import { policyData } from '#src/check/judge.js';
import { printModules } from '#src/compile/rego/modules.js';
import { isObject, type JsonObject } from '#src/model/json.js';
import type { Profile } from '#src/model/profile.js';
import { interpret } from '../oracle/findings.js';
import { enableOnly } from '../support/findings.js';
import { type Question, rbacWorld } from '../support/random-rbac.js';
import { answersIn, asConfigMaps, rbacQuestions } from '../support/rbac-questions.js';
import { ApiServer, findPrograms } from './api-server.js';
import { createNamespaces } from './cluster-objects.js';
import { apply, authorizationIsCurrent, isAggregated, isAllowed, rbacObjects } from './cluster-rbac.js';
import { engine } from './engine.js';
import { evaluateNatively } from './opa-eval.js';
import { eventually } from './programs.js';

/** SEAWALL_RBAC_QUESTIONS asks for more. */
const QUESTIONS = Number(process.env.SEAWALL_RBAC_QUESTIONS ?? 500);
const SEED = Number(process.env.SEAWALL_FUZZ_SEED ?? 20261121);

describe('RBAC', () => {
  let server: ApiServer;
  let opa: string;

  before(async function () {
    const programs = findPrograms() ?? this.skip();
    opa = engine('opa') ?? this.skip();
    server = await ApiServer.start(programs);
    server.startControllers('clusterrole-aggregation-controller');
  });
  after(async () => server?.stop());

  it('allows what the API server allows', async () => {
    const { api } = server;
    const worlds = Array.from({ length: Math.ceil(QUESTIONS / 50) }, (_, number) => rbacWorld(`w${number}`));
    const made = fc.sample(fc.tuple(...worlds), { numRuns: 1, seed: SEED })[0] ?? [];
    const applied = made.flatMap(({ objects }) => objects);
    const questions = made.flatMap((world) => world.questions);
    console.log(`      seed ${SEED}: ${applied.length} objects, ${questions.length} questions`);
    const builtIn = (await rbacObjects(api)).map(asApplied);
    await createNamespaces(api, applied);
    for (const object of applied) await apply(api, object);
    await eventually('aggregation', () => isAggregated(api));
    await authorizationIsCurrent(api);
    const reviews = await Promise.all(questions.map((question) => isAllowed(api, question)));
    const answers = answersOf(opa, [...builtIn, ...applied], questions);
    const differing = questions.flatMap((question, number) => {
      const expected = reviews[number] ? 'allowed' : 'denied';
      // A role that is not there may come, which only makes a denial uncertain.
      const accepted = expected === 'denied' ? ['denied', 'unknown'] : ['allowed'];
      const answer = answers[number] ?? '';
      return accepted.includes(answer) ? [] : [`${JSON.stringify(question)}: ${answer}, but is ${expected}`];
    });
    assert.deepEqual(differing, []);
    const count = (answer: string) => answers.filter((each) => each === answer).length;
    console.log(
      `      ${count('allowed')} allowed, ${count('denied')} denied, ${count('unknown')} denied for want of a role`,
    );
  });
});

/** What the interpreter and OPA both answer. */
function answersOf(opa: string, objects: readonly JsonObject[], questions: readonly Question[]) {
  const profile: Profile = { platform: { argoWorkflows: '4.0.0' }, inventory: 'complete' };
  const asked = asConfigMaps(questions);
  const enabled = enableOnly([rbacQuestions], profile);
  const all = [...asked, ...objects];
  const interpreted = answersIn(interpret(all, enabled, profile), asked.length);
  const modules = printModules([rbacQuestions]);
  const [found = []] = evaluateNatively(opa, modules, [{ objects: asked, data: policyData(all, enabled, profile) }]);
  assert.deepEqual(answersIn(found, asked.length), interpreted);
  return interpreted;
}

/** As before kube-controller-manager filled it. */
function asApplied(object: JsonObject): JsonObject {
  return isObject(object.aggregationRule) ? { ...object, rules: [] } : object;
}
