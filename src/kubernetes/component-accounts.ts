import {
  allowed,
  and,
  any,
  constant,
  equals,
  exists,
  first,
  flagValue,
  named,
  namedValue,
  namespaceOf,
  never,
  not,
  objects,
  or,
  type Permission,
  union,
  where,
} from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import { defaultSpec, deploymentAccount, hasExecutor, runsInAgent } from './accounts.js';
import { mayNotReport } from './executor-rights.js';
import { clusterWorkflowTemplates, cronWorkflows, deployments, workflows, workflowTemplates } from './kinds.js';
import type { Deployment } from './shapes/core.js';
import type { Template, WorkflowSpec } from './shapes/workflow.js';
import { allTemplates } from './templates.js';
import { isArgoController, isNamespaced } from './views/controllers.js';
import type { BoundAccount } from './views/rbac.js';

const controllers = namedValue('controllers', where(objects(deployments), isArgoController));
const podOf = (controller: Path<Deployment>) => controller.spec.template.spec;

/** Some controller runs as the account. */
export const isControllers = ({ account, namespace }: BoundAccount): Test =>
  named(
    'is_controllers',
    any(controllers, (each) =>
      and(equals(namespaceOf(each), namespace), equals(deploymentAccount(podOf(each)), account)),
    ),
  );

/** Some controller that works in the namespace lacks the right there. */
export function someControllerLacks(permission: Permission, namespace: Path<string>): Test {
  const worksThere = (controller: Path<Deployment>) => {
    const args = podOf(controller).containers.$each.args;
    const managed = flagValue(args, '--managed-namespace');
    return or(
      not(isNamespaced(args.$each)),
      equals(managed, namespace),
      and(not(exists(managed)), equals(namespaceOf(controller), namespace)),
    );
  };
  return any(controllers, (each) =>
    and(
      worksThere(each),
      any(deploymentAccount(podOf(each)), (name) =>
        not(allowed({ namespace: namespaceOf(each), name }, permission, namespace)),
      ),
    ),
  );
}

/** Some workflow of the namespace, whose account can be read off itself, has a template that the test holds of. */
const someTemplate = (namespace: Path<string>, test: (spec: Path<WorkflowSpec>, template: Path<Template>) => Test) =>
  any(
    namedValue(
      'workflows_there',
      where(
        union<WorkflowSpec>(
          objects(workflows, { namespace }).spec,
          objects(cronWorkflows, { namespace }).spec.workflowSpec,
        ),
        (spec) => not(exists(spec.workflowTemplateRef)),
      ),
    ),
    (spec) => any(spec.templates.$each, (template) => test(spec, template)),
  );

const defaultAccount = namedValue('default_account', first<string>(defaultSpec().serviceAccountName, 'default'));
const defaultExecutor = namedValue('default_executor', defaultSpec().executor.serviceAccountName);

/** Some executor of the namespace, which has the account of its pod, can't report its results. */
export const someExecutorLacks = (namespace: Path<string>): Test =>
  someTemplate(namespace, (spec, template) =>
    and(
      hasExecutor(template),
      not(exists(union(template.executor.serviceAccountName, spec.executor.serviceAccountName, defaultExecutor))),
      any(
        first<string>(
          template.serviceAccountName,
          spec.templateDefaults.serviceAccountName,
          spec.serviceAccountName,
          defaultAccount,
        ),
        (name) => mayNotReport(name, namespace),
      ),
    ),
  );

/** Some agent of the namespace lacks the right. */
export const someAgentLacks = (permission: Permission, namespace: Path<string>): Test =>
  someTemplate(namespace, (spec, template) =>
    and(
      runsInAgent(template),
      any(first<string>(spec.serviceAccountName, defaultAccount), (name) =>
        not(allowed({ namespace, name }, permission, namespace)),
      ),
    ),
  );

/** Every account that workflow objects of the namespace name: what an unseen one refers to may be used, too. */
function namedAccounts(namespace: Path<string>): Path<string> {
  const within = { namespace, absence: 'assumed' } as const;
  const specs = namedValue(
    'known_specs',
    union<WorkflowSpec>(
      objects(workflows, within).spec,
      objects(cronWorkflows, within).spec.workflowSpec,
      objects(workflowTemplates, within).spec,
      objects(clusterWorkflowTemplates, { absence: 'assumed' }).spec,
      defaultSpec(),
    ),
  );
  const holders = union<Template>(specs as never, specs.templateDefaults, allTemplates(specs));
  return namedValue(
    'named_accounts',
    union<string>(
      holders.serviceAccountName,
      holders.executor.serviceAccountName,
      where(constant<string>('default'), () => any(specs, (spec) => not(exists(spec.serviceAccountName)))),
    ),
  );
}

/** A controller runs as the account, or a workflow object of the namespace names it. */
export const isComponents = (row: BoundAccount): Test =>
  or(isControllers(row), and(equals(row.namespace, row.here), equals(row.account, namedAccounts(row.here))));

/** No controller and no workflow runs as the account; unknown where there may be more workflows than can be seen. */
export const isNobodys = (row: BoundAccount): Test =>
  named(
    'is_nobodys',
    and(not(isComponents(row)), not(never(objects(workflows, { namespace: row.here, absence: 'complete' })))),
  );
