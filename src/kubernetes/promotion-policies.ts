import { and, any, equals, exists, first, matches, not, or, plain } from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import type { PromotionPolicy, StageSelector } from './shapes/kargo.js';

/** A selector without a name lets every name pass; an empty one is none. */
export const selectsAnyName = (selector: Path<StageSelector>): Test =>
  or(not(exists(selector.name)), equals(plain(selector.name), ''));

/** A selector without labels lets every Stage pass, whatever its labels. */
export const selectsAnyLabels = (selector: Path<StageSelector>): Test =>
  and(not(exists(selector.matchLabels.$entries)), not(exists(selector.matchExpressions.$each)));

/** The name or pattern of names that a policy is for. */
export const nameIn = (policy: Path<PromotionPolicy>): Path<string> =>
  first<string>(policy.stage, policy.stageSelector.name);

/** A name is a pattern only with a prefix. */
export const isPattern = (name: Path<string>): Test => matches(name, '^(glob|regexp?):');

/** Auto-promotion is off unless the policy says that it is on. */
export const isOn = (policy: Path<PromotionPolicy>): Test => equals(policy.autoPromotionEnabled, true);

/** Whether two policies say the opposite of one another. */
export const contradicts = (one: Path<PromotionPolicy>, other: Path<PromotionPolicy>): Test =>
  or(and(isOn(one), not(isOn(other))), and(isOn(other), not(isOn(one))));

/** All of the labels that one selector asks for, the other asks for, too. */
export const asksForLabelsOf = (one: Path<StageSelector>, other: Path<StageSelector>): Test =>
  and(
    not(exists(one.matchExpressions.$each)),
    not(
      any(one.matchLabels.$entries, (wanted) =>
        not(
          any(other.matchLabels.$entries, (label) =>
            and(equals(label.key, wanted.key), equals(label.value, wanted.value)),
          ),
        ),
      ),
    ),
  );
