import { defaultSpec, workflowDefaultsParameter } from '../../../kubernetes/accounts.js';
import type { ConfigMap } from '../../../kubernetes/shapes/core.js';
import type { ControllerConfig, RetryStrategy, WorkflowSpec } from '../../../kubernetes/shapes/workflow.js';
import { controllerConfigs } from '../../../kubernetes/views/controllers.js';
import { specs, templates } from '../../../kubernetes/views/workflow.js';
import { and, any, exists, matches, named, not, or, parsed, plain } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

/** What ends the retries: a number, a time, or an expression that counts them. */
const ends = ({ limit, backoff, expression }: Path<RetryStrategy>) =>
  or(exists(limit), exists(backoff.maxDuration), matches(expression, '\\bretries\\b'));
/** No step is retried after the deadline of its workflow. */
const isLimited = (spec: Path<WorkflowSpec>) =>
  named('has_deadline', or(exists(spec.activeDeadlineSeconds), exists(defaultSpec().activeDeadlineSeconds)));
/** templateDefaults fill up a template's strategy field by field; the workflow's own strategy does not. */
const templateDefaults = (spec: Path<WorkflowSpec>) =>
  or(ends(spec.templateDefaults.retryStrategy), ends(defaultSpec().templateDefaults.retryStrategy));

/** The workflowDefaults under a key of the controller's ConfigMap. */
function defaultsIn(config: Path<NonNullable<ConfigMap['data']>>, key: string): Path<WorkflowSpec> {
  const text = plain(config[key] as Path<string>);
  return key === 'config'
    ? parsed<ControllerConfig>('yaml', text).workflowDefaults.spec
    : parsed<NonNullable<ControllerConfig['workflowDefaults']>>('yaml', text).spec;
}

export default failureMode('argo-unbounded-retry', {
  title: 'A step that keeps failing is retried for ever',
  severity: 'warning',
  cause:
    'A retryStrategy without a limit, even an empty one, retries until the step succeeds; a limit that is not set means none.',
  effect:
    'A step that can never succeed starts pod after pod. The status of the workflow grows with each of them, until it is too large to be saved.',
  symptoms: ['child nodes of .* failed. Trying again...'],
  repair:
    'Say how often, and wait longer each time; 0 is no retry at all:\n  retryStrategy:\n    limit: 3\n    backoff:\n      duration: 30s\n      factor: 2',
  needs: 'holds what cannot be read',
  parameters: workflowDefaultsParameter,
  rule: [
    forEach(templates, ({ spec, template }) => ({
      when: and(
        exists(template.retryStrategy),
        not(ends(template.retryStrategy)),
        not(templateDefaults(spec)),
        not(isLimited(spec)),
      ),
      at: [template.retryStrategy],
      message: ['the retryStrategy of template ', template.name, ' has no limit'],
    })),
    forEach(specs, ({ spec }) => ({
      when: and(
        exists(spec.retryStrategy),
        not(ends(spec.retryStrategy)),
        not(ends(defaultSpec().retryStrategy)),
        not(isLimited(spec)),
      ),
      at: [spec.retryStrategy],
      message: ['the retryStrategy of the workflow has no limit'],
    })),
    ...['workflowDefaults', 'config'].map((key) =>
      forEach(controllerConfigs, ({ config }) => ({
        when: any(defaultsIn(config, key), (spec) =>
          and(exists(spec.retryStrategy), not(ends(spec.retryStrategy)), not(exists(spec.activeDeadlineSeconds))),
        ),
        at: [config[key] as Path<string>],
        message: ['the retryStrategy in workflowDefaults has no limit, and every workflow without one inherits it'],
      })),
    ),
  ],
  sources: [
    'argoproj/argo-workflows#9425',
    'argoproj/argo-workflows workflow/controller/operator.go@v3.5.12',
    'argoproj/argo-workflows docs/retries.md@v4.1.2',
  ],
  seeds: ['004'],
});
