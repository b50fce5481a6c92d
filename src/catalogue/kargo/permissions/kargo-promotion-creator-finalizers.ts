import { enforcementParameter, inSomeProject, isEnforced } from '../../../kubernetes/kargo-permissions.js';
import { asAccount, mayPromote, promotionCreators } from '../../../kubernetes/views/promotion-creators.js';
import { allowed, and, concat, namespaceOf, not } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const permission = { verb: 'update', group: 'kargo.akuity.io', resource: 'stages/finalizers' };

export default failureMode('kargo-promotion-creator-finalizers', {
  title: 'An account that creates Promotions may not do so on this cluster',
  severity: 'warning',
  cause:
    "A webhook of Kargo gives each Promotion a blocking owner reference to its Stage. Where OwnerReferencesPermissionEnforcement is on, as on OpenShift, whoever creates the Promotion needs update on stages/finalizers for it, which Kargo's own roles for promoting do not hold.",
  effect:
    "A pipeline that creates Promotions with kubectl or a client is refused, although it may create Promotions and promote to the Stage; in Kargo's UI and CLI the same promotion works.",
  symptoms: ["cannot set blockOwnerDeletion if an ownerReference refers to a resource you can't set finalizers on"],
  repair:
    "Let the pipeline promote through Kargo's API server (kargo promote), or give its account the right in the project's namespace, with a RoleBinding to:\n  apiVersion: rbac.authorization.k8s.io/v1\n  kind: Role\n  metadata:\n    name: promotion-owner-references\n    namespace: shop\n  rules:\n    - apiGroups: [kargo.akuity.io]\n      resources: [stages/finalizers]\n      verbs: [update]",
  needs: 'needs every role that is bound to the account',
  parameters: enforcementParameter,
  rule: [
    forEach(promotionCreators, ({ object, metadata }) => ({
      when: and(
        isEnforced,
        inSomeProject((namespace) =>
          and(mayPromote(object, namespace), not(allowed(asAccount(object), permission, namespace))),
        ),
      ),
      at: [metadata.name],
      message: [
        concat('service account ', namespaceOf(object), '/', metadata.name),
        ' may create Promotions but not update stages/finalizers: they will be refused',
      ],
    })),
  ],
  sources: [
    'akuity/kargo#811',
    'akuity/kargo#834',
    'akuity/kargo pkg/webhook/kubernetes/promotion/webhook.go@v1.11.2',
    'akuity/kargo pkg/controller/management/projects/projects.go@v1.11.2',
  ],
  seeds: ['003'],
});
