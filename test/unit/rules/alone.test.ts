import assert from 'node:assert/strict';
import { judge } from '#src/check/judge.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import { needsOfMode } from '#src/model/rule-needs.js';
import { enableOnly } from '../../support/findings.js';
import { loadFixtures } from '../../support/fixtures.js';
import { type Judges, loadJudges } from '../../support/policy.js';

const KINDS = new Set([
  'Workflow',
  'CronWorkflow',
  'WorkflowTemplate',
  'ClusterWorkflowTemplate',
  'Stage',
  'Promotion',
]);

/** These judge what the object itself says or leaves out; others can only cure it. */
const BY_THEMSELVES = new Set([
  'argo-automount-without-executor',
  'argo-default-service-account',
  'argo-host-path-fs-group',
  'argo-no-deadline',
  'argo-no-pod-gc',
  'argo-no-ttl-strategy',
  'argo-private-image-without-command',
  'argo-runs-as-root',
]);

/** Judges by other objects, whose absence counts only where the inventory is known to have their kind. */
function needsOthers(mode: FailureMode): boolean {
  if (BY_THEMSELVES.has(mode.id)) return false;
  const { capabilities, lookups } = needsOfMode(mode);
  return capabilities.has('rbac') || [...lookups.values()].some(({ absence }) => absence !== 'assumed');
}

describe('an object alone', () => {
  let judges: Judges;

  before(async () => {
    judges = await loadJudges();
  });

  it('never fails for what may be missing beside it', async () => {
    const modes = judges.catalogue.filter(needsOthers);
    assert.ok(modes.length > 20);
    const failing: string[] = [];
    for (const { id, file, objects, profile: whole } of await loadFixtures()) {
      const { inventory: _complete, ...profile } = whole;
      for (const object of objects.filter(({ kind }) => KINDS.has(String(kind)))) {
        const found = judge(judges.policy, [object], enableOnly(modes, profile), profile);
        // A Stage may wait for itself.
        const wrong = found.filter(({ id, verdict }) => verdict === 'fail' && id !== 'kargo-stage-cycle');
        for (const finding of wrong) failing.push(`${finding.id}: ${id}/${file}: ${finding.message}`);
      }
    }
    assert.deepEqual(failing, []);
  });
});
