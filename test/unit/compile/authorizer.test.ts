import assert from 'node:assert/strict';
import { loadCatalogue } from '#src/catalogue/load.js';
import { partFor, reachOf } from '#src/compile/coverage.js';
import { target } from '#src/compile/targets/admission.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import type { Profile } from '#src/model/profile.js';
import { enabledAnyway } from '../../support/fuzzing.js';
import { rendered } from '../../support/rendered.js';

const PROFILE: Profile = { platform: { argoWorkflows: '4.1.2', kargo: '1.11.2' }, workflowDefaults: { spec: {} } };

describe('a ValidatingAdmissionPolicy that asks what accounts may do', () => {
  let catalogue: readonly FailureMode[];
  before(async () => {
    catalogue = await loadCatalogue();
  });
  const find = (id: string) => catalogue.find((mode) => mode.id === id) ?? assert.fail(id);
  const policyOf = async (id: string) => {
    const { files } = await rendered(target, [find(id)], enabledAnyway(find(id), PROFILE), PROFILE);
    return files.get(`${id}/${id}.yaml`) ?? '';
  };

  it('has one check in each variable, since two are most of what an expression may cost', async () => {
    const policy = await policyOf('argo-agent-permissions');
    const checks = policy.split('\n').filter((line) => line.includes('authorizer.'));
    assert.equal(checks.length, 20);
    for (const check of checks) assert.equal(check.split('authorizer.').length, 2, check);
  });

  it('has none where the rule asks nothing', async () => {
    assert.doesNotMatch(await policyOf('argo-misplaced-security-field'), /authorizer/);
  });

  it('is not written of rules that ask for all that a release needs', () => {
    for (const id of ['argo-controller-missing-permission', 'kargo-controller-missing-permission']) {
      assert.equal(partFor(target, find(id)), undefined);
      assert.match(reachOf(target, find(id)).reason, /every permission of a release/);
    }
  });

  it('says how far it goes', () => {
    assert.match(reachOf(target, find('argo-executor-task-results')).reason, /answers 20 questions for an object/);
  });
});
