import semver from 'semver';
import {
  accountPlaces,
  layers,
  runsInAgent,
  workflowAccount,
  workflowDefaultsParameter,
} from '../../../kubernetes/accounts.js';
import { configMaps } from '../../../kubernetes/kinds.js';
import type { Run } from '../../../kubernetes/references.js';
import { hasNoToken } from '../../../kubernetes/token-secrets.js';
import { runnableSpecs, runnableTemplates } from '../../../kubernetes/views/workflow.js';
import {
  and,
  any,
  concat,
  equals,
  first,
  namespaceOf,
  objects,
  or,
  parameter,
  unknowable,
  where,
} from '../../../language/build.js';
import type { Test } from '../../../language/expression.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach, forEachItem } from '../../../model/failure-mode.js';

/** Kubernetes makes no token Secrets by itself; not known where its version is not. */
const nobodyMakesTokens: Test = or(
  equals(parameter<string>('tokens'), 'by hand'),
  and(equals(parameter<string>('tokens'), 'not known'), unknowable),
);
const lacks = (account: Path<string>, { object }: Run): Test =>
  and(
    nobodyMakesTokens,
    any(account, (name) => hasNoToken(name, namespaceOf(object))),
  );
const message = (account: Path<string>, { object }: Run) => [
  concat('service account ', namespaceOf(object), '/', account, ' has no token Secret that Argo can find'),
];
/** Accounts of the plugins of the namespace that want a token. */
const pluginAccounts = ({ object }: Run) =>
  concat(
    where(objects(configMaps, { namespace: namespaceOf(object) }), (each) =>
      and(
        equals(each.metadata.labels['workflows.argoproj.io/configmap-type'] as Path<string>, 'ExecutorPlugin'),
        equals(each.data['sidecar.automountServiceAccountToken'] as Path<string>, 'true'),
      ),
    ).metadata.name,
    '-executor-plugin',
  );

export default failureMode('argo-agent-token-secret', {
  title: 'An account has no token Secret for the agent or the executor',
  severity: 'error',
  cause:
    'Agents, plugins and executors with an account of their own get its token from a Secret, which Kubernetes no longer creates since 1.24.',
  effect:
    'The pod waits in Init for a volume that does not come; until 3.4.1 the workflow ends in Error before it has a pod.',
  symptoms: [
    'MountVolume.SetUp failed .*secret ".*service-account-token" not found',
    'does not have any secrets',
    'failed to get token volumes',
  ],
  repair:
    'Create it beside the account:\n  apiVersion: v1\n  kind: Secret\n  metadata:\n    name: ACCOUNT.service-account-token\n    annotations:\n      kubernetes.io/service-account.name: ACCOUNT\n  type: kubernetes.io/service-account-token',
  needs:
    'needs the version of Kubernetes, and the Secret; its absence counts only with `inventory: complete`, since Secrets seldom lie in Git',
  parameters: (profile) => ({ ...workflowDefaultsParameter(profile), tokens: tokensOf(profile.platform.kubernetes) }),
  rule: [
    forEach(runnableTemplates, ({ object, spec, template }) => {
      const account = workflowAccount({ object, spec });
      return {
        when: and(runsInAgent(template), lacks(account, { object, spec })),
        at: accountPlaces({ object, spec }),
        message: message(account, { object, spec }),
      };
    }),
    forEachItem(runnableTemplates, pluginAccounts, (account, { object, spec, template }) => ({
      when: and(runsInAgent(template), lacks(account, { object, spec })),
      at: [template.plugin, template.http, spec],
      message: message(account, { object, spec }),
    })),
    forEach(runnableTemplates, ({ object, spec, template }) => {
      const account = template.executor.serviceAccountName;
      return { when: lacks(account, { object, spec }), at: [account], message: message(account, { object, spec }) };
    }),
    forEach(runnableSpecs, (run) => {
      const account = first<string>(...layers(run).map((layer) => layer.executor.serviceAccountName));
      return {
        when: lacks(account, run),
        at: [run.spec.executor.serviceAccountName, run.spec.workflowTemplateRef, run.spec],
        message: message(account, run),
      };
    }),
  ],
  sources: [
    'argoproj/argo-workflows#8320',
    'argoproj/argo-workflows#10340',
    'argoproj/argo-workflows util/secrets/secret_name.go@v3.4.2',
    'argoproj/argo-workflows docs/service-account-secrets.md@v4.1.2',
  ],
});

function tokensOf(kubernetes: string | undefined): string {
  if (kubernetes === undefined) return 'not known';
  return semver.gte(semver.coerce(kubernetes) ?? '1.24.0', '1.24.0') ? 'by hand' : 'by Kubernetes';
}
