import { executorAccount, workflowDefaultsParameter } from '../../../kubernetes/accounts.js';
import { type Run, referencedSpec } from '../../../kubernetes/references.js';
import type { KubernetesObject } from '../../../kubernetes/shapes/core.js';
import type { Template } from '../../../kubernetes/shapes/workflow.js';
import { type ManagedResource, managedResources } from '../../../kubernetes/views/managed-resources.js';
import { runnableSpecs } from '../../../kubernetes/views/workflow.js';
import {
  allowed,
  and,
  any,
  concat,
  constant,
  equals,
  exists,
  first,
  matches,
  namedValue,
  namespaceOf,
  never,
  not,
  or,
  parsed,
  plain,
  where,
} from '../../../language/build.js';
import type { Test } from '../../../language/expression.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

/** What kubectl asks of the API server for a file, by action; `results` is Argo's reading of the object afterwards. */
const NEEDED = [
  { action: 'get', verb: 'get' },
  { action: 'create', verb: 'create' },
  { action: 'apply', verb: 'get' },
  { action: 'patch', verb: 'patch' },
  { action: 'replace', verb: 'update' },
  { action: 'delete', verb: 'delete' },
  { action: 'results', verb: 'get' },
];
/** Which of these depends on whether the object is there already. */
const ONE_OF = [
  { action: 'apply', verb: 'create' },
  { action: 'apply', verb: 'patch' },
];

const readsResults = ({ resource, outputs }: Path<Template>): Test =>
  and(
    not(equals(resource.action, 'delete')),
    or(
      exists(resource.successCondition),
      exists(resource.failureCondition),
      exists(outputs.parameters.$each.valueFrom),
    ),
  );

/** Flags may change what is done, and where. */
const isAsWritten = ({ resource }: Path<Template>): Test =>
  or(not(any(resource.flags.$each, (flag) => not(matches(flag, '^--validate(=|$)')))), {
    node: 'truth',
    value: 'unknown',
  });

/** The namespace that the manifest names, else the workflow's. */
const targetOf = ({ object, template }: ManagedResource): Path<string> =>
  namedValue(
    'target',
    first<string>(
      parsed<KubernetesObject>(
        'yaml',
        where(template.resource.manifest, (text) => matches(plain(text), 'namespace["\']?:')),
      ).metadata.namespace,
      namespaceOf(object),
    ),
  );

const lacks = (row: ManagedResource, name: Path<string>, verb: Path<string>): Test => {
  const account = { namespace: namespaceOf(row.object), name };
  const permission = { verb, group: row.group, resource: row.plural };
  return or(
    and(equals(row.scope, 'Cluster'), not(allowed(account, permission))),
    and(
      equals(row.scope, 'Namespaced'),
      any(targetOf(row), (target) => not(allowed(account, permission, target))),
    ),
  );
};

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
      when: and(not(exists(row.plural)), { node: 'truth', value: 'unknown' }),
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
