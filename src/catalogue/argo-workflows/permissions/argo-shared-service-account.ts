import {
  accountPlaces,
  deploymentAccount,
  workflowAccount,
  workflowDefaultsParameter,
} from '../../../kubernetes/accounts.js';
import { deployments } from '../../../kubernetes/kinds.js';
import type { Run } from '../../../kubernetes/references.js';
import { isArgoController } from '../../../kubernetes/views/controllers.js';
import { allLayers, argoWorkflowsValues } from '../../../kubernetes/views/helm-values.js';
import { runnableSpecs, runnableTemplates } from '../../../kubernetes/views/workflow.js';
import {
  and,
  any,
  concat,
  constant,
  equals,
  exists,
  first,
  matches,
  named,
  namespaceOf,
  not,
  objects,
  union,
  where,
} from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

/** The controller of the same namespace runs with that account. */
const controllers = (account: Path<string>, { object }: Run) =>
  any(objects(deployments, { namespace: namespaceOf(object) }), (deployment) =>
    and(
      named('is_controller', isArgoController(deployment)),
      equals(deploymentAccount(deployment.spec.template.spec), account),
    ),
  );
/** The accounts that values of the chart give to workflows; the chart binds their role to `argo-workflow` by default. */
const accountsOfWorkflows = () => {
  const { controller, workflow } = allLayers();
  const byDefault = where(constant<string>('argo-workflow'), () => not(equals(workflow.rbac.create, false)));
  return union<string>(
    first<string>(workflow.serviceAccount.name, byDefault),
    controller.workflowDefaults.spec.serviceAccountName,
  );
};
const message = (account: Path<string>) => [
  concat('service account ', account),
  " is the workflow-controller's own: every step holds the controller's role",
];

export default failureMode('argo-shared-service-account', {
  title: "Workflows run with the controller's service account",
  severity: 'error',
  cause:
    "The workflow-controller and a workflow share one service account, often to cure a 403 of the controller. The controller's role then belongs to every workflow pod.",
  effect:
    'Any step may create pods, exec into them and read what the controller reads, in every namespace that it manages.',
  repair:
    "Give workflows an account of their own, and the controller the one right that it lacks:\n  - apiGroups: [argoproj.io]\n    resources: [workflowtasksets/status]\n    verbs: [patch]\nbound to the controller's account (the chart grants it from 0.45.26).",
  needs: 'the account of the workflow is not known: what it refers to is not in the inventory',
  parameters: workflowDefaultsParameter,
  rule: [
    forEach(runnableSpecs, (run) => ({
      when: controllers(workflowAccount(run), run),
      at: accountPlaces(run),
      message: message(workflowAccount(run)),
    })),
    forEach(runnableSpecs, ({ object, spec }) => ({
      when: and(
        exists(spec.executor.serviceAccountName),
        controllers(spec.executor.serviceAccountName, { object, spec }),
      ),
      at: [spec.executor.serviceAccountName],
      message: message(spec.executor.serviceAccountName),
    })),
    ...(['serviceAccountName', 'executor'] as const).map((field) =>
      forEach(runnableTemplates, ({ object, spec, template }) => {
        const account = field === 'executor' ? template.executor.serviceAccountName : template.serviceAccountName;
        return { when: controllers(account, { object, spec }), at: [account], message: message(account) };
      }),
    ),
    forEach(argoWorkflowsValues, ({ values }) => {
      const account = values.controller.serviceAccount.name;
      return {
        when: and(matches(account, '.'), equals(account, accountsOfWorkflows())),
        at: [account],
        message: message(account),
      };
    }),
  ],
  sources: ['argoproj/argo-workflows#13846', 'argoproj/argo-helm#3494'],
  seeds: ['000'],
});
