import { defaultSpec, workflowDefaultsParameter } from '../../../kubernetes/accounts.js';
import { referencedSpec } from '../../../kubernetes/references.js';
import type { WorkflowSpec } from '../../../kubernetes/shapes/workflow.js';
import { runnableSpecs } from '../../../kubernetes/views/workflow.js';
import { and, any, exists, not } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const hasStrategy = (spec: Path<WorkflowSpec>) => any(spec.ttlStrategy.$entries, (entry) => exists(entry.value));

export default failureMode('argo-no-ttl-strategy', {
  title: 'Finished workflows are never deleted',
  severity: 'warning',
  cause:
    'Neither the workflow, nor the template that it refers to, nor workflowDefaults has a ttlStrategy, and Argo sets none by itself.',
  effect: "Finished workflows pile up in etcd and in the controller's memory until both slow down.",
  symptoms: ['etcdserver: mvcc: database space exceeded', 'etcdserver: request is too large'],
  repair:
    'Set it in the workflow, or once for all in workflowDefaults of the controller:\n  ttlStrategy:\n    secondsAfterCompletion: 86400',
  needs: 'the WorkflowTemplate that it refers to is not in the inventory, or holds what cannot be read',
  parameters: workflowDefaultsParameter,
  rule: [
    forEach(runnableSpecs, ({ object, spec }) => ({
      when: and(
        not(hasStrategy(spec)),
        not(hasStrategy(referencedSpec({ object, spec }))),
        not(hasStrategy(defaultSpec())),
      ),
      at: [spec],
      message: ['no ttlStrategy: the finished workflow stays for ever'],
    })),
  ],
  sources: ['argoproj/argo-workflows#12802', 'argoproj/argo-workflows docs/cost-optimisation.md@v4.1.2'],
  seeds: ['004'],
});
