import assert from 'node:assert/strict';
import { loadCatalogue } from '#src/catalogue/load.js';
import type { JsonObject } from '#src/model/json.js';
import { type AdmissionPolicy, install, POLICIES, policiesFor, strictCopy } from './admission-policies.js';
import { tryToCreate } from './admission-requests.js';
import { ApiServer, findPrograms, type Programs } from './api-server.js';
import { installCustomKinds } from './cluster-objects.js';

const USER = 'argo-misplaced-security-field';
/** Its rule is the most costly. */
const COSTLY = 'argo-unknown-field';
/** By the policy; an error in it would be 422. */
const DENIED = 403;
const WORKFLOWS = '/apis/argoproj.io/v1alpha1/namespaces/default/workflows';
/** A pod's field in a container. */
const bad = { securityContext: { fsGroup: 1000 } };

function workflow(templates: JsonObject[], metadata: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Workflow',
    metadata: { name: 'build', namespace: 'default', ...metadata },
    spec: { entrypoint: 'step-0', templates },
  };
}

/** A workflow of that many templates, of which the last has a mistake. */
const large = (count: number) =>
  workflow(
    Array.from({ length: count }, (_, number) => ({
      name: `step-${number}`,
      serviceAccountName: `account-${number % 10}`,
      inputs: { parameters: [{ name: 'message', value: 'some text' }] },
      container: { image: 'busybox:1.37.0', command: ['sh', '-c'], args: ['true'], ...(number === count - 1 && bad) },
      outputs: { artifacts: [{ name: 'result', path: '/tmp/result' }] },
    })),
  );

describe('ValidatingAdmissionPolicy', () => {
  let programs: Programs;
  let policies: AdmissionPolicy[];

  before(async function () {
    programs = findPrograms() ?? this.skip();
    const platform = { argoWorkflows: '4.1.2', kargo: '1.11.2', kubernetes: '1.36.0' };
    const workflowDefaults = { spec: {} };
    policies = await policiesFor(await loadCatalogue(), { platform, workflowDefaults });
  });

  const find = (id: string): AdmissionPolicy => {
    const policy = policies.find(({ mode }) => mode.id === id);
    assert.ok(policy);
    return policy;
  };

  for (const [version, isAccepted] of [
    ['1.34', false],
    ['1.35', true],
  ] as const) {
    it(`is ${isAccepted ? 'accepted' : 'refused'} by Kubernetes ${version}`, async () => {
      const server = await ApiServer.start(programs, [`--emulated-version=${version}`]);
      try {
        const { policy } = find(USER);
        const { status, body } = await server.api.ask('POST', `${POLICIES}?dryRun=All`, policy);
        assert.equal(status, isAccepted ? 201 : 422, String(body.message));
        if (!isAccepted) assert.match(String(body.message), /undeclared reference to 'flatten'/);
      } finally {
        await server.stop();
      }
    });
  }

  describe('in a cluster', () => {
    let server: ApiServer;

    before(async () => {
      server = await ApiServer.start(programs);
      await installCustomKinds(server.api);
      const lenient = strictCopy(find(COSTLY), 'lenient');
      const spec = { ...(lenient.policy.spec as JsonObject), failurePolicy: 'Ignore' };
      const strict = policies.map((each) => strictCopy(each, each.mode.id));
      await install(server.api, [...strict, { ...lenient, policy: { ...lenient.policy, spec } }]);
    });
    after(async () => server?.stop());

    it('judges a workflow of a hundred templates and ten accounts within the cost limits of CEL', async () => {
      const users = policies.map(({ mode }) => mode.id);
      const outcomes = await Promise.all(users.map((user) => tryToCreate(server.api, large(100), user)));
      const verdicts = new Map(users.map((user, index) => [user, outcomes[index]?.verdict]));
      const judged = (wanted: string) => users.filter((user) => verdicts.get(user) === wanted);
      // Nobody was granted anything, and the controller fills in nothing.
      const lacking = ['argo-no-deadline', 'argo-no-pod-gc', 'argo-no-ttl-strategy'];
      assert.deepEqual(judged('denied'), ['argo-executor-task-results', USER, ...lacking]);
      assert.equal(judged('denied').length + judged('admitted').length, users.length, JSON.stringify(outcomes));
    });

    it('admits what is past those limits', async () => {
      const strict = await tryToCreate(server.api, large(1000), COSTLY);
      assert.deepEqual([strict.verdict, /cost limit exceeded/.test(strict.why)], ['error', true], strict.why);
      assert.equal((await tryToCreate(server.api, large(1000), 'lenient')).verdict, 'admitted');
    });

    it('leaves alone who reports a status, or removes a finalizer', async () => {
      const { api } = server;
      const spec = { templates: [{ name: 'step-0', container: { image: 'busybox', ...bad } }] };
      await api.must('POST', WORKFLOWS, { ...workflow([], { finalizers: ['seawall.test/kept'] }), spec });
      const put = async (change: (now: JsonObject) => JsonObject) => {
        const now = await api.must('GET', `${WORKFLOWS}/build`);
        return (await api.ask('PUT', `${WORKFLOWS}/build`, { ...now, ...change(now) }, USER)).status;
      };
      assert.equal(await put(() => ({})), DENIED, 'the same again');
      assert.equal(await put(() => ({ status: { phase: 'Running' } })), 200);
      assert.equal(await put(() => ({ spec: { ...spec, priority: 1 }, status: { phase: 'Failed' } })), DENIED);
      await api.must('DELETE', `${WORKFLOWS}/build`);
      assert.equal(await put(({ metadata }) => ({ metadata: { ...(metadata as JsonObject), finalizers: [] } })), 200);
    });
  });
});
