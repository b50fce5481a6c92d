import { hasExecutor, workflowDefaultsParameter } from '../../../kubernetes/accounts.js';
import { controllerConfigMaps } from '../../../kubernetes/controller-config.js';
import { lacksDemanded } from '../../../kubernetes/quotas.js';
import { referencedSpec, referencedTemplates } from '../../../kubernetes/references.js';
import { statedBy, statedByExecutor } from '../../../kubernetes/stated-resources.js';
import { allTemplates } from '../../../kubernetes/templates.js';
import { runnableContainers, runnableSpecs } from '../../../kubernetes/views/workflow.js';
import { and, any, concat, exists, namespaceOf, union } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

export default failureMode('argo-quota-without-resources', {
  title: 'A quota refuses pods whose containers state no requests or limits',
  severity: 'error',
  cause:
    "A ResourceQuota on CPU or memory refuses every pod in which one container, Argo's init and wait included, leaves out what it counts, and so does a LimitRange with a maxLimitRequestRatio, unless a LimitRange of the namespace fills in defaults.",
  effect: 'The pod is never created: the step ends in Error.',
  symptoms: [
    'is forbidden: failed quota: .*must specify',
    'must specify limits.cpu for: init,wait',
    'max limit to request ratio per Container is .*, but no (request|limit) is specified',
  ],
  repair:
    "State both in the container, or once for the namespace in a LimitRange; for Argo's own containers in the controller's configuration:\n  executor: |\n    resources:\n      requests: {cpu: 10m, memory: 64Mi}\n      limits: {cpu: 500m, memory: 256Mi}",
  needs:
    "needs the ResourceQuotas of the workflow's namespace (and what the workflow refers to), or `inventory: complete`",
  parameters: workflowDefaultsParameter,
  rule: [
    forEach(runnableContainers, ({ object, spec, template, container, name }) => ({
      when: lacksDemanded(statedBy({ object, spec }, template, container, name), namespaceOf(object)),
      at: [container.resources, container],
      message: [
        concat('container ', name),
        concat(
          ' leaves out requests or limits that a ResourceQuota or LimitRange of namespace ',
          namespaceOf(object),
          ' demands',
        ),
      ],
    })),
    forEach(runnableSpecs, (run) => ({
      when: and(
        exists(controllerConfigMaps()),
        any(union(allTemplates(run.spec), allTemplates(referencedSpec(run)), ...referencedTemplates(run)), (template) =>
          and(hasExecutor(template), lacksDemanded(statedByExecutor(run, template), namespaceOf(run.object))),
        ),
      ),
      at: [run.spec],
      message: [
        "Argo's own containers have no requests or limits in the controller's configuration",
        concat(', and a ResourceQuota or LimitRange of namespace ', namespaceOf(run.object), ' demands them'),
      ],
    })),
  ],
  sources: [
    'deployKF/deployKF#228',
    'kubeflow/community-distribution#2790',
    'argoproj/argo-workflows#6424',
    'argoproj/argo-workflows#3645',
    'argoproj/argo-workflows workflow/controller/workflowpod.go@v3.5.12',
  ],
  seeds: ['002'],
});
