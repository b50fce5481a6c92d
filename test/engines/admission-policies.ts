import { parse } from 'yaml';
import { enable, versionsOf } from '#src/check/enabled.js';
import { target } from '#src/compile/targets/admission.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import type { Json, JsonObject } from '#src/model/json.js';
import type { Profile } from '#src/model/profile.js';
import { rendered } from '../support/rendered.js';
import type { Connection } from './connection.js';
import { eventually } from './programs.js';

/** A generated policy with its binding. */
export interface AdmissionPolicy {
  mode: FailureMode;
  /** What the rule compares with. */
  parameters: Record<string, Json>;
  policy: JsonObject;
  binding: JsonObject;
}

export const POLICIES = '/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicies';
export const BINDINGS = '/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicybindings';

const generated = new Map<string, Promise<AdmissionPolicy[]>>();

/** What `seawall generate` writes for a profile, also where it says too little for that command. */
export function policiesFor(catalogue: readonly FailureMode[], profile: Profile): Promise<AdmissionPolicy[]> {
  const key = JSON.stringify([catalogue.map(({ id }) => id), profile]);
  const policies = generated.get(key) ?? generate(catalogue, profile);
  generated.set(key, policies);
  return policies;
}

async function generate(catalogue: readonly FailureMode[], profile: Profile): Promise<AdmissionPolicy[]> {
  const enabled = enable(catalogue, profile, versionsOf(profile, { argoWorkflows: [], kargo: [] }));
  const { parameters } = enabled;
  const { modes, files } = await rendered(target, catalogue, enabled, profile);
  const read = (path: string): JsonObject => parse(files.get(path) ?? '');
  return modes.map((mode) => ({
    mode,
    parameters: parameters[mode.id] ?? {},
    policy: read(`${mode.id}/${mode.id}.yaml`),
    binding: read(`${mode.id}/binding.yaml`),
  }));
}

/** Why a strict copy denies; an error in it has another reason. */
export const REASON = 'Forbidden';

/**
 * The same under another name, for the requests of one user: it denies, and lets no error pass for a verdict.
 *
 * @param name also the user's
 */
export function strictCopy(
  { policy, binding }: AdmissionPolicy,
  name: string,
): Pick<AdmissionPolicy, 'policy' | 'binding'> {
  const spec = policy.spec as JsonObject;
  const matchConditions = [
    ...(spec.matchConditions as Json[]),
    { name: 'asked', expression: `request.userInfo.username == ${JSON.stringify(name)}` },
  ];
  const validations = (spec.validations as JsonObject[]).map((each) => ({ ...each, reason: REASON }));
  return {
    policy: { ...policy, metadata: { name }, spec: { ...spec, matchConditions, validations, failurePolicy: 'Fail' } },
    binding: { ...binding, metadata: { name }, spec: { policyName: name, validationActions: ['Deny'] } },
  };
}

/** Makes policies, and waits until they are at work. */
export async function install(
  api: Connection,
  policies: readonly Pick<AdmissionPolicy, 'policy' | 'binding'>[],
): Promise<void> {
  for (const { policy, binding } of [...policies, sentinel]) {
    await api.must('POST', POLICIES, policy);
    await api.must('POST', BINDINGS, binding);
  }
  const path = '/api/v1/namespaces/default/configmaps?dryRun=All';
  const isAtWork = async () => (await api.ask('POST', path, { metadata: { name: 'sentinel' } })).status === 422;
  await eventually('enforcing the policies', isAtWork);
}

/** A policy that denies one ConfigMap. The API server sees policies in the order in which they were made. */
const sentinel = {
  policy: {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    metadata: { name: 'sentinel' },
    spec: {
      matchConstraints: {
        resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], resources: ['configmaps'], operations: ['CREATE'] }],
      },
      validations: [{ expression: 'object.metadata.name != "sentinel"' }],
    },
  },
  binding: {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: { name: 'sentinel' },
    spec: { policyName: 'sentinel', validationActions: ['Deny'] },
  },
};
