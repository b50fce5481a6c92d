import type { Json } from '../model/json.js';
import type { Absence, Access, Capability, Test } from './expression.js';
import { type Expression, nodeOf, type Operand, type Path, path } from './path.js';

/** A kind of object that rules look up; `absence` says when not finding one means that there is none. */
export interface Kind<T> {
  apiVersion: string;
  kind: string;
  plural: string;
  namespaced: boolean;
  absence: Absence;
  /** What an engine must offer to meet such objects; absent: clusters have them. */
  needs?: Capability;
  readonly __shape?: T;
}

type Strings = Expression<string | undefined>;
let bound = 0;

/** Both are equal; false when one is absent. */
export const equals = <T extends Json>(left: Expression<T | undefined>, right: Operand<T | undefined>): Test => ({
  node: 'equals',
  left: nodeOf(left),
  right: nodeOf(right as Expression<unknown>),
});
/** The value is one of these strings. */
export const oneOf = (value: Strings, choices: readonly string[] | Expression<string[]>): Test => ({
  node: 'oneOf',
  value: nodeOf(value),
  choices: nodeOf(choices as Expression<unknown>),
});
/** The value is a string that the RE2 pattern matches somewhere. */
export const matches = (value: Strings, pattern: string | Strings): Test => ({
  node: 'matches',
  value: nodeOf(value),
  pattern: nodeOf(pattern),
});
/** The value is present and not null. */
export const exists = (value: Expression<unknown>): Test => ({ node: 'exists', value: nodeOf(value) });
export const and = (...of: Test[]): Test => ({ node: 'and', of });
export const or = (...of: Test[]): Test => ({ node: 'or', of });
export const not = (of: Test): Test => ({ node: 'not', of });
/** Some element of the sequence passes the test. */
export function any<T>(values: Expression<T>, test: (element: Path<T>) => Test): Test {
  const variable = `each_${++bound}`;
  return { node: 'any', variable, in: nodeOf(values), test: test(path({ node: 'variable', name: variable })) };
}
/** Never true; unknown while the sequence can't be seen whole. For cases that only say so. */
export const never = (values: Expression<unknown>): Test => any(values, () => ({ node: 'truth', value: false }));
/** Neither true nor false. */
export const unknowable: Test = { node: 'truth', value: 'unknown' };
/** Text in which `{{ }}` is no expression, as outside of workflows and stages. */
export const plain = <T>(of: Expression<T>): Path<T> => path({ node: 'plain', of: nodeOf(of) });
/** Gives a test a name in what is generated, and a rule of its own there: `covers`, `is_private`. */
export const named = (name: string, of: Test): Test => ({ node: 'named', name, of });
/** The same for a value. */
export const namedValue = <T>(name: string, of: Expression<T>): Path<T> =>
  path({ node: 'named', name, of: nodeOf(of) });
/** A value of the profile, from the failure mode's `parameters`. */
export const parameter = <T>(key: string): Path<T> => path({ node: 'parameter', key });
export const constant = <T extends Json>(value: T): Path<T> => path({ node: 'constant', value });
/** The first of these that is present. */
export const first = <T>(...of: (Expression<T | undefined> | (T & string))[]): Path<T> =>
  path({ node: 'first', of: of.map((each) => nodeOf(each as Expression<unknown>)) });
/** All elements of these sequences. */
export const union = <T>(...of: Expression<T>[]): Path<T> => path({ node: 'union', of: of.map(nodeOf) });
/** The same elements, each once, for tests that would be asked of many equal ones; their order is lost. */
export const distinct = <T>(of: Expression<T>): Path<T> => path({ node: 'distinct', of: nodeOf(of) });
export const concat = (...of: (string | Strings)[]): Path<string> =>
  path({ node: 'concat', of: of.map((each) => nodeOf(each)) });
export const replace = (of: Strings, from: string, to: string): Path<string> =>
  path({ node: 'replace', of: nodeOf(of), from, to });
/** What follows a flag in a list of command-line arguments. */
export const flagValue = (of: Expression<string[]>, name: string): Path<string> =>
  path({ node: 'flag', of: nodeOf(of), name });
/** YAML, JSON or Base64 inside a string. What engines would read differently is unknown. */
export const parsed = <T>(format: 'yaml' | 'json' | 'base64', of: Strings): Path<T> =>
  path({ node: 'parsed', format, of: nodeOf(of) });
/** The elements for which the test holds. */
export function where<T>(of: Expression<T>, test: (element: Path<T>) => Test): Path<T> {
  const variable = `each_${++bound}`;
  return path({ node: 'where', of: nodeOf(of), variable, test: test(path({ node: 'variable', name: variable })) });
}
/** The namespace of an object, the profile's where it states none. */
export const namespaceOf = (object: Expression<unknown>): Path<string> =>
  path({ node: 'namespace', of: nodeOf(object) });

/** Objects of a kind in the inventory, narrowed by namespace and name. */
export function objects<T>(
  kind: Kind<T>,
  narrow: { namespace?: Strings; name?: string | Strings; absence?: Absence } = {},
): Path<T> {
  const { apiVersion, kind: name, plural, namespaced, needs } = kind;
  const absence = narrow.absence ?? kind.absence;
  const lookup = { apiVersion, kind: name, plural, namespaced, absence, ...(needs && { needs }) };
  return path({
    node: 'objects',
    lookup: {
      ...lookup,
      ...(narrow.namespace && { namespace: nodeOf(narrow.namespace) }),
      ...(narrow.name !== undefined && { name: nodeOf(narrow.name) }),
    },
  });
}

/** A permission, as a Role would grant it; what is no constant comes out of parameters. */
export interface Permission {
  verb: string | Strings;
  group: string | Strings;
  /** With subresource: `workflowtasksets/status`. */
  resource: string | Strings;
}

/**
 * Whether RBAC lets a service account do something in a namespace; without one, in every namespace.
 * Unknown when the inventory does not say enough about that account.
 */
export function allowed(
  account: { namespace: Strings; name: string | Strings },
  permission: Permission,
  namespace?: Strings,
): Test {
  const access: Access = {
    accountNamespace: nodeOf(account.namespace),
    account: nodeOf(account.name),
    verb: nodeOf(permission.verb),
    group: nodeOf(permission.group),
    resource: nodeOf(permission.resource),
  };
  return { node: 'allowed', access: { ...access, ...(namespace && { namespace: nodeOf(namespace) }) } };
}
