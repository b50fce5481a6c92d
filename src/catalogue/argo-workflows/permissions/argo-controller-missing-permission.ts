import semver from 'semver';
import {
  controllerPermissions,
  permissionsOf,
  type RequiredPermission,
} from '../../../facts/controller-permissions.js';
import { deploymentAccount } from '../../../kubernetes/accounts.js';
import { deletesArtifacts } from '../../../kubernetes/artifact-gc.js';
import { agentIsUsed, controllerLacks, knownSpecs, lacksThere } from '../../../kubernetes/controller-rights.js';
import type { Deployment, PodSpec } from '../../../kubernetes/shapes/core.js';
import { allTemplates } from '../../../kubernetes/templates.js';
import { argoControllers } from '../../../kubernetes/views/controllers.js';
import { and, any, concat, equals, exists, namespaceOf, not, or, parameter } from '../../../language/build.js';
import type { Test } from '../../../language/expression.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const textOf = ({ verbs, resource }: RequiredPermission) => `${verbs.join(', ')} ${resource}`;
const templates = allTemplates(knownSpecs);
/** Some workflow object of the inventory makes the controller do it. */
const uses: Record<Exclude<RequiredPermission['use'], 'always' | 'leaderElection'>, Test> = {
  agent: agentIsUsed,
  artifactGC: deletesArtifacts(knownSpecs),
  memoization: exists(templates.memoize),
  executorAccounts: or(exists(knownSpecs.executor.serviceAccountName), exists(templates.executor.serviceAccountName)),
};

function lacks(required: RequiredPermission, object: Path<Deployment>, pod: Path<PodSpec>): Test {
  const permissions = permissionsOf(required);
  if (required.use === 'always') return controllerLacks(object, pod, permissions);
  if (required.use !== 'leaderElection') return and(uses[required.use], controllerLacks(object, pod, permissions));
  const isOff = any(pod.containers.$each.env.$each, (each) =>
    and(equals(each.name, 'LEADER_ELECTION_DISABLE'), not(equals(each.value, 'false'))),
  );
  return and(not(isOff), lacksThere(object, pod, permissions));
}

export default failureMode('argo-controller-missing-permission', {
  title: 'The workflow-controller may not do what its release does',
  versions: '>=3.2.0',
  severity: 'error',
  cause: "The controller's role is older than the controller, or was written by hand and lacks a rule.",
  effect:
    'Informers that may not list stay empty and the controller does not start working; other rights are missed by the workflows that use the feature.',
  symptoms: ['Failed to (list|watch) .*argoproj.io.* is forbidden', 'failed to list .*v1alpha1.Workflow'],
  repair:
    "Install the roles of the same release as the controller's image, or add the rule to the role that is bound to its account, such as:\n  - apiGroups: [argoproj.io]\n    resources: [workflowtaskresults]\n    verbs: [list, watch, deletecollection]",
  needs: "needs the roles and bindings of the controller's account, or `inventory: complete`",
  parameters: ({ platform }) => ({
    needed: controllerPermissions
      .filter(({ versions }) =>
        semver.satisfies(platform.argoWorkflows ?? '4.0.0', versions, { includePrerelease: true }),
      )
      .map(textOf),
  }),
  rule: controllerPermissions.map((required) =>
    forEach(argoControllers, ({ object, pod }) => ({
      when: and(equals(parameter<string[]>('needed').$each, textOf(required)), lacks(required, object, pod)),
      at: [pod.serviceAccountName, pod.serviceAccount, pod],
      message: [
        concat('service account ', namespaceOf(object), '/', deploymentAccount(pod)),
        ` may not ${textOf(required)}`,
      ],
    })),
  ),
  sources: [
    'argoproj/argo-workflows#8000',
    'argoproj/argo-workflows#9184',
    'argoproj/argo-workflows#7381',
    'argoproj/argo-helm#1214',
    'argoproj/argo-helm#1463',
    'argoproj/argo-workflows manifests/cluster-install-no-crds/workflow-controller-rbac@v4.1.2',
  ],
  seeds: ['000', '001'],
});
