import { coversNames } from '../../../kubernetes/name-patterns.js';
import { asksForLabelsOf, contradicts, nameIn, selectsAnyName } from '../../../kubernetes/promotion-policies.js';
import type { PromotionPolicy } from '../../../kubernetes/shapes/kargo.js';
import { promotionPolicies } from '../../../kubernetes/views/kargo.js';
import { and, any, exists, first, named, not, or, where } from '../../../language/build.js';
import type { Test } from '../../../language/expression.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

/** Every Stage that the second policy is for, the first is for, too. */
const covers = (one: Path<PromotionPolicy>, other: Path<PromotionPolicy>): Test =>
  named(
    'covers_policy',
    and(
      or(
        and(exists(one.stageSelector), not(exists(one.stage)), selectsAnyName(one.stageSelector)),
        coversNames(nameIn(one), nameIn(other)),
      ),
      asksForLabelsOf(one.stageSelector, other.stageSelector),
    ),
  );

export default failureMode('kargo-promotion-policy-shadowed', {
  title: 'A promotion policy is never reached',
  severity: 'warning',
  cause:
    'Of the policies that match a Stage the first in the list counts, however broad. One before this matches all of its Stages and sets autoPromotionEnabled the other way.',
  effect:
    'The later policy does nothing: a Stage that it should hold back is promoted automatically, or one that it should promote stays manual.',
  repair:
    'Put the narrow policy first:\n  promotionPolicies:\n    - stageSelector:\n        name: prod-eu\n      autoPromotionEnabled: false\n    - stageSelector:\n        name: glob:*\n      autoPromotionEnabled: true',
  needs: 'an earlier policy has a pattern that is too involved to be compared, or a name that is filled in later',
  rule: [
    forEach(promotionPolicies, ({ object, policy }) => {
      const policies = object.spec.promotionPolicies.$each;
      // Every policy covers itself, so that the first that does is this one or stands before it.
      const deciding = first<PromotionPolicy>(where(policies, (each) => covers(each, policy)));
      return {
        when: and(
          any(policies, (each) => and(contradicts(each, policy), covers(each, policy))),
          any(deciding, (each) => contradicts(each, policy)),
        ),
        at: [policy.stage, policy.stageSelector.name, policy.stageSelector, policy],
        message: [
          'the policy for ',
          first<string>(policy.stage, policy.stageSelector.name, 'these Stages'),
          ' is never reached: one before it matches the same Stages and says the opposite',
        ],
      };
    }),
  ],
  sources: ['akuity/kargo pkg/api/auto_promotion.go@v1.11.2', 'akuity/kargo pkg/pattern/matcher.go@v1.11.2'],
});
