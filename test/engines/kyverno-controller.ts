import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { JsonObject } from '#src/model/json.js';
import type { ApiServer } from './api-server.js';
import { isAggregated } from './cluster-rbac.js';
import type { Connection } from './connection.js';
import { goModuleFolder } from './go-module.js';
import { eventually, freePorts } from './programs.js';

export const POLICIES = '/apis/policies.kyverno.io/v1/validatingpolicies';

const NAMESPACE = 'kyverno';
/** Upstream's Role lets the controller read the certificates of this name only. */
const SERVICE = 'kyverno-svc.kyverno.svc';
const ACCOUNT = 'kyverno-admission-controller';
/** What runs as a pod elsewhere runs beside the API server here. */
const LEFT_OUT = ['Deployment'];

/** What upstream installs with the release that tools/kyverno pins; undefined without Go. */
export function kyvernoManifests(): JsonObject[] | undefined {
  const root = goModuleFolder('kyverno', 'github.com/kyverno/kyverno');
  if (root === undefined) return undefined;
  const text = readFileSync(join(root, 'config', 'install-latest-testing.yaml'), 'utf8');
  const objects = parseAllDocuments(text).map((document) => document.toJS() as JsonObject | null);
  return objects.filter((object) => object !== null && !LEFT_OUT.includes(String(object.kind))) as JsonObject[];
}

/**
 * Runs Kyverno's admission controller with the rights of its service account, and waits until it is asked.
 *
 * @param program the controller, as tools/kyverno pins it
 * @param manifests what upstream installs with it
 */
export async function startKyverno(
  server: ApiServer,
  program: string,
  manifests: readonly JsonObject[],
): Promise<void> {
  for (const object of manifests) await server.api.must('POST', pathFor(object), object);
  server.startControllers('clusterrole-aggregation-controller');
  await eventually('the aggregation of roles', () => isAggregated(server.api));
  const [port = 0] = await freePorts(1);
  const controller = server.startClient(
    program,
    [
      ...[`--serverIP=127.0.0.1:${port}`, `--webhookServerPort=${port}`, '--webhookServerHost=127.0.0.1'],
      ...['--disableMetrics=true', '--controllerRuntimeMetricsAddress=0'],
      ...[`--caSecretName=${SERVICE}.kyverno-tls-ca`, `--tlsSecretName=${SERVICE}.kyverno-tls-pair`],
      `--backgroundServiceAccountName=system:serviceaccount:${NAMESPACE}:kyverno-background-controller`,
      `--reportsServiceAccountName=system:serviceaccount:${NAMESPACE}:kyverno-reports-controller`,
    ],
    {
      user: `system:serviceaccount:${NAMESPACE}:${ACCOUNT}`,
      variables: {
        ...{ INIT_CONFIG: 'kyverno', METRICS_CONFIG: 'kyverno-metrics', KYVERNO_SVC: 'kyverno-svc' },
        ...{ KYVERNO_NAMESPACE: NAMESPACE, KYVERNO_POD_NAME: 'kyverno', KYVERNO_DEPLOYMENT: ACCOUNT },
        ...{ KYVERNO_SERVICEACCOUNT_NAME: ACCOUNT, KYVERNO_ROLE_NAME: 'kyverno:admission-controller' },
      },
    },
  );
  await eventually('the start of Kyverno', async () => {
    controller.assertRunning();
    return isAsked(server.api);
  });
}

/** The API server asks Kyverno about policies, and gets an answer. */
async function isAsked(api: Connection): Promise<boolean> {
  const path = '/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations';
  const { items } = await api.must('GET', path);
  const hooks = (items as { webhooks?: JsonObject[] }[]).flatMap(({ webhooks = [] }) => webhooks);
  const resourceRules = [{ apiGroups: [''], apiVersions: ['v1'], resources: ['pods'], operations: ['CREATE'] }];
  const spec = { matchConstraints: { resourceRules }, validations: [{ expression: 'true' }] };
  if (hooks.length === 0) return false;
  const header = { apiVersion: 'policies.kyverno.io/v1', kind: 'ValidatingPolicy' };
  const { status } = await api.ask('POST', POLICIES, { ...header, metadata: { name: 'nothing' }, spec });
  return status === 201;
}

/** Where an object of the kinds that upstream installs is made. */
export function pathFor({ apiVersion, kind, metadata }: JsonObject): string {
  const root = String(apiVersion).includes('/') ? `/apis/${String(apiVersion)}` : `/api/${String(apiVersion)}`;
  const { namespace } = metadata as JsonObject;
  const plural = `${String(kind).toLowerCase().replace(/y$/, 'ie')}s`;
  return `${root}${namespace === undefined ? '' : `/namespaces/${String(namespace)}`}/${plural}`;
}
