import { kargoIsIn } from '../../../facts/kargo-releases.js';
import { projectSpecs } from '../../../kubernetes/views/kargo.js';
import { and, equals, exists, parameter } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

/** What becomes of promotion policies in each release: where they stand, and whether that is read. */
const problems = [
  {
    when: 'gone',
    kind: 'Project',
    versions: '>=1.7.0',
    severity: 'error',
    text: 'this release has no promotionPolicies in a Project: nothing is promoted automatically',
  },
  {
    when: 'deprecated',
    kind: 'Project',
    versions: '>=1.5.0 <1.7.0',
    severity: 'warning',
    text: 'promotionPolicies of a Project are copied into a ProjectConfig once, and only if there is none; 1.7.0 drops them',
  },
  {
    when: 'too-early',
    kind: 'ProjectConfig',
    versions: '<1.5.0',
    severity: 'error',
    text: 'this release does not know ProjectConfig: promotionPolicies belong into the Project',
  },
] as const;

export default failureMode('kargo-promotion-policy-on-project', {
  title: 'Promotion policies stand in a kind that this release does not read',
  versions: '>=1.0.0',
  severity: 'error',
  deny: true,
  cause:
    'Kargo 1.5 moved promotionPolicies from Project, which is cluster-scoped, to ProjectConfig in the namespace of the project; 1.7 removed spec from Project.',
  effect:
    'From 1.7 the API server drops the policies and every Stage stays manual. In 1.5 and 1.6 a later change of them is refused. Below 1.5 a ProjectConfig cannot be applied.',
  symptoms: ['ProjectSpec is deprecated: create a ProjectConfig', 'no matches for kind "ProjectConfig"'],
  repair:
    'From 1.5, move them to a ProjectConfig that bears the name of its namespace, and delete spec from the Project:\n  apiVersion: kargo.akuity.io/v1alpha1\n  kind: ProjectConfig\n  metadata:\n    name: shop\n    namespace: shop\n  spec:\n    promotionPolicies:\n      - stageSelector:\n          name: test\n        autoPromotionEnabled: true\nBelow 1.5, write the same list under spec of the Project, with stage: test in place of stageSelector.',
  parameters: (profile) => ({
    release: problems.filter(({ versions }) => kargoIsIn(versions, profile)).map(({ when }) => when),
  }),
  rule: problems.map(({ when, kind, severity, text }) =>
    forEach(projectSpecs, ({ object, spec }) => ({
      when: and(
        equals(object.kind, kind),
        equals(parameter<string[]>('release').$each, when),
        kind === 'Project' ? exists(spec.promotionPolicies.$each) : exists(spec),
      ),
      at: [spec.promotionPolicies, spec],
      message: [text],
      severity,
    })),
  ),
  sources: [
    'akuity/kargo#3875',
    'akuity/kargo#4710',
    'akuity/kargo internal/controller/management/projects/projects.go@v1.5.3',
    'akuity/kargo internal/webhook/project/webhook.go@v1.5.3',
  ],
  seeds: ['003'],
});
