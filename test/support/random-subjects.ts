import fc from 'fast-check';
import type { JsonObject } from '#src/model/json.js';

const API = 'rbac.authorization.k8s.io';
const ACCOUNTS = ['default', 'runner', 'agent'];

/** The name of an account. */
export const account = fc.constantFrom(...ACCOUNTS);
/** An account of these namespaces, by its own name or by its user's. */
export const user = (namespaces: string[]): fc.Arbitrary<JsonObject> =>
  fc
    .record({ name: account, namespace: fc.constantFrom(...namespaces), isUser: fc.integer({ min: 0, max: 4 }) })
    .map(
      ({ name, namespace, isUser }): JsonObject =>
        isUser === 0
          ? { apiGroup: API, kind: 'User', name: `system:serviceaccount:${namespace}:${name}` }
          : { kind: 'ServiceAccount', name, namespace },
    );
/** All accounts of one of these namespaces. */
export const group = (namespaces: string[]): fc.Arbitrary<JsonObject> =>
  fc
    .constantFrom(...namespaces)
    .map((each) => ({ apiGroup: API, kind: 'Group', name: `system:serviceaccounts:${each}` }));
/** Whoever asks. */
export const everybody: fc.Arbitrary<JsonObject> = fc
  .constantFrom('system:serviceaccounts', 'system:authenticated', 'system:unauthenticated')
  .map((name) => ({ apiGroup: API, kind: 'Group', name }));
/** In a RoleBinding, an account without a namespace is one of the binding's. */
export const nearby: fc.Arbitrary<JsonObject> = account.map((name) => ({ kind: 'ServiceAccount', name }));
