import { configsAreKnown, configsFor, instanceId, instanceLabel } from '../../../kubernetes/instance-id.js';
import { runnableSpecs } from '../../../kubernetes/views/workflow.js';
import { and, any, equals, exists, matches, not } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

export default failureMode('argo-instance-id-mismatch', {
  title: 'No controller looks at the workflow, because of its instance label',
  severity: 'warning',
  cause:
    'A controller with an instanceID sees only the workflows and CronWorkflows that carry it in the label workflows.argoproj.io/controller-instanceid; one without an instanceID sees only those without the label.',
  effect:
    'The workflow stays without a phase and nothing is logged. `argo submit` and the server set the label themselves, kubectl and GitOps tools do not.',
  repair:
    "Give the workflow the controller's instanceID:\n  metadata:\n    labels:\n      workflows.argoproj.io/controller-instanceid: ci\nor remove the label where the controller has no instanceID.",
  needs: "needs the controllers' ConfigMaps, or `inventory: complete`",
  rule: [
    forEach(runnableSpecs, ({ object }) => ({
      when: and(
        not(exists(instanceLabel(object))),
        exists(configsFor(object)),
        not(any(configsFor(object), (config) => not(matches(instanceId(config), '.')))),
        configsAreKnown,
      ),
      at: [object.metadata.labels, object.metadata],
      message: [
        'the controllers have an instanceID, so they do not look at a workflow without the label workflows.argoproj.io/controller-instanceid',
      ],
    })),
    forEach(runnableSpecs, ({ object }) => ({
      when: and(
        exists(instanceLabel(object)),
        exists(configsFor(object)),
        not(any(configsFor(object), (config) => equals(instanceId(config), instanceLabel(object)))),
        configsAreKnown,
      ),
      at: [instanceLabel(object)],
      message: ['no controller has the instanceID ', instanceLabel(object)],
    })),
  ],
  sources: [
    'argoproj/argo-workflows#16863',
    'argoproj/argo-workflows#16864',
    'argoproj/argo-workflows workflow/util/util.go@v3.7.4',
    'argoproj/argo-workflows workflow/cron/controller.go@v3.7.4',
  ],
});
