import { rbacKinds } from '../../kubernetes/kinds.js';
import type { Lookup } from '../../language/expression.js';
import type { FailureMode } from '../../model/failure-mode.js';
import type { Json } from '../../model/json.js';
import { jsonLine, plainLine, readDifferently } from '../embedded-patterns.js';
import { matchedKinds } from '../matched-kinds.js';
import { authorizerPermissions, authorizerVariables } from './authorizer.js';
import { CasePrinter } from './cases.js';
import { joinedPermissions, rbacVariables } from './rbac.js';
import { literal } from './values.js';

/** A variable of the policy; later ones may use it. */
export interface CelVariable {
  name: string;
  note: string;
  expression: string;
}

/** A failure mode's rule in CEL: variables in order, and what must be true. */
export interface CelPolicy {
  variables: CelVariable[];
  validations: { expression: string; messageExpression: string }[];
  /** Kinds that the policy lists. */
  lookups: Lookup[];
}

/** What CEL can reach in an engine, beyond the object. */
export interface CelEngine {
  /** The expression for all objects of a kind; absent where it sees no other objects. */
  listObjects?: (lookup: Pick<Lookup, 'apiVersion' | 'plural'>) => string;
  /** Whether it has Kubernetes' `authorizer`, which then answers for RBAC. */
  hasAuthorizer?: boolean;
}

/**
 * Prints the rule of a failure mode in CEL.
 *
 * @param parameters the failure mode's parameters for the profile
 */
export function printCelPolicy(
  mode: FailureMode,
  parameters: Readonly<Record<string, Json>>,
  defaultNamespace: string,
  { listObjects = () => '[]', hasAuthorizer = false }: CelEngine = {},
): CelPolicy {
  const permissions = hasAuthorizer ? authorizerPermissions : joinedPermissions;
  const printer = new CasePrinter(defaultNamespace, matchedKinds(mode).length, permissions);
  const questions = hasAuthorizer ? printer.questionsOf(mode.rule) : [];
  if (questions.length > 0) printer.definitions.addAll(authorizerVariables(questions));
  const printed = mode.rule.map((rule) => printer.addCase(rule));
  const validations = printer.definitions.share(printer.body, printed);
  const { formulas } = printer;
  const lookups = new Map<string, Lookup>(formulas.values.lookups);
  const joinsRbac = formulas.usesRbac && !hasAuthorizer;
  if (joinsRbac) for (const kind of rbacKinds) lookups.set(kind.plural, kind);
  const variables = [
    ...(Object.keys(parameters).length > 0
      ? [{ name: 'parameters', note: 'what the profile says', expression: literal({ ...parameters }) }]
      : []),
    ...(formulas.values.parsesText ? readabilityVariables : []),
    ...[...lookups].map(([name, lookup]) => ({
      name,
      note: `every ${lookup.kind} of the cluster`,
      expression: listObjects(lookup),
    })),
    ...(joinsRbac ? rbacVariables : []),
    ...printer.definitions.variables,
  ];
  return { variables, validations, lookups: [...lookups.values()] };
}

const readabilityVariables = [
  {
    name: 'plain_line',
    note: 'YAML in a string is judged if every line is one of these',
    expression: literal(plainLine),
  },
  { name: 'json_line', note: 'or if it is JSON in one line', expression: literal(jsonLine) },
  {
    name: 'read_differently',
    note: 'and if none of these is in it, which readers take for different things',
    expression: `[${readDifferently.map((each) => literal(each)).join(',\n ')}]`,
  },
];
