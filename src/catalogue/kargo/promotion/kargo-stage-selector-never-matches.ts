import { promotionPolicies } from '../../../kubernetes/views/kargo.js';
import { and, matches, not } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

/** Characters of globs and regular expressions that no Stage's name can have; a dot it can. */
const PATTERN_CHARACTERS = '[*?{}()|^$+\\\\]|\\[|\\]';

export default failureMode('kargo-stage-selector-never-matches', {
  title: 'A pattern in a stage selector lacks its prefix',
  versions: '>=1.5.0',
  severity: 'warning',
  deny: true,
  cause:
    'The name of a stageSelector is compared as it stands. It is a glob only after glob:, and a regular expression only after regex: or regexp:.',
  effect:
    'No Stage is ever called that, so the policy matches none: Stages that should be promoted stay manual, and those that should be held back are left to later policies.',
  repair:
    'Write the prefix:\n  stageSelector:\n    name: glob:prod-*\nor\n  stageSelector:\n    name: regex:^(dev|uat)$',
  rule: [
    forEach(promotionPolicies, ({ policy }) => ({
      when: and(
        matches(policy.stageSelector.name, PATTERN_CHARACTERS),
        not(matches(policy.stageSelector.name, '^(glob|regexp?):')),
      ),
      at: [policy.stageSelector.name],
      message: ['no Stage can be called ', policy.stageSelector.name, '; a pattern needs the prefix glob: or regex:'],
    })),
  ],
  sources: ['akuity/kargo pkg/pattern/matcher.go@v1.11.2', 'akuity/kargo pkg/api/auto_promotion.go@v1.11.2'],
});
