import { argoRenamedFields } from '../../../facts/argo-renamed-fields.js';
import { missingFields, releaseOf } from '../../../facts/renamed-fields.js';
import { reportMissing } from '../../../kubernetes/missing-fields.js';
import { cronSpecs, specs, templates } from '../../../kubernetes/views/workflow.js';
import { failureMode } from '../../../model/failure-mode.js';

export default failureMode('argo-removed-field', {
  title: 'A field has another name in this release',
  versions: '<3.6.0 || >=3.7.0',
  severity: 'error',
  deny: true,
  cause:
    'Argo Workflows 3.6 brought schedules, mutexes and semaphores, and 4.0 took away the singular fields that they replace. podPriority and the priority of a template are gone since 3.7.',
  effect:
    'The minimal CRDs keep the field and the controller ignores it: a lock is not taken, a CronWorkflow has no schedule. `argo lint` and the full CRDs refuse it.',
  symptoms: [
    'json: unknown field "mutex"',
    'json: unknown field "semaphore"',
    'json: unknown field "schedule"',
    'cannot get LockName for a Sync of Unknown type',
    'strict decoding error: unknown field',
  ],
  repair:
    'Write what this release knows; `argo convert` of 4.0 turns the singular fields into lists. From 3.6:\n  schedules: ["0 3 * * *"]\n  workflowSpec:\n    synchronization:\n      mutexes:\n        - name: deploy\nBelow 3.6:\n  schedule: "0 3 * * *"\n  workflowSpec:\n    synchronization:\n      mutex:\n        name: deploy\nInstead of podPriority and priority name a PriorityClass, in podPriorityClassName and priorityClassName.',
  parameters: ({ platform }) => missingFields(argoRenamedFields, releaseOf(platform.argoWorkflows, 'argoWorkflows')),
  rule: [
    reportMissing(cronSpecs, 'CronWorkflowSpec', ({ cron }) => cron),
    reportMissing(specs, 'WorkflowSpec', ({ spec }) => spec),
    reportMissing(specs, 'Synchronization', ({ spec }) => spec.synchronization),
    reportMissing(templates, 'Template', ({ template }) => template),
    reportMissing(templates, 'Synchronization', ({ template }) => template.synchronization),
  ],
  sources: [
    'argoproj/argo-workflows#14189',
    'argoproj/argo-workflows#14277',
    'argoproj/argo-workflows#13644',
    'argoproj/argo-workflows docs/deprecations.md@v4.0.0',
    'argoproj/argo-workflows api/jsonschema/schema.json@v4.1.2',
  ],
});
