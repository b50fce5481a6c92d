import {
  and,
  any,
  equals,
  exists,
  named,
  namedValue,
  namespaceOf,
  not,
  oneOf,
  type Permission,
} from '../language/build.js';
import type { Absence, Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import { rulesOf } from './bound-rules.js';
import type { Binding, PolicyRule } from './shapes/rbac.js';

type Right = Permission & { verb: string; resource: string };

const group = 'argoproj.io';
/** Rights that no one else needs, by which the roles of Argo's components are known. */
export const CONTROLLERS: Right = { verb: 'deletecollection', group, resource: 'workflowtaskresults' };
export const EXECUTORS: Right = { verb: 'create', group, resource: 'workflowtaskresults' };
/** Agents', and the controller's since 3.4.17 and 3.5.5. */
export const AGENTS: Right = { verb: 'patch', group, resource: 'workflowtasksets/status' };
/** With the right above: agents' alone, since roles of controllers have the rights of controllers, too. */
export const WATCHING_AGENTS: Right = { verb: 'watch', group, resource: 'workflowtasksets' };

const namesRight = (rules: Path<PolicyRule>, { verb, resource }: Right): Test =>
  any(rules, (rule) =>
    and(
      equals(rule.apiGroups.$each, group),
      equals(rule.resources.$each, resource),
      oneOf(rule.verbs.$each, [verb, '*']),
      not(exists(rule.resourceNames.$each)),
    ),
  );

/** The role that is bound is one for components with this right; those of people may create WorkflowTemplates, too. */
export function isRoleFor(binding: Path<Binding>, right: Right, absence: Absence = 'complete'): Test {
  const rules = namedValue('bound_rules', rulesOf(binding, namespaceOf(binding), absence));
  return named(
    `is_role_with_${right.verb}`,
    and(
      namesRight(rules, right),
      not(
        any(rules, (rule) =>
          and(equals(rule.resources.$each, 'workflowtemplates'), equals(rule.verbs.$each, 'create')),
        ),
      ),
    ),
  );
}
