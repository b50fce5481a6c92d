import semver from 'semver';
import { newest } from '../../../facts/newest.js';
import { workflowDefaultsParameter } from '../../../kubernetes/accounts.js';
import {
  isComponents,
  isControllers,
  isNobodys,
  someAgentLacks,
  someControllerLacks,
  someExecutorLacks,
} from '../../../kubernetes/component-accounts.js';
import { AGENTS, CONTROLLERS, EXECUTORS, isRoleFor, WATCHING_AGENTS } from '../../../kubernetes/component-roles.js';
import { accountIsMissing, roleIsMissing } from '../../../kubernetes/dangling-bindings.js';
import { fallbackParameter } from '../../../kubernetes/executor-rights.js';
import { type BoundAccount, boundAccounts } from '../../../kubernetes/views/rbac.js';
import { and, concat, equals, not, or, parameter } from '../../../language/build.js';
import type { Test } from '../../../language/expression.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';
import statusOfController from './argo-controller-taskset-status.js';

const controllerPatches = equals(parameter<boolean>('controllerPatches'), true);

const forComponent = (component: string, when: (row: BoundAccount) => Test) =>
  forEach(boundAccounts, (row) => ({
    when: when(row),
    at: [row.subject],
    message: [
      concat('role ', row.object.roleRef.name, ' is bound to ', row.namespace, '/', row.account),
      `, which no ${component} here runs as, while the account of one that does lacks the right`,
    ],
  }));

export default failureMode('argo-permission-wrong-subject', {
  title: 'A role is bound to the wrong service account',
  severity: 'error',
  cause:
    "A binding gives the rights of the controller, of executors or of agents to an account that no such component runs as, often the same name in another namespace; the component's own account lacks them. Or a binding names an account or a role that does not exist, which the API server accepts.",
  effect:
    'The 403 that the role was written against stays, and another account has rights that it does not need. A binding without its role or account gives nothing to anyone.',
  symptoms: ['is forbidden: User "system:serviceaccount:'],
  repair:
    'Bind it to the account that the message of the 403 names, with its namespace:\n  subjects:\n    - kind: ServiceAccount\n      name: ACCOUNT\n      namespace: NAMESPACE\nWhere the account or the role does not exist, create it or remove the binding.',
  needs: 'needs the role and the account that are bound, and every workflow of the namespace: `inventory: complete`',
  parameters: (profile) => ({
    ...workflowDefaultsParameter(profile),
    ...fallbackParameter(profile),
    controllerPatches: semver.satisfies(
      profile.platform.argoWorkflows ?? newest.argoWorkflows,
      statusOfController.versions,
      {
        includePrerelease: true,
      },
    ),
  }),
  indispensable: ['other-objects'],
  rule: [
    forComponent('controller', (row) =>
      and(isRoleFor(row.object, CONTROLLERS), not(isControllers(row)), someControllerLacks(CONTROLLERS, row.here)),
    ),
    forComponent('executor', (row) =>
      and(isRoleFor(row.object, EXECUTORS), someExecutorLacks(row.here), isNobodys(row)),
    ),
    forComponent('controller or agent', (row) =>
      and(
        isRoleFor(row.object, AGENTS),
        or(
          someAgentLacks(AGENTS, row.here),
          and(controllerPatches, not(isRoleFor(row.object, WATCHING_AGENTS)), someControllerLacks(AGENTS, row.here)),
        ),
        isNobodys(row),
      ),
    ),
    forEach(boundAccounts, (row) => ({
      when: and(
        or(...[CONTROLLERS, EXECUTORS, AGENTS].map((right) => isRoleFor(row.object, right))),
        accountIsMissing(row),
      ),
      at: [row.subject],
      message: [concat('service account ', row.namespace, '/', row.account), ' is bound, and does not exist'],
      severity: 'warning',
    })),
    forEach(boundAccounts, (row) => ({
      when: and(isComponents(row), roleIsMissing(row.object)),
      at: [row.object.roleRef.name, row.object.roleRef],
      message: [row.object.roleRef.kind, ' ', row.object.roleRef.name, ' is bound, and does not exist'],
      severity: 'warning',
    })),
  ],
  sources: [
    'argoproj/argo-workflows#13846',
    'argoproj/argo-workflows docs/workflow-rbac.md@v4.1.2',
    'argoproj/argo-helm#2955',
    'argoproj/argo-workflows manifests/cluster-install-no-crds/workflow-controller-rbac@v4.1.2',
  ],
  seeds: ['000'],
});
