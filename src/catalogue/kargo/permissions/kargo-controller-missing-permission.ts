import { type KargoPermission, kargoPermissions } from '../../../facts/kargo-permissions.js';
import { kargoIsIn } from '../../../facts/kargo-releases.js';
import {
  accountPlace,
  accountsOf,
  accountText,
  inProjects,
  NEEDS_ROLES,
  unlessElsewhere,
} from '../../../kubernetes/kargo-permissions.js';
import { kargoComponents } from '../../../kubernetes/views/kargo-components.js';
import { allowed, and, any, equals, namespaceOf, not, parameter, where } from '../../../language/build.js';
import type { Test } from '../../../language/expression.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEachItem } from '../../../model/failure-mode.js';

/** One entry of the facts, as rules read it. */
interface Needed {
  component: string;
  scope: string;
  group: string;
  resources: string[];
  verbs: string[];
  text: string;
}

const neededOf = (component: string, { scope, group, resources, verbs }: KargoPermission): Needed => ({
  component,
  scope,
  group,
  resources: resources.split(' '),
  verbs: verbs.split(' '),
  text: `${verbs.replaceAll(' ', ', ')} on ${resources.replaceAll(' ', ', ')}${group && ` (${group})`}`,
});

/** One of the verbs on one of the resources is denied. */
const lacks = (account: Parameters<typeof allowed>[0], needed: Path<Needed>, namespace?: Path<string>): Test =>
  any(needed.resources.$each, (resource) =>
    any(needed.verbs.$each, (verb) => not(allowed(account, { verb, group: needed.group, resource }, namespace))),
  );

const scopes: Record<KargoPermission['scope'], (test: (namespace?: Path<string>) => Test, own: Path<string>) => Test> =
  {
    cluster: (test) => test(),
    projects: inProjects,
    own: (test, own) => test(own),
  };

export default failureMode('kargo-controller-missing-permission', {
  title: 'A component of Kargo lacks permissions that its release needs',
  versions: '>=1.0.0',
  severity: 'error',
  cause:
    "Each release's chart brings roles for its components. Roles that are kept apart from the chart, or trimmed, stay behind when a release reads or writes more.",
  effect:
    'What the component cannot read it waits for, often without becoming ready; what it cannot write is tried again and again, with a message in its log only.',
  symptoms: [
    'is forbidden: User "system:serviceaccount:.*" cannot',
    'failed to wait for .* caches to sync',
    'Failed to watch',
  ],
  repair:
    "Take over the roles of this release's chart (rbac.installClusterRoles and rbac.installClusterRoleBindings), or add to the component's role what the message names, such as:\n  - apiGroups: [kargo.akuity.io]\n    resources: [promotiontasks, clusterpromotiontasks]\n    verbs: [get, list, watch]",
  needs: NEEDS_ROLES,
  parameters: (profile) => ({
    needed: Object.entries(kargoPermissions).flatMap(([component, permissions]) =>
      permissions
        .filter(({ versions }) => kargoIsIn(versions, profile))
        .map((each) => ({ ...neededOf(component, each) })),
    ),
  }),
  rule: Object.entries(scopes).map(([scope, somewhere]) =>
    forEachItem(
      kargoComponents,
      ({ component }) =>
        where(parameter<Needed[]>('needed').$each, (each) =>
          and(equals(each.component, component), equals(each.scope, scope)),
        ),
      (needed, row) => ({
        when: and(
          accountsOf(row, (account) =>
            somewhere((namespace) => lacks(account, needed, namespace), namespaceOf(row.object)),
          ),
          unlessElsewhere(row),
        ),
        at: accountPlace(row),
        message: [accountText(row), ' lacks some of: ', needed.text],
      }),
    ),
  ),
  sources: [
    'akuity/kargo#3121',
    'akuity/kargo#3868',
    'akuity/kargo#5516',
    'akuity/kargo#6196',
    'akuity/kargo charts/kargo/templates/controller/cluster-roles.yaml@v1.11.2',
    'akuity/kargo charts/kargo/templates/management-controller/cluster-roles.yaml@v1.11.2',
  ],
});
