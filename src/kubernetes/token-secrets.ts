import { and, any, concat, equals, exists, first, named, not, objects } from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import { secrets, serviceAccounts } from './kinds.js';

/**
 * Argo finds no token of the account: not among its `secrets`, nor under the name in its annotation, nor under the
 * conventional one. util/secrets/secret_name.go, argoproj/argo-workflows@v3.4.2.
 */
export function hasNoToken(account: Path<string>, namespace: Path<string>): Test {
  const found = objects(serviceAccounts, { namespace, name: account, absence: 'assumed' });
  const token = first<string>(
    found.metadata.annotations['workflows.argoproj.io/service-account-token.name'] as Path<string>,
    concat(account, '.service-account-token'),
  );
  const isToken = (name: Path<string>) =>
    any(objects(secrets, { namespace, name }), (secret) =>
      and(
        equals(secret.type, 'kubernetes.io/service-account-token'),
        equals(secret.metadata.annotations['kubernetes.io/service-account.name'] as Path<string>, account),
      ),
    );
  return named(
    'has_no_token',
    and(
      not(exists(found.secrets.$each.name)),
      any(token, (name) => not(isToken(name))),
    ),
  );
}
