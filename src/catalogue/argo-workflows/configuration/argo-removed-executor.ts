import { argoControllers, controllerConfigs } from '../../../kubernetes/views/controllers.js';
import { argoWorkflowsValues } from '../../../kubernetes/views/helm-values.js';
import { and, exists, matches, plain } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach, forEachItem } from '../../../model/failure-mode.js';

const FLAG = '^--container-runtime-executor(=|$)';
const KEYS = 'containerRuntimeExecutors?|dockerSockPath|kubeletInsecure|kubeletPort';

export default failureMode('argo-removed-executor', {
  title: 'The configuration names an executor that is gone',
  versions: '>=3.4.0',
  severity: 'error',
  deny: true,
  cause:
    'Argo Workflows 3.4 removed every executor but emissary, and with them their settings. Since then its configuration is parsed strictly.',
  effect:
    'The workflow-controller and the argo-server end at start. In values of the Helm chart, from 0.18.0, the setting does nothing.',
  symptoms: [
    'Failed to register watch for controller config map',
    'json: unknown field "containerRuntimeExecutor"',
    'unknown flag: --container-runtime-executor',
  ],
  repair: 'Delete the key or flag: emissary is the only executor and needs no setting.',
  rule: [
    forEachItem(
      controllerConfigs,
      (row) => row.config.$entries,
      (entry) => ({
        when: matches(entry.key, `(?i)^(${KEYS})$`),
        at: [entry],
        message: [entry.key, ' belongs to an executor that this release does not have'],
      }),
    ),
    forEach(controllerConfigs, ({ config }) => ({
      // A top-level key stands at the start of a line.
      when: matches(plain(config.config as Path<string>), `(?im)^["']?(${KEYS})["']?[ ]*:`),
      at: [config.config as Path<string>],
      message: ['the configuration has keys of an executor that this release does not have'],
    })),
    forEachItem(
      argoControllers,
      (row) => row.pod.containers.$each.args.$each,
      (argument) => ({
        when: matches(argument, FLAG),
        at: [argument],
        message: ['the flag --container-runtime-executor is gone'],
      }),
    ),
    forEachItem(
      argoWorkflowsValues,
      ({ values }) => values.controller.$entries,
      (entry) => ({
        when: and(matches(entry.key, `^(${KEYS})$`), exists(entry.value)),
        at: [entry],
        message: [entry.key, ' asks the chart for an executor that this release does not have'],
      }),
    ),
    forEachItem(
      argoWorkflowsValues,
      ({ values }) => values.controller.extraArgs.$each,
      (argument) => ({
        when: matches(argument, FLAG),
        at: [argument],
        message: ['the flag --container-runtime-executor is gone'],
      }),
    ),
  ],
  sources: [
    'argoproj/argo-workflows#8296',
    'argoproj/argo-workflows#9432',
    'argoproj/argo-workflows#10428',
    'argoproj/argo-workflows docs/upgrading.md@v3.4.0',
    'argoproj/argo-helm#1463',
  ],
  seeds: ['002'],
});
