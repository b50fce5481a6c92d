import { isOn, selectsAnyLabels, selectsAnyName } from '../../../kubernetes/promotion-policies.js';
import { promotionPolicies } from '../../../kubernetes/views/kargo.js';
import { and, exists } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

export default failureMode('kargo-stage-selector-matches-all', {
  title: 'An empty stage selector turns auto-promotion on for every Stage',
  versions: '>=1.5.0',
  severity: 'error',
  deny: true,
  cause:
    'A stageSelector without a name does not look at names, and without labels not at labels. The CRD demands only that it is there.',
  effect:
    'Every Stage of the project that no earlier policy matches, production included, is promoted as soon as Freight is available.',
  repair:
    'Say which Stages are meant, one by one or by a pattern:\n  promotionPolicies:\n    - stageSelector:\n        name: glob:test-*\n      autoPromotionEnabled: true\nIf all of them are meant, say so: name: glob:*',
  rule: [
    forEach(promotionPolicies, ({ policy }) => ({
      when: and(
        isOn(policy),
        exists(policy.stageSelector),
        selectsAnyName(policy.stageSelector),
        selectsAnyLabels(policy.stageSelector),
      ),
      at: [policy.stageSelector],
      message: ['a stageSelector without name and labels matches every Stage of the project, and auto-promotion is on'],
    })),
  ],
  sources: ['akuity/kargo pkg/api/auto_promotion.go@v1.11.2'],
});
