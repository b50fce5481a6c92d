import { onlyContainerSecurity, onlyPodSecurity } from '../../../facts/security-fields.js';
import { containers, specs, templates } from '../../../kubernetes/views/workflow.js';
import { oneOf } from '../../../language/build.js';
import { failureMode, forEachItem } from '../../../model/failure-mode.js';

export default failureMode('argo-misplaced-security-field', {
  title: 'A security field stands where Kubernetes does not know it',
  severity: 'error',
  deny: true,
  cause:
    'Pods and containers have different security contexts. fsGroup exists for pods only, privileged for containers only.',
  effect:
    'With the minimal CRDs the field is dropped in silence, and the pod runs without it; `argo lint` and the full CRDs refuse it.',
  symptoms: ['strict decoding error: unknown field', 'json: unknown field "fsGroup"'],
  repair:
    "Pod fields belong to the template or the spec, container fields to the container:\n  securityContext:          # of the template: a pod's\n    fsGroup: 1000\n  container:\n    securityContext:        # a container's\n      allowPrivilegeEscalation: false",
  rule: [
    forEachItem(
      containers,
      (row) => row.container.securityContext.$entries,
      (field, { name, template }) => ({
        when: oneOf(field.key, onlyPodSecurity),
        at: [field],
        message: [
          field.key,
          ' of container ',
          name,
          ' in template ',
          template.name,
          " is a pod's field; set it in the template's securityContext",
        ],
      }),
    ),
    forEachItem(
      specs,
      (row) => row.spec.securityContext.$entries,
      (field) => ({
        when: oneOf(field.key, onlyContainerSecurity),
        at: [field],
        message: [field.key, " in the workflow's securityContext is a container's field; set it in the container's"],
      }),
    ),
    forEachItem(
      templates,
      (row) => row.template.securityContext.$entries,
      (field, { template }) => ({
        when: oneOf(field.key, onlyContainerSecurity),
        at: [field],
        message: [
          field.key,
          ' in the securityContext of template ',
          template.name,
          " is a container's field; set it in the container's",
        ],
      }),
    ),
  ],
  sources: [
    'argoproj/argo-workflows#1373',
    'argoproj/argo-workflows#5948',
    'argoproj/argo-workflows api/jsonschema/schema.json@v4.1.2',
  ],
  seeds: ['002'],
});
