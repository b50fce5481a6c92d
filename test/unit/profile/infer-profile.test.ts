import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { JsonObject } from '#src/model/json.js';
import { inferProfile } from '#src/profile/infer-profile.js';
import { mergeProfiles } from '#src/profile/merge-profiles.js';

function deployment(
  image: string,
  labels: JsonObject = {},
  container: JsonObject = {},
  namespace = 'argo',
): JsonObject {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'controller', namespace, labels },
    spec: { template: { spec: { containers: [{ image: 'envoy:v1.2.3' }, { image, ...container }] } } },
  };
}

const KARGO = { 'app.kubernetes.io/name': 'kargo', 'app.kubernetes.io/component': 'controller' };
const DIGEST = `@sha256:${'0'.repeat(64)}`;

describe('versions inferred from manifests', () => {
  const argo: [image: string, labels: JsonObject, expected: string[]][] = [
    ['quay.io/argoproj/workflow-controller:v3.5.12', {}, ['3.5.12']],
    ['localhost:5000/mirror/workflow-controller:3.6.19-nonroot', {}, ['3.6.19']],
    ['workflow-controller:v4.0.0-rc2', {}, ['4.0.0-rc2']],
    [`quay.io/argoproj/workflow-controller:v3.5.12${DIGEST}`, {}, ['3.5.12']],
    [`quay.io/argoproj/workflow-controller${DIGEST}`, {}, []],
    [`quay.io/argoproj/workflow-controller${DIGEST}`, { 'app.kubernetes.io/version': 'v3.7.1' }, ['3.7.1']],
    ['quay.io/argoproj/workflow-controller:latest', { 'app.kubernetes.io/version': 'v3.7.1' }, []],
    ['quay.io/argoproj/workflow-controller', { 'app.kubernetes.io/version': 'v3.7.1' }, []],
    ['quay.io/argoproj/workflow-controller:v3.5', {}, []],
    ['quay.io/argoproj/workflow-controller:v3.5.12.1', {}, []],
    [`quay.io/argoproj/workflow-controller${DIGEST}`, { 'helm.sh/chart': 'argo-workflows-0.45.26' }, []],
    ['quay.io/argoproj/argocli:v3.5.12', {}, []],
  ];
  for (const [image, labels, expected] of argo) {
    it(`${image.slice(0, 60)} ${JSON.stringify(labels)}: Argo Workflows ${expected[0] ?? 'not known'}`, () => {
      assert.deepEqual(inferProfile([deployment(image, labels)]).argoWorkflowsVersions, expected);
    });
  }

  it('takes the version label of a controller whose image has another name', () => {
    const custom = deployment(
      'corp/argo:7',
      { 'app.kubernetes.io/version': '3.5.12' },
      { command: ['/bin/workflow-controller'] },
    );
    assert.deepEqual(inferProfile([custom]).argoWorkflowsVersions, ['3.5.12']);
  });

  it('finds Kargo by the controller alone', () => {
    const image = 'ghcr.io/akuity/kargo:v1.9.4';
    const management = { ...KARGO, 'app.kubernetes.io/component': 'management-controller' };
    const commanded = deployment(image, {}, { command: ['/usr/local/bin/controlplane'], args: ['controller'] });
    assert.deepEqual(inferProfile([deployment(image, KARGO)]).kargoVersions, ['1.9.4']);
    assert.deepEqual(inferProfile([commanded]).kargoVersions, ['1.9.4']);
    assert.deepEqual(inferProfile([deployment(image, management)]).kargoVersions, []);
    assert.deepEqual(
      inferProfile([deployment('corp/other:v2.0.0', { ...KARGO, 'helm.sh/chart': 'kargo-1.8.14' })]).kargoVersions,
      ['1.8.14'],
    );
    assert.deepEqual(
      inferProfile([deployment('ghcr.io/akuity/kargo', { ...KARGO, 'helm.sh/chart': 'kargo-1.8.14' })]).kargoVersions,
      [],
    );
  });

  it('finds OpenShift by its own API groups, not by those of add-ons or by rules that name them', () => {
    const route = {
      apiVersion: 'route.openshift.io/v1',
      kind: 'Route',
      metadata: { name: 'server', namespace: 'argo' },
    };
    const role = {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      rules: [{ apiGroups: ['security.openshift.io'] }],
    };
    assert.equal(inferProfile([route]).openshift, true);
    assert.equal(
      inferProfile([role, { apiVersion: 'sriovnetwork.openshift.io/v1', kind: 'SriovNetwork' }]).openshift,
      false,
    );
  });

  it('gives every version of several controllers, once and in order', () => {
    const versions = ['v3.5.12', 'v3.5.9', 'v3.5.12'];
    const objects = versions.map((version) => deployment(`quay.io/argoproj/workflow-controller:${version}`));
    assert.deepEqual(inferProfile(objects).argoWorkflowsVersions, ['3.5.9', '3.5.12']);
  });

  it('takes any object, whatever its shape', () => {
    const part = fc.jsonValue() as fc.Arbitrary<JsonObject>;
    fc.assert(
      fc.property(part, part, part, (labels, containers, metadata) => {
        inferProfile([
          {
            apiVersion: 'apps/v1',
            kind: 'Deployment',
            metadata: { labels },
            spec: { template: { spec: { containers } } },
          },
          { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: labels },
        ]);
      }),
    );
  });
});

describe('the profile in use', () => {
  const inferred = inferProfile([
    deployment('quay.io/argoproj/workflow-controller:v3.5.12'),
    deployment('ghcr.io/akuity/kargo:v1.9.4', KARGO, {}, 'kargo'),
  ]);

  it('says what was inferred, and from which object', () => {
    assert.deepEqual(mergeProfiles({}, null, inferred), {
      profile: { platform: { argoWorkflows: '3.5.12', kargo: '1.9.4' } },
      inferred: [
        'argoWorkflows 3.5.12 from Deployment argo/controller',
        'kargo 1.9.4 from Deployment kargo/controller',
      ],
    });
  });

  it('prefers flags to the file, and the file to what was inferred', () => {
    const file = {
      platform: { argoWorkflows: '3.6.0', kargo: '1.8.0', openshift: false },
      namespace: 'file',
      severities: {},
    };
    const merged = mergeProfiles({ argoWorkflows: '3.7.0', openshift: true, namespace: 'flag' }, file, inferred);
    assert.deepEqual(merged, {
      profile: {
        platform: { argoWorkflows: '3.7.0', kargo: '1.8.0', openshift: true },
        namespace: 'flag',
        severities: {},
      },
      inferred: [],
    });
    assert.equal(file.namespace, 'file');
  });

  it('chooses none of several versions, and names them all', () => {
    const several = inferProfile(
      ['v3.5.9', 'v3.6.0'].map((tag) => deployment(`quay.io/argoproj/workflow-controller:${tag}`)),
    );
    const merged = mergeProfiles({}, null, several);
    assert.deepEqual(merged.profile.platform, {});
    assert.equal(merged.inferred.length, 2);
    assert.deepEqual(mergeProfiles({ argoWorkflows: '3.6.0' }, null, several).inferred, []);
  });
});
