import {
  accountPlaces,
  runsInAgent,
  workflowAccount,
  workflowDefaultsParameter,
} from '../../../kubernetes/accounts.js';
import { runnableTemplates } from '../../../kubernetes/views/workflow.js';
import { allowed, and, any, concat, namespaceOf, not } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const group = 'argoproj.io';

export default failureMode('argo-agent-permissions', {
  title: 'The agent may not watch or report on its task set',
  versions: '>=3.3.0',
  severity: 'error',
  cause:
    "http and plugin templates run in one agent pod per workflow, with the workflow's own account (a template's does not count), and that account may not list and watch workflowtasksets and patch their status.",
  effect: 'The agent gets no tasks or cannot report them: the steps hang, or end in Error.',
  symptoms: [
    'TaskSet Patch Failed',
    'unknown \\(get workflowtasksets.argoproj.io\\)',
    'workflowtasksets.argoproj.io is forbidden',
  ],
  repair:
    "Bind this Role to the workflow's account (the chart does with workflow.rbac.agentPermissions: true):\n  rules:\n    - apiGroups: [argoproj.io]\n      resources: [workflowtasksets]\n      verbs: [list, watch]\n    - apiGroups: [argoproj.io]\n      resources: [workflowtasksets/status]\n      verbs: [patch]",
  needs:
    "needs the Roles and RoleBindings of the workflow's namespace (and what the workflow refers to), or `inventory: complete`",
  parameters: workflowDefaultsParameter,
  rule: [
    forEach(runnableTemplates, ({ object, spec, template }) => {
      const namespace = namespaceOf(object);
      const account = workflowAccount({ object, spec });
      const lacks = (name: Path<string>) => {
        const may = (verb: string, resource: string) =>
          allowed({ namespace, name }, { verb, group, resource }, namespace);
        return not(
          and(
            may('list', 'workflowtasksets'),
            may('watch', 'workflowtasksets'),
            may('patch', 'workflowtasksets/status'),
          ),
        );
      };
      return {
        when: and(runsInAgent(template), any(account, lacks)),
        at: accountPlaces({ object, spec }),
        message: [
          concat('service account ', account, ' may not list and watch workflowtasksets and patch their status'),
          concat(' in namespace ', namespace),
        ],
      };
    }),
  ],
  sources: ['argoproj/argo-workflows#8015', 'argoproj/argo-workflows#13770', 'argoproj/argo-helm#3048'],
  seeds: ['001'],
});
