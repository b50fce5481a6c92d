import { stages } from '../../../kubernetes/kinds.js';
import { isOn, isPattern, nameIn } from '../../../kubernetes/promotion-policies.js';
import { isControlFlow, namespaceOfStages } from '../../../kubernetes/stages.js';
import { promotionPolicies } from '../../../kubernetes/views/kargo.js';
import { and, any, not, objects } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

export default failureMode('kargo-policy-on-control-flow-stage', {
  title: 'A promotion policy is for a Stage without promotion steps',
  severity: 'info',
  cause:
    'A Stage without steps in its promotionTemplate is a control-flow Stage: Freight counts as verified there as soon as it is available, and no Promotion is ever made.',
  effect: 'The policy does nothing; with autoPromotionEnabled: false it does not hold Freight back either.',
  repair:
    'Delete the policy, or put it on the Stages downstream, which are promoted to:\n  promotionPolicies:\n    - stageSelector:\n        name: prod-eu\n      autoPromotionEnabled: false\nIf the Stage is to hold Freight back, give it promotion steps.',
  needs: "needs the project's Stages, or `inventory: complete`",
  rule: [true, false].map((on) =>
    forEach(promotionPolicies, ({ object, policy }) => {
      const found = objects(stages, { namespace: namespaceOfStages(object), name: nameIn(policy) });
      return {
        when: and(not(isPattern(nameIn(policy))), on ? isOn(policy) : not(isOn(policy)), any(found, isControlFlow)),
        at: [policy.stage, policy.stageSelector.name],
        message: [
          'Stage ',
          nameIn(policy),
          on
            ? ' has no promotion steps: there is nothing to promote automatically'
            : ' has no promotion steps: Freight passes through it, whatever the policy',
        ],
      };
    }),
  ),
  sources: ['akuity/kargo#1166', 'akuity/kargo api/v1alpha1/stage_types.go@v1.11.2'],
});
