import {
  allowed,
  and,
  any,
  exists,
  flagValue,
  type Kind,
  named,
  namedValue,
  namespaceOf,
  not,
  objects,
  or,
  type Permission,
  union,
} from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import { deploymentAccount, runsInAgent } from './accounts.js';
import { clusterWorkflowTemplates, cronWorkflows, workflows, workflowTemplates } from './kinds.js';
import type { Deployment, PodSpec } from './shapes/core.js';
import { allTemplates } from './templates.js';
import { isNamespaced } from './views/controllers.js';

const all = <T>(kind: Kind<T>) => objects(kind, { absence: 'assumed' });
const namespaced = namedValue('workflow_objects', union(all(workflows), all(workflowTemplates), all(cronWorkflows)));

/** The specs of every workflow object of the inventory. */
export const knownSpecs = namedValue(
  'specs',
  union(namespaced.spec, namespaced.spec.workflowSpec, all(clusterWorkflowTemplates).spec),
);

/** Some workflow object of the inventory has an http or plugin template. */
export const agentIsUsed = named('agent_is_used', any(allTemplates(knownSpecs), runsInAgent));

/** The controller's account lacks one of these permissions in its own namespace. */
export const lacksThere = (object: Path<Deployment>, pod: Path<PodSpec>, permissions: Permission[]): Test =>
  any(deploymentAccount(pod), (name) => not(grants(object, name, permissions, namespaceOf(object))));

const grants = (
  object: Path<Deployment>,
  name: Path<string>,
  permissions: Permission[],
  namespace?: Path<string>,
): Test => and(...permissions.map((each) => allowed({ namespace: namespaceOf(object), name }, each, namespace)));

/** In one of the namespaces that the controller works in, its account lacks one of these permissions. */
export function controllerLacks(object: Path<Deployment>, pod: Path<PodSpec>, permissions: Permission[]): Test {
  const own = namespaceOf(object);
  const args = pod.containers.$each.args;
  const managed = flagValue(args, '--managed-namespace');
  const ownOnly = isNamespaced(args.$each);
  const lacksAs = (name: Path<string>) => {
    const missing = (namespace?: Path<string>) => not(grants(object, name, permissions, namespace));
    return or(
      and(ownOnly, any(managed, missing)),
      and(ownOnly, not(exists(managed)), missing(own)),
      and(
        not(ownOnly),
        any(namespaced, (workflow) => missing(namespaceOf(workflow))),
      ),
      and(not(ownOnly), not(exists(namespaced)), missing()),
    );
  };
  return named('lacks', any(deploymentAccount(pod), lacksAs));
}
