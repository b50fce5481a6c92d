import assert from 'node:assert/strict';
import { loadCatalogue } from '#src/catalogue/load.js';
import { isObject, type JsonObject } from '#src/model/json.js';
import { type AdmissionPolicy, BINDINGS, POLICIES, policiesFor } from './admission-policies.js';
import { ApiServer, findPrograms } from './api-server.js';
import { installCustomKinds } from './cluster-objects.js';
import { eventually } from './programs.js';
import { upstreamDefinitions } from './upstream-kinds.js';

/** Between them, everything bites that this target can express. */
const RELEASES = [{ argoWorkflows: '3.5.4' }, { argoWorkflows: '3.5.8' }, { argoWorkflows: '4.1.2', kargo: '1.11.2' }];

const misspelt = {
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'ValidatingAdmissionPolicy',
  metadata: { name: 'misspelt' },
  spec: {
    matchConstraints: {
      resourceRules: [
        { apiGroups: ['argoproj.io'], apiVersions: ['v1alpha1'], resources: ['workflows'], operations: ['CREATE'] },
      ],
    },
    validations: [{ expression: 'size(object.spec.templatez) == 0' }],
  },
};

/** What the type check says of a policy, once it has looked at it. */
async function typeWarnings({ api }: ApiServer, name: string): Promise<string> {
  let status: JsonObject = {};
  await eventually(`the type check of ${name}`, async () => {
    const policy = await api.must('GET', `${POLICIES}/${name}`);
    status = isObject(policy.status) ? policy.status : {};
    return status.typeChecking !== undefined;
  });
  const { expressionWarnings } = status.typeChecking as JsonObject;
  return expressionWarnings ? `${name}: ${JSON.stringify(expressionWarnings)}` : '';
}

describe('ValidatingAdmissionPolicy, as it is generated', () => {
  let server: ApiServer;
  const policies = new Map<string, AdmissionPolicy>();

  before(async function () {
    const programs = findPrograms() ?? this.skip();
    const catalogue = await loadCatalogue();
    for (const platform of RELEASES) {
      const generated = await policiesFor(catalogue, { platform: { ...platform, kubernetes: '1.36.0' } });
      for (const each of generated) policies.set(each.mode.id, each);
    }
    server = await ApiServer.start(programs);
    await installCustomKinds(server.api, upstreamDefinitions() ?? this.skip());
  });
  after(async () => server?.stop());

  it('is accepted', async () => {
    for (const { policy, binding } of policies.values()) {
      await server.api.must('POST', `${POLICIES}?fieldValidation=Strict`, policy);
      await server.api.must('POST', `${BINDINGS}?fieldValidation=Strict`, binding);
    }
  });

  it('passes the type check, which finds a misspelt field', async () => {
    await server.api.must('POST', POLICIES, misspelt);
    server.startControllers('validatingadmissionpolicy-status-controller');
    assert.match(await typeWarnings(server, 'misspelt'), /undefined field 'templatez'/);
    const warnings = await Promise.all([...policies.keys()].map((id) => typeWarnings(server, id)));
    assert.deepEqual(warnings.join(''), '');
    console.log(`      kube-apiserver: ${policies.size} policies accepted, without a warning of its type check`);
  });
});
