import type { Json } from '../model/json.js';

/**
 * A value is a sequence of JSON nodes: empty when absent, one for a plain path, several below `each`, `entries` or
 * `objects`. Nothing errors: a step through something missing or of another type ends the sequence there.
 */
export type Value =
  | { node: 'variable'; name: string }
  | { node: 'constant'; value: Json }
  /** A value of the profile, computed by the failure mode's `parameters`; it reaches engines as data. */
  | { node: 'parameter'; key: string }
  | { node: 'field'; of: Value; key: string }
  | { node: 'each'; of: Value }
  /** `{ key, value }` for every key of a map. */
  | { node: 'entries'; of: Value }
  | { node: 'parsed'; format: 'yaml' | 'json' | 'base64'; of: Value }
  /** The first of these that is present and not null. */
  | { node: 'first'; of: Value[] }
  /** All elements of these. */
  | { node: 'union'; of: Value[] }
  /** The same elements, each once and in no order. */
  | { node: 'distinct'; of: Value }
  | { node: 'concat'; of: Value[] }
  | { node: 'replace'; of: Value; from: string; to: string }
  /** What follows a flag in a list of arguments, as `--flag=value` or as the next argument. */
  | { node: 'flag'; of: Value; name: string }
  /** The elements for which the test holds; `variable` stands for the element. */
  | { node: 'where'; of: Value; variable: string; test: Test }
  /** The namespace that an object is in; the profile's when it states none. */
  | { node: 'namespace'; of: Value }
  /** A value whose strings hold no expressions: in a ConfigMap `{{ }}` is plain text. */
  | { node: 'plain'; of: Value }
  /** A value with a name of its own in what is generated. */
  | { node: 'named'; name: string; of: Value }
  | { node: 'objects'; lookup: Lookup };

/** Objects of the inventory. */
export interface Lookup {
  apiVersion: string;
  kind: string;
  plural: string;
  namespaced: boolean;
  /** Absent: in every namespace. */
  namespace?: Value;
  /** Absent: whatever the name. */
  name?: Value;
  absence: Absence;
  /** What an engine must offer to meet such objects; absent: clusters have them. */
  needs?: Capability;
}

/**
 * When an object that is not in the inventory is known not to exist: in a `complete` inventory only; also when `others`
 * of its kind are there in that namespace; or `assumed`, for objects whose absence means that nothing is said.
 */
export type Absence = 'complete' | 'others' | 'assumed';

/** What RBAC is asked: may this account do that there? */
export interface Access {
  accountNamespace: Value;
  account: Value;
  /** Verb, group and resource are constants, or come out of parameters. */
  verb: Value;
  group: Value;
  /** With subresource, as in a Role: `workflowtasksets/status`. */
  resource: Value;
  /** Absent: in every namespace, which only cluster role bindings can grant. */
  namespace?: Value;
}

/** A test has three answers: true, false and unknown; see formula.ts for how the third is compiled. */
export type Test =
  | { node: 'truth'; value: boolean | 'unknown' }
  | { node: 'equals'; left: Value; right: Value }
  /** `choices` is a list of strings: a constant or a parameter. */
  | { node: 'oneOf'; value: Value; choices: Value }
  | { node: 'matches'; value: Value; pattern: Value }
  | { node: 'exists'; value: Value }
  | { node: 'and' | 'or'; of: Test[] }
  | { node: 'not'; of: Test }
  | { node: 'any'; variable: string; in: Value; test: Test }
  /** A test with a name of its own in what is generated. */
  | { node: 'named'; name: string; of: Test }
  | { node: 'allowed'; access: Access };

/** What an engine must offer to run an expression; every target states what it has. */
export type Capability =
  | 'other-objects'
  | 'rbac'
  /** RBAC is asked about every permission of a list that comes with the profile's releases. */
  | 'listed-permissions'
  | 'parse-yaml'
  | 'parse-json'
  | 'base64'
  | 'values-files';

/** The values directly inside a value. */
export function innerValues(value: Value): Value[] {
  switch (value.node) {
    case 'variable':
    case 'constant':
    case 'parameter':
      return [];
    case 'first':
    case 'union':
    case 'concat':
      return value.of;
    case 'objects':
      return [value.lookup.namespace, value.lookup.name].filter((inner) => inner !== undefined);
    default:
      return [value.of];
  }
}

/** The values directly inside a test. */
export function testValues(test: Test): Value[] {
  switch (test.node) {
    case 'equals':
      return [test.left, test.right];
    case 'oneOf':
      return [test.value, test.choices];
    case 'matches':
      return [test.value, test.pattern];
    case 'exists':
      return [test.value];
    case 'any':
      return [test.in];
    case 'allowed': {
      const { accountNamespace, account, verb, group, resource, namespace } = test.access;
      return [accountNamespace, account, verb, group, resource, ...(namespace ? [namespace] : [])];
    }
    default:
      return [];
  }
}

/** The tests directly inside a test. */
export function innerTests(test: Test): Test[] {
  if (test.node === 'and' || test.node === 'or') return test.of;
  if (test.node === 'not' || test.node === 'named') return [test.of];
  return test.node === 'any' ? [test.test] : [];
}
