import {
  allowed,
  and,
  any,
  equals,
  exists,
  first,
  matches,
  namedValue,
  namespaceOf,
  not,
  or,
  parsed,
  plain,
  unknowable,
  where,
} from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import type { KubernetesObject } from './shapes/core.js';
import type { Template } from './shapes/workflow.js';
import type { ManagedResource } from './views/managed-resources.js';

/** What kubectl asks of the API server for a file, by action; `results` is Argo's reading of the object afterwards. */
export const NEEDED = [
  { action: 'get', verb: 'get' },
  { action: 'create', verb: 'create' },
  { action: 'apply', verb: 'get' },
  { action: 'patch', verb: 'patch' },
  { action: 'replace', verb: 'update' },
  { action: 'delete', verb: 'delete' },
  { action: 'results', verb: 'get' },
];
/** Which of these depends on whether the object is there already. */
export const ONE_OF = [
  { action: 'apply', verb: 'create' },
  { action: 'apply', verb: 'patch' },
];

/** Whether Argo reads the object after the action. */
export const readsResults = ({ resource, outputs }: Path<Template>): Test =>
  and(
    not(equals(resource.action, 'delete')),
    or(
      exists(resource.successCondition),
      exists(resource.failureCondition),
      exists(outputs.parameters.$each.valueFrom),
    ),
  );

/** Flags may change what is done, and where. */
export const isAsWritten = ({ resource }: Path<Template>): Test =>
  or(not(any(resource.flags.$each, (flag) => not(matches(flag, '^--validate(=|$)')))), unknowable);

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

/** The account has no right to the verb where the object is to be. */
export const lacks = (row: ManagedResource, name: Path<string>, verb: Path<string>): Test => {
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
