import { isFrom } from '../../../kubernetes/chart-versions.js';
import { serviceAccounts } from '../../../kubernetes/kinds.js';
import {
  agentIsNeeded,
  artifactCollectionIsNeeded,
  someWorkflowRunsAs,
} from '../../../kubernetes/needs-of-workflows.js';
import type { ArgoWorkflowsValues, HelmValues } from '../../../kubernetes/shapes/helm-values.js';
import { allLayers, argoWorkflowsValues } from '../../../kubernetes/views/helm-values.js';
import {
  and,
  any,
  equals,
  exists,
  first,
  matches,
  not,
  objects,
  or,
  parameter,
  plain,
} from '../../../language/build.js';
import type { Absence, Test } from '../../../language/expression.js';
import type { Path } from '../../../language/path.js';
import type { Rows } from '../../../language/view.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

type Row = Rows<{ object: HelmValues; values: ArgoWorkflowsValues }>;

/** The account that the chart binds the workflows' role to by default, and does not create. */
const BOUND = 'argo-workflow';

const boundAccount = ({ values }: Row) =>
  first<string>(values.workflow.serviceAccount.name, allLayers().workflow.serviceAccount.name, BOUND);
/** `workflow.rbac.create` is true by default from 0.2.9 on. */
const isBound = ({ object }: Row) => {
  const { create } = allLayers().workflow.rbac;
  return or(equals(create, true), and(isFrom(object.version, '0.2.9'), not(equals(create, false))));
};
const isOwn = (row: Row) => not(equals(boundAccount(row), BOUND));

/** Something else makes the account: it stands in the inventory, the values bring it, or it is the controller's. */
function isMade(row: Row, absence: Absence): Test {
  const name = boundAccount(row);
  const { controller, extraObjects } = allLayers();
  return or(
    equals(name, 'default'),
    any(objects(serviceAccounts, { absence }), (account) => equals(account.metadata.name, name)),
    any(extraObjects.$each, (extra) => and(equals(extra.kind, 'ServiceAccount'), equals(extra.metadata.name, name))),
    matches(plain(extraObjects.$each as unknown as Path<string>), 'ServiceAccount'),
    and(equals(controller.serviceAccount.name, name), not(equals(controller.serviceAccount.create, false))),
  );
}

/** The values say that the chart is not to make it; or they say nothing, and workflows run as that account. */
const isUnmade = (row: Row) => {
  const { create } = allLayers().workflow.serviceAccount;
  return or(
    and(equals(row.values.workflow.serviceAccount.create, false), not(equals(create, true))),
    and(not(exists(create)), someWorkflowRunsAs(boundAccount(row))),
  );
};

/** Rights that the chart gives on demand only, from 0.45.0 on. */
const switchedOff = (key: 'agentPermissions' | 'artifactGC', isNeeded: Test, whom: string) =>
  forEach(argoWorkflowsValues, ({ object, values }) => ({
    when: and(
      isFrom(object.version, '0.45.0'),
      not(equals(allLayers().workflow.rbac[key], true)),
      or(
        isNeeded,
        and(equals(values.workflow.rbac[key], false), not(equals(parameter<string>('inventory'), 'complete'))),
      ),
    ),
    at: [values.workflow.rbac[key]],
    message: [`without workflow.rbac.${key}: true the chart gives no rights to ${whom}`],
  }));

export default failureMode('argo-helm-rbac-gap', {
  title: 'The values leave somebody without the rights that workflows need',
  severity: 'warning',
  cause:
    "The chart's defaults bind the workflows' role to an account that it does not create, and since 0.45.0 give no rights to agents and artifact collectors. A controller without an account of its own runs as `default`, which the chart then binds the controller's role to.",
  effect:
    'Workflows end in errors about workflowtaskresults, http steps hang, artifacts block deletion; or every pod of the namespace holds the rights of the controller.',
  symptoms: ['failed to patch task result', 'unknown (get workflowtasksets.argoproj.io)'],
  repair:
    'Say what is to be made and granted:\n  controller:\n    serviceAccount:\n      create: true\n  workflow:\n    serviceAccount:\n      create: true\n      name: argo-workflow\n    rbac:\n      create: true\n      agentPermissions: true   # http and plugin templates\n      artifactGC: true         # artifacts with a strategy of collection\nGive all values files of a release in one check: what one of them says counts for the others.',
  needs: 'it takes the version of the chart (--chart argo-workflows@VERSION), and the service accounts of the cluster',
  parameters: ({ inventory }) => ({ inventory: inventory ?? '' }),
  rule: [
    forEach(argoWorkflowsValues, ({ object, values }) => ({
      when: and(
        equals(values.controller.serviceAccount.create, false),
        not(equals(allLayers().controller.serviceAccount.create, true)),
        not(matches(allLayers().controller.serviceAccount.name, '.')),
        isFrom(object.version, '0.1.5'),
      ),
      at: [values.controller.serviceAccount.create],
      message: ["the controller has no account: it runs as default, and the chart binds the controller's role to that"],
    })),
    // Nobody else makes an account of the chart's own name, unless it is to be seen; one of another name may be anywhere.
    ...(['assumed', 'complete'] as const).map((absence) =>
      forEach(argoWorkflowsValues, (row) => ({
        when: and(
          absence === 'assumed' ? not(isOwn(row)) : isOwn(row),
          isBound(row),
          isUnmade(row),
          not(isMade(row, absence)),
        ),
        at: [row.values.workflow.serviceAccount.create],
        message: [
          "the chart binds the workflows' role to the account ",
          boundAccount(row),
          ', which nothing here creates',
        ],
      })),
    ),
    switchedOff('agentPermissions', agentIsNeeded(), 'the agents of http and plugin templates'),
    switchedOff('artifactGC', artifactCollectionIsNeeded(), 'the pods that collect artifacts'),
  ],
  sources: [
    'argoproj/argo-helm#3048',
    'argoproj/argo-helm#1291',
    'argoproj/argo-helm#1680',
    'argoproj/argo-helm charts/argo-workflows/templates/_helpers.tpl@argo-workflows-1.0.18',
    'argoproj/argo-helm charts/argo-workflows/templates/controller/workflow-rb.yaml@argo-workflows-1.0.18',
  ],
  seeds: ['000'],
});
