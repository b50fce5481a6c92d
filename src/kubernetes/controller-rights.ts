import {
  type allowed,
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

/** What the controller's account may lack, asked for one namespace; without one, for all of them. */
export type Lacking = (account: Parameters<typeof allowed>[0], namespace?: Path<string>) => Test;

/** The controller's account lacks it in its own namespace. */
export const lacksThere = (object: Path<Deployment>, pod: Path<PodSpec>, lacks: Lacking): Test =>
  any(deploymentAccount(pod), (name) => lacks({ namespace: namespaceOf(object), name }, namespaceOf(object)));

/** In one of the namespaces that the controller works in, its account lacks it. */
export function controllerLacks(object: Path<Deployment>, pod: Path<PodSpec>, lacks: Lacking): Test {
  const own = namespaceOf(object);
  const args = pod.containers.$each.args;
  const managed = flagValue(args, '--managed-namespace');
  const ownOnly = isNamespaced(args.$each);
  const lacksAs = (name: Path<string>) => {
    const missing = (namespace?: Path<string>) => lacks({ namespace: own, name }, namespace);
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
