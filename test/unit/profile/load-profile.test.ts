import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { KnownMode } from '#src/profile/check-ids.js';
import { loadProfileFile } from '#src/profile/load-profile.js';
import { ProfileError } from '#src/profile/profile-error.js';

const HEAD = 'apiVersion: seawall.dev/v1alpha1\nkind: Profile\n';

describe('the profile file', () => {
  let folder: string;
  let file: string;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'seawall-profile-'));
    file = path.join(folder, 'seawall.yaml');
  });
  after(() => rm(folder, { recursive: true }));

  async function load(text: string, known?: KnownMode[]) {
    await writeFile(file, text);
    return loadProfileFile(file, known);
  }

  async function problem(text: string, known?: KnownMode[]): Promise<string> {
    const error = await load(text, known).then(
      () => assert.fail('the profile was accepted'),
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof ProfileError, String(error));
    assert.equal(error.file, file);
    return `${error.line}:${error.column} ${error.message}`;
  }

  it('gives what it says, with versions as they are compared', async () => {
    const profile = await load(`${HEAD}
platform: { argoWorkflows: v3.5.12, kargo: 1.9.4-rc.1, kubernetes: v1.30.5+k3s1, kyverno: 1.19.1, openshift: true }
namespace: argo
inventory: complete
privateRegistries: [registry.example.com, 'localhost:5000']
allowedHostPaths: [/var/log/audit]
deniedCapabilities: [SYS_ADMIN]
workflowDefaults: { spec: { podGC: { strategy: OnPodCompletion } } }
ownerReferencesPermissionEnforcement: true
severities: { argo-no-pod-gc: off, argo-runs-as-root: error }
waivers:
  - { id: argo-no-pod-gc, resource: { kind: Workflow, name: nightly }, owner: ann, reason: old, expires: 2027-03-31 }
`);
    assert.deepEqual(profile, {
      platform: {
        argoWorkflows: '3.5.12',
        kargo: '1.9.4-rc.1',
        kubernetes: '1.30.5+k3s1',
        kyverno: '1.19.1',
        openshift: true,
      },
      namespace: 'argo',
      inventory: 'complete',
      privateRegistries: ['registry.example.com', 'localhost:5000'],
      allowedHostPaths: ['/var/log/audit'],
      deniedCapabilities: ['SYS_ADMIN'],
      workflowDefaults: { spec: { podGC: { strategy: 'OnPodCompletion' } } },
      ownerReferencesPermissionEnforcement: true,
      severities: { 'argo-no-pod-gc': 'off', 'argo-runs-as-root': 'error' },
      waivers: [
        {
          id: 'argo-no-pod-gc',
          resource: { kind: 'Workflow', name: 'nightly' },
          owner: 'ann',
          reason: 'old',
          expires: '2027-03-31',
        },
      ],
    });
  });

  it('is enough with its head alone, and may start with a byte order mark', async () => {
    assert.deepEqual(await load(`\uFEFF${HEAD}`), { platform: {} });
  });

  const refusals: [name: string, text: string, expected: string][] = [
    ['an unknown key', `${HEAD}namspace: argo\n`, '3:1 unknown key "namspace"; did you mean "namespace"?'],
    [
      'an unknown key below another',
      `${HEAD}platform:\n  kargo: 1.9.4\n  argo-workflows: 3.5.12\n`,
      '5:3 unknown key "argo-workflows" in platform; did you mean "argoWorkflows"?',
    ],
    [
      'a key that resembles nothing',
      `${HEAD}platform:\n  zzzzzz: 1\n`,
      '4:3 unknown key "zzzzzz" in platform; known: argoWorkflows, kargo, kubernetes, kyverno, openshift',
    ],
    [
      'a spec',
      `${HEAD}spec:\n  namespace: argo\n`,
      '3:1 unknown key "spec"; a profile has no spec, its keys stand at the top level',
    ],
    ['a version at the top level', `${HEAD}kargo: 1.9.4\n`, '3:1 unknown key "kargo"; write it under platform'],
    [
      'half a version',
      `${HEAD}platform:\n  argoWorkflows: 3.5\n`,
      '4:18 platform.argoWorkflows is 3.5; write the whole version of Argo Workflows, such as 3.5.12',
    ],
    [
      'half a version in quotes',
      `${HEAD}platform: {kubernetes: "v1.34"}\n`,
      '3:24 platform.kubernetes is "v1.34"; write the whole version of Kubernetes, such as 1.34.0',
    ],
    [
      'a YAML 1.1 boolean',
      `${HEAD}platform: {openshift: yes}\n`,
      '3:23 platform.openshift is "yes"; write true or false',
    ],
    ['an empty value', `${HEAD}waivers:\nnamespace: argo\n`, '3:9 waivers is empty; write a list of waivers'],
    [
      'a waiver that nobody owns',
      `${HEAD}waivers:\n- id: argo-no-pod-gc\n  reason: old\n  expires: 2027-03-31\n`,
      '4:3 waivers[0] has no "owner"; write who answers for the waiver',
    ],
    [
      'a day that no calendar has',
      `${HEAD}waivers:\n- {id: argo-no-pod-gc, owner: ann, reason: old, expires: 2027-02-30}\n`,
      '4:58 waivers[0].expires is "2027-02-30"; write the last day on which the waiver holds, such as 2027-03-31',
    ],
    [
      'a severity that there is not',
      `${HEAD}severities:\n  argo-no-pod-gc: fatal\n`,
      '4:19 severities.argo-no-pod-gc is "fatal"; write one of error, warning, info, off',
    ],
    [
      'a registry with a path',
      `${HEAD}privateRegistries:\n- ghcr.io/team\n`,
      '4:3 privateRegistries[0] is "ghcr.io/team"; write only the host of the registry and its port if it has one, such as registry.example.com:5000',
    ],
    [
      'a capability with its prefix',
      `${HEAD}deniedCapabilities: [CAP_SYS_ADMIN]\n`,
      '3:22 deniedCapabilities[0] is "CAP_SYS_ADMIN"; write the capability without CAP_, such as SYS_ADMIN',
    ],
    ['another kind', 'apiVersion: v1\nkind: Profile\n', '1:13 apiVersion is "v1"; write seawall.dev/v1alpha1'],
    ['no kind', 'apiVersion: seawall.dev/v1alpha1\n', '1:1 the profile has no "kind"; write Profile'],
    [
      'a list',
      '- a\n',
      '1:1 the profile is a list; write a profile with apiVersion: seawall.dev/v1alpha1 and kind: Profile',
    ],
    ['a key twice', `${HEAD}namespace: a\nnamespace: b\n`, '4:1 this YAML cannot be read: duplicated mapping key'],
    ['a prototype key', `${HEAD}__proto__: {namespace: argo}\n`, '3:1 unknown key "__proto__"; known: '],
  ];
  for (const [name, text, expected] of refusals) {
    it(`refuses ${name} at its place, and says what to write`, async () => {
      assert.ok((await problem(text)).startsWith(expected), `${await problem(text)}\nexpected ${expected}`);
    });
  }

  it('refuses a file that is absent, empty, several documents, too large, or an alias bomb', async () => {
    await assert.rejects(loadProfileFile(path.join(folder, 'none.yaml')), /no such file/u);
    await assert.rejects(loadProfileFile(folder), /cannot be read \(EISDIR\)/u);
    assert.match(await problem(''), /cannot be read/u);
    assert.match(await problem(`${HEAD}---\n${HEAD}`), /single document/u);
    assert.match(await problem(`${HEAD}${'#'.repeat(1024 * 1024)}`), /larger than 1 MiB/u);
    const levels = Array.from({ length: 20 }, (_, i) => `  a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]\n`).join('');
    assert.match(await problem(`${HEAD}workflowDefaults:\n  a0: &a0 [x]\n${levels}`), /alias/u);
  });

  it('refuses ids that no failure mode has, when told the ids that there are', async () => {
    const known = ['argo-no-pod-gc', 'argo-no-deadline'].map((id) => ({ id, deny: false }));
    assert.equal(
      await problem(`${HEAD}severities:\n  argo-no-podgc: off\n`, known),
      '4:3 no failure mode has the id "argo-no-podgc"; did you mean "argo-no-pod-gc"?',
    );
    assert.equal(
      await problem(`${HEAD}waivers:\n- {id: kargo, owner: ann, reason: old, expires: 2027-03-31}\n`, known),
      '4:8 no failure mode has the id "kargo"; `seawall list` shows all of them',
    );
    assert.deepEqual((await load(`${HEAD}severities: {argo-no-pod-gc: off}`, known)).severities, {
      'argo-no-pod-gc': 'off',
    });
  });

  it('refuses an enforcement that is unknown, or of what must not be denied', async () => {
    const known = [
      { id: 'argo-no-pod-gc', deny: false },
      { id: 'argo-privileged-container', deny: true },
    ];
    const wanted = { default: 'warn', 'argo-privileged-container': 'deny', 'argo-no-pod-gc': 'audit' };
    assert.deepEqual((await load(`${HEAD}enforcement: ${JSON.stringify(wanted)}`, known)).enforcement, wanted);
    assert.equal(
      await problem(`${HEAD}enforcement:\n  argo-privileged-contaner: deny\n`, known),
      '4:3 no failure mode has the id "argo-privileged-contaner"; did you mean "argo-privileged-container"?',
    );
    assert.equal(
      await problem(`${HEAD}enforcement:\n  argo-no-pod-gc: enforce\n`, known),
      '4:19 enforcement.argo-no-pod-gc is "enforce"; write one of audit, warn, deny',
    );
    assert.equal(
      await problem(`${HEAD}enforcement:\n  default: deny\n`, known),
      '4:12 enforcement.default is "deny"; write audit or warn; name the failure modes that are to deny one by one',
    );
    assert.match(
      await problem(`${HEAD}enforcement:\n  argo-no-pod-gc: deny\n`, known),
      /^4:19 argo-no-pod-gc cannot deny: an object/u,
    );
  });
});
