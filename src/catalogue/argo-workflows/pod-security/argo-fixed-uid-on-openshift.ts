import { patchedContainers, patchedPod } from '../../../kubernetes/pod-patches.js';
import { containers, specPatches, specs, templatePatches, templates } from '../../../kubernetes/views/workflow.js';
import { and, concat, equals, exists, or, parameter } from '../../../language/build.js';
import type { Expression } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const isFixed = (...ids: Expression<unknown>[]) =>
  and(equals(parameter<boolean>('openshift'), true), or(...ids.map(exists)));

export default failureMode('argo-fixed-uid-on-openshift', {
  title: 'A user or group is fixed where OpenShift assigns it',
  severity: 'warning',
  cause:
    "OpenShift gives every namespace a range of users and groups. The constraint restricted-v2 puts a pod's runAsUser and fsGroup into it, and refuses any others.",
  effect:
    'The pod is refused and the step ends in Error, unless its service account may use another constraint, such as nonroot-v2 or anyuid. A number from the range works in that one namespace only.',
  symptoms: [
    'unable to validate against any security context constraint',
    'runAsUser: Invalid value: .*must be in the ranges',
    'is not an allowed group',
  ],
  repair:
    'Leave the numbers out, and make what the image writes to belong to group 0, in which the assigned user is:\n  securityContext:\n    runAsNonRoot: true\nWhere the image needs its user, let the account of the workflow use nonroot-v2, and waive the finding.',
  needs: 'the patch holds an expression, or YAML that engines read differently',
  parameters: ({ platform }) => ({ openshift: platform.openshift === true }),
  rule: [
    ...(['runAsUser', 'fsGroup'] as const).flatMap((field) => [
      forEach(specs, ({ spec }) => ({
        when: isFixed(spec.securityContext[field]),
        at: [spec.securityContext[field]],
        message: [`the workflow fixes ${field}, which OpenShift assigns by namespace`],
      })),
      forEach(templates, ({ template }) => ({
        when: isFixed(template.securityContext[field]),
        at: [template.securityContext[field]],
        message: [concat('template ', template.name), ` fixes ${field}, which OpenShift assigns by namespace`],
      })),
    ]),
    forEach(containers, ({ container, name }) => ({
      when: isFixed(container.securityContext.runAsUser),
      at: [container.securityContext.runAsUser],
      message: [concat('container ', name), ' fixes runAsUser, which OpenShift assigns by namespace'],
    })),
    ...[specPatches, templatePatches].map((patches) =>
      forEach(patches, ({ patch }) => ({
        when: isFixed(
          patchedPod(patch).securityContext.runAsUser,
          patchedPod(patch).securityContext.fsGroup,
          patchedContainers(patch).securityContext.runAsUser,
        ),
        at: [patch],
        message: ['podSpecPatch fixes a user or group, which OpenShift assigns by namespace'],
      })),
    ),
  ],
  sources: [
    'bitnami/charts#24065',
    'openshift/api security/v1/types.go@release-4.16',
    'argoproj/argo-workflows docs/workflow-pod-security-context.md@v4.1.2',
  ],
  seeds: ['002'],
});
