import { allowed, and, equals, matches, namespaceOf, not, or } from '../../language/build.js';
import type { Test } from '../../language/expression.js';
import type { Path } from '../../language/path.js';
import { objectsOfKinds, view } from '../../language/view.js';
import { inSomeProject } from '../kargo-permissions.js';
import { serviceAccounts } from '../kinds.js';
import type { Metadata, ServiceAccount } from '../shapes/core.js';

const CREATE = { verb: 'create', group: 'kargo.akuity.io', resource: 'promotions' };

/** An account as `allowed` takes it. */
export const asAccount = (object: Path<ServiceAccount>) => ({
  namespace: namespaceOf(object),
  name: object.metadata.name,
});

/** Whether an account may create Promotions in a project's namespace. */
export const mayPromote = (object: Path<ServiceAccount>, namespace: Path<string>): Test =>
  allowed(asAccount(object), CREATE, namespace);

/** Accounts of Kargo's components, and those that stand for a role of its own users, for whom its API server acts. */
const isKargosOwn = (metadata: Path<Metadata>): Test =>
  or(
    matches(
      metadata.name,
      '^kargo-(controller.*|management-controller|api|webhooks-server|external-webhooks-server|garbage-collector|dex-server|admin|viewer|user|promoter|project-creator)$',
    ),
    equals(metadata.annotations['rbac.kargo.akuity.io/managed'] as Path<string>, 'true'),
    equals(metadata.labels['rbac.kargo.akuity.io/system-role'] as Path<string>, 'true'),
  );

/** Service accounts that surely may create Promotions in some project: those of pipelines. */
export const promotionCreators = view(
  'promotion_creators',
  'metadata',
  objectsOfKinds(serviceAccounts),
  ({ object }) => [
    {
      from: object.metadata,
      when: and(
        not(isKargosOwn(object.metadata)),
        inSomeProject((namespace) => mayPromote(object, namespace)),
      ),
    },
  ],
);
