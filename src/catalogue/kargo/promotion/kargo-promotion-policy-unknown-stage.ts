import { stages } from '../../../kubernetes/kinds.js';
import type { PromotionPolicyHolder } from '../../../kubernetes/shapes/kargo.js';
import { namespaceOfStages } from '../../../kubernetes/stages.js';
import { promotionPolicies } from '../../../kubernetes/views/kargo.js';
import { and, any, equals, exists, matches, not, objects } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const missing = (object: Path<PromotionPolicyHolder>, name: Path<string>) =>
  and(
    exists(name),
    not(any(objects(stages, { namespace: namespaceOfStages(object) }), (stage) => equals(stage.metadata.name, name))),
  );

export default failureMode('kargo-promotion-policy-unknown-stage', {
  title: 'A promotion policy names a Stage that does not exist',
  severity: 'error',
  cause: 'Neither the CRD nor a webhook of any release checks the names in promotionPolicies.',
  effect:
    'The policy has no effect and nothing says so: the Stage that was meant is never promoted automatically, or is not guarded.',
  repair:
    'Name the Stage as it is called in the project:\n  promotionPolicies:\n    - stage: production-uk\n      autoPromotionEnabled: true',
  needs: "needs the project's Stages, or `inventory: complete`",
  indispensable: ['other-objects'],
  rule: [
    forEach(promotionPolicies, ({ object, policy }) => ({
      when: missing(object, policy.stage),
      at: [policy.stage],
      message: ['no Stage is called ', policy.stage],
    })),
    forEach(promotionPolicies, ({ object, policy }) => ({
      when: and(
        not(matches(policy.stageSelector.name, '^(glob|regexp?):')),
        missing(object, policy.stageSelector.name),
      ),
      at: [policy.stageSelector.name],
      message: ['no Stage is called ', policy.stageSelector.name],
    })),
  ],
  sources: ['akuity/kargo#3719', 'akuity/kargo pkg/api/auto_promotion.go@v1.11.2'],
  seeds: ['003'],
});
