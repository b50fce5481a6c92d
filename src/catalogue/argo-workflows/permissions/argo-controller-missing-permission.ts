import semver from 'semver';
import { controllerPermissions, type RequiredPermission } from '../../../facts/controller-permissions.js';
import { newest } from '../../../facts/newest.js';
import { deploymentAccount } from '../../../kubernetes/accounts.js';
import { deletesArtifacts } from '../../../kubernetes/artifact-gc.js';
import {
  agentIsUsed,
  controllerLacks,
  knownSpecs,
  type Lacking,
  lacksThere,
} from '../../../kubernetes/controller-rights.js';
import type { Deployment, PodSpec } from '../../../kubernetes/shapes/core.js';
import { allTemplates } from '../../../kubernetes/templates.js';
import { argoControllers } from '../../../kubernetes/views/controllers.js';
import { allowed, and, any, concat, equals, exists, namespaceOf, not, or, parameter } from '../../../language/build.js';
import type { Test } from '../../../language/expression.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEachItem } from '../../../model/failure-mode.js';

/** One entry of the facts, as the rule reads it. */
type Needed = Record<'use' | 'group' | 'resource' | 'text', string> & { verbs: string[] };

const neededOf = ({ use, group, resource, verbs }: RequiredPermission): Needed => ({
  use,
  group,
  resource,
  verbs: [...verbs],
  text: `${verbs.join(', ')} ${resource}`,
});

const templates = allTemplates(knownSpecs);
/** Some workflow object of the inventory makes the controller do it. */
const uses: Record<Exclude<RequiredPermission['use'], 'always' | 'leaderElection'>, Test> = {
  agent: agentIsUsed,
  artifactGC: deletesArtifacts(knownSpecs),
  memoization: exists(templates.memoize),
  executorAccounts: or(exists(knownSpecs.executor.serviceAccountName), exists(templates.executor.serviceAccountName)),
};

/** One of the verbs is denied. */
const lacking =
  ({ group, resource, verbs }: Path<Needed>): Lacking =>
  (account, namespace) =>
    any(verbs.$each, (verb) => not(allowed(account, { verb, group, resource }, namespace)));

/** The controller does it here, and its account may not. */
function lacks(needed: Path<Needed>, object: Path<Deployment>, pod: Path<PodSpec>): Test {
  const isOff = any(pod.containers.$each.env.$each, (each) =>
    and(equals(each.name, 'LEADER_ELECTION_DISABLE'), not(equals(each.value, 'false'))),
  );
  const isUsed = Object.entries(uses).map(([use, test]) => and(equals(needed.use, use), test));
  return or(
    and(or(equals(needed.use, 'always'), ...isUsed), controllerLacks(object, pod, lacking(needed))),
    and(equals(needed.use, 'leaderElection'), not(isOff), lacksThere(object, pod, lacking(needed))),
  );
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
        semver.satisfies(platform.argoWorkflows ?? newest.argoWorkflows, versions, { includePrerelease: true }),
      )
      .map((each) => ({ ...neededOf(each) })),
  }),
  rule: [
    forEachItem(
      argoControllers,
      () => parameter<Needed[]>('needed').$each,
      (needed, { object, pod }) => ({
        when: lacks(needed, object, pod),
        at: [pod.serviceAccountName, pod.serviceAccount, pod],
        message: [
          concat('service account ', namespaceOf(object), '/', deploymentAccount(pod)),
          concat(' may not ', needed.text),
        ],
      }),
    ),
  ],
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
