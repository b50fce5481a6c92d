import { argoFields } from '../../../facts/argo-fields.js';
import { argoRenamedFields } from '../../../facts/argo-renamed-fields.js';
import { fieldHints } from '../../../facts/field-hints.js';
import { releaseOf } from '../../../facts/renamed-fields.js';
import { onlyContainerSecurity, onlyPodSecurity } from '../../../facts/security-fields.js';
import { reportUnknown } from '../../../kubernetes/unknown-fields.js';
import { workflowNodes } from '../../../kubernetes/views/workflow-fields.js';
import { failureMode } from '../../../model/failure-mode.js';

/** Those that argo-misplaced-security-field reports. */
const misplacedSecurityFields = [
  ...onlyPodSecurity.map((name) => ({ type: 'SecurityContext', name })),
  ...onlyContainerSecurity.map((name) => ({ type: 'PodSecurityContext', name })),
];

export default failureMode('argo-unknown-field', {
  title: 'A workflow has a field that this release does not know',
  versions: '>=3.3.0',
  severity: 'error',
  cause:
    "The minimal CRDs keep whatever is written, and the controller decodes it leniently: a misspelt or misplaced field, or one of a later release, is as good as absent. Only a step's own fields are always checked.",
  effect: 'What the field was to do does not happen, and nothing says so. `argo lint` and the full CRDs refuse it.',
  symptoms: ['json: unknown field', 'strict decoding error: unknown field'],
  repair:
    'Spell the field as the reference of this release does, docs/fields.md, and put it where it belongs; case counts:\n  spec:\n    entrypoint: main      # not entryPoint\n    templates:\n      - name: main\n        retryStrategy:    # of a template or the whole spec, not of a container\n          limit: 2',
  parameters: ({ platform }) =>
    fieldHints(argoFields, {
      release: releaseOf(platform.argoWorkflows, 'argoWorkflows'),
      elsewhere: [...argoRenamedFields, ...misplacedSecurityFields],
      owners: ['WorkflowSpec', 'Template', 'CronWorkflowSpec', 'Container'],
      spelt: [
        'DAGTask',
        'Parameter',
        'Artifact',
        'RetryStrategy',
        'Backoff',
        'TTLStrategy',
        'PodGC',
        'ResourceTemplate',
        'HTTP',
        'LifecycleHook',
        'Inputs',
        'Memoize',
        'VolumeMount',
        'ResourceRequirements',
      ],
    }),
  rule: [reportUnknown(workflowNodes)],
  sources: [
    'argoproj/argo-workflows api/jsonschema/schema.json@v4.1.2',
    'argoproj/argo-workflows docs/fields.md@v4.1.2',
    'argoproj/argo-workflows pkg/apis/workflow/v1alpha1/workflow_types.go@v4.1.2',
  ],
});
