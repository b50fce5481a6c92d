import {
  type allowed,
  and,
  any,
  concat,
  distinct,
  equals,
  exists,
  namedValue,
  namespaceOf,
  not,
  objects,
  or,
  parameter,
  union,
  unknowable,
} from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import type { Profile } from '../model/profile.js';
import { deploymentAccount } from './accounts.js';
import { configMaps, projects, stages } from './kinds.js';
import type { Deployment, PodSpec } from './shapes/core.js';

/** A Kargo component: the Deployment that runs it, and its pods. */
export interface Component {
  object: Path<Deployment>;
  pod: Path<PodSpec>;
}

/** `parameters` of a failure mode that bites under OwnerReferencesPermissionEnforcement: OpenShift turns it on. */
export const enforcementParameter = ({ platform, ownerReferencesPermissionEnforcement }: Profile) => ({
  enforced: ownerReferencesPermissionEnforcement ?? platform.openshift ?? false,
});
/** Whether the cluster checks who may set owner references. */
export const isEnforced: Test = equals(parameter<boolean>('enforced'), true);

const found = objects(stages, { absence: 'assumed' });

const projectNamespaces = namedValue(
  'project_namespaces',
  distinct(union<string>(namespaceOf(found), objects(projects).metadata.name)),
);

/** The test holds in one of the projects' namespaces that the inventory shows. */
export const inSomeProject = (test: (namespace: Path<string>) => Test): Test => any(projectNamespaces, test);

/** In one of the projects' namespaces, or in every namespace where no project is known, the test holds. */
export const inProjects = (test: (namespace?: Path<string>) => Test): Test =>
  or(inSomeProject(test), and(not(exists(found)), not(exists(objects(projects))), test()));

/** The account that a component's pods run as, for `allowed`. */
export const accountsOf = ({ object, pod }: Component, test: (account: Parameters<typeof allowed>[0]) => Test): Test =>
  any(deploymentAccount(pod), (name) => test({ namespace: namespaceOf(object), name }));

/** With a kubeconfig the component is somebody else in another cluster: what is true of its account is then unknown. */
export function unlessElsewhere({ object, pod }: Component): Test {
  const container = pod.containers.$each;
  const name = container.envFrom.$each.configMapRef.name;
  const configured = any(objects(configMaps, { namespace: namespaceOf(object), name }), (map) =>
    exists(map.data.KUBECONFIG as Path<string>),
  );
  const isElsewhere = or(equals(container.env.$each.name, 'KUBECONFIG'), configured);
  return or(not(isElsewhere), unknowable);
}

/** Where a component's account stands, and how messages call it. */
export const accountPlace = ({ pod }: Component) => [pod.serviceAccountName, pod.serviceAccount, pod];
export const accountText = ({ object, pod }: Component) =>
  concat('service account ', namespaceOf(object), '/', deploymentAccount(pod));

/** What is said wherever the roles of a component's account are asked for. */
export const NEEDS_ROLES =
  "needs the roles and bindings of the component's account, or `inventory: complete`; with KUBECONFIG the account of the other cluster";
