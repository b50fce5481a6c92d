import { executorAccount, workflowDefaultsParameter } from '../../../kubernetes/accounts.js';
import { type Run, referencedSpec } from '../../../kubernetes/references.js';
import { isAsWritten, lacks, NEEDED, ONE_OF, readsResults } from '../../../kubernetes/resource-actions.js';
import { type ManagedResource, managedResources } from '../../../kubernetes/views/managed-resources.js';
import { runnableSpecs } from '../../../kubernetes/views/workflow.js';
import {
  and,
  any,
  concat,
  constant,
  equals,
  exists,
  namespaceOf,
  never,
  not,
  or,
  unknowable,
} from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const accountOf = ({ object, spec, template }: ManagedResource): Path<string> =>
  executorAccount({ object, spec }, template);
const placesOf = ({ template, spec }: ManagedResource) => [template.resource.action, spec.workflowTemplateRef, spec];

export default failureMode('argo-resource-template-permissions', {
  title: 'A resource template may not do its action',
  severity: 'error',
  cause:
    "A resource template runs kubectl in the executor, with the executor's account, and that account has no right to the action on the kind of the manifest, or to read the object afterwards for conditions and outputs.",
  effect: 'The API server refuses the request and the step fails.',
  symptoms: [
    'Error from server \\(Forbidden\\)',
    'is forbidden: User "system:serviceaccount:.*" cannot (get|create|patch|update|delete) resource',
  ],
  repair:
    "Bind a Role with the verbs of the action to the workflow's account, in the namespace of the object: create needs create, apply needs get, create and patch, patch needs patch, replace needs get and update, delete needs delete, get needs get; conditions and outputs need get:\n  rules:\n    - apiGroups: [batch]\n      resources: [jobs]\n      verbs: [create, get]",
  needs:
    "needs the Roles and RoleBindings of the object's namespace, a kind that is built in or Argo's, and flags that change nothing",
  parameters: workflowDefaultsParameter,
  indispensable: ['parse-yaml'],
  rule: [
    ...([NEEDED, ONE_OF] as const).map((needed) =>
      forEach(managedResources, (row) => ({
        severity: needed === NEEDED ? ('error' as const) : ('warning' as const),
        when: and(
          any(accountOf(row), (name) =>
            any(constant(needed).$each, ({ action, verb }) =>
              and(
                or(
                  equals(row.template.resource.action, action),
                  and(equals(action, 'results'), readsResults(row.template)),
                ),
                lacks(row, name, verb),
              ),
            ),
          ),
          isAsWritten(row.template),
        ),
        at: placesOf(row),
        message: [
          concat('service account ', namespaceOf(row.object), '/', accountOf(row)),
          needed === NEEDED ? ' lacks a right that template ' : ' may not both create and patch, as template ',
          row.template.name,
          concat(' needs to ', row.template.resource.action, ' ', row.plural),
        ],
      })),
    ),
    forEach(managedResources, (row) => ({
      when: and(not(exists(row.plural)), unknowable),
      at: placesOf(row),
      message: [],
    })),
    forEach(runnableSpecs, (run: Run) => ({ when: never(referencedSpec(run)), at: [run.spec], message: [] })),
  ],
  sources: [
    'argoproj/argo-workflows workflow/executor/resource.go@v3.7.4',
    'argoproj/argo-workflows cmd/argoexec/commands/resource.go@v3.7.4',
    'argoproj/argo-workflows docs/walk-through/kubernetes-resources.md@v4.1.2',
    'kubernetes/kubectl pkg/cmd/apply/apply.go@v0.31.3',
    'kubernetes/kubectl pkg/cmd/patch/patch.go@v0.31.3',
  ],
});
