import type { Kind } from '../../language/build.js';
import { toYaml } from '../to-yaml.js';

/** Folder of the stubs, below the target's; tests of one fixture stand three folders deep. */
const stubFolder = '.kyverno-test';

/**
 * Stubs of custom resources: offline, Kyverno's CLI knows the kinds of Kubernetes only.
 *
 * @returns path below the target's folder, to text
 */
export function customResourceStubs(custom: readonly Kind<unknown>[]): Map<string, string> {
  return new Map(custom.map((kind) => [`${stubFolder}/${kind.plural}.yaml`, toYaml(stubOf(kind))]));
}

/** What Kyverno's CLI is told of the cluster of one test: its custom resources, and the objects in it. */
export function clusterOf(custom: readonly Kind<unknown>[], resources: readonly object[]) {
  return {
    apiVersion: 'cli.kyverno.io/v1alpha1',
    kind: 'ClusterResource',
    metadata: { name: 'cluster' },
    spec: {
      crds: custom.map(({ plural }) => `../../../${stubFolder}/${plural}.yaml`),
      resources,
    },
  };
}

function stubOf({ apiVersion, kind, plural, namespaced }: Kind<unknown>) {
  const [group, version] = apiVersion.split('/');
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      names: { kind, listKind: `${kind}List`, plural, singular: kind.toLowerCase() },
      scope: namespaced ? 'Namespaced' : 'Cluster',
      versions: [
        {
          name: version,
          served: true,
          storage: true,
          schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
        },
      ],
    },
  };
}
