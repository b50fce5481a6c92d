import { podSecurityPolicies } from '../../../kubernetes/kinds.js';
import { roleRules } from '../../../kubernetes/views/rbac.js';
import { and, equals, exists, oneOf } from '../../../language/build.js';
import { objectsOfKinds, view } from '../../../language/view.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const policies = view('pod_security_policies', 'name', objectsOfKinds(podSecurityPolicies), ({ object }) => [
  { from: object.metadata.name },
]);

export default failureMode('argo-pod-security-policy', {
  title: 'PodSecurityPolicies do not exist any more',
  component: 'kubernetes',
  versions: '>=1.25',
  severity: 'warning',
  cause: 'Kubernetes 1.25 removed PodSecurityPolicy, and with it the verb use on podsecuritypolicies.',
  effect:
    'The API server refuses the policy itself; a role that grants its use grants nothing, and workflow pods stay as restricted as before.',
  symptoms: [
    'no matches for kind "PodSecurityPolicy" in version "policy/v1beta1"',
    'the server could not find the requested resource.*podsecuritypolicies',
  ],
  repair:
    'Remove it. What pods of a namespace may do is said by Pod Security Admission, as labels of the Namespace:\n  metadata:\n    labels:\n      pod-security.kubernetes.io/enforce: baseline',
  needs: 'needs the version of Kubernetes',
  rule: [
    forEach(policies, ({ object, name }) => ({
      when: exists(name),
      at: [object.kind],
      message: ['this release of Kubernetes has no kind PodSecurityPolicy'],
    })),
    forEach(roleRules, ({ rule }) => ({
      when: and(
        oneOf(rule.apiGroups.$each, ['policy', 'extensions', '*']),
        equals(rule.resources.$each, 'podsecuritypolicies'),
        oneOf(rule.verbs.$each, ['use', '*']),
      ),
      at: [rule.resources],
      message: ['the role grants the use of podsecuritypolicies, which this release of Kubernetes does not have'],
    })),
  ],
  sources: [
    'kubernetes/website content/en/docs/concepts/security/pod-security-policy.md@main',
    'kubernetes/website content/en/docs/reference/using-api/deprecation-guide.md@main',
  ],
  seeds: ['002'],
});
