import { VERSION_PATTERN } from './version-pattern.js';

// Every description completes the sentence "<key> is <value>; write …", and reads well in an editor's hover too.
function version(product: string, example: string) {
  return {
    type: 'string',
    pattern: VERSION_PATTERN,
    description: `the whole version of ${product}, such as ${example}`,
  };
}

const ID = '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';

const WAIVER = {
  type: 'object',
  description: 'a waiver with id, owner, reason and expires',
  additionalProperties: false,
  required: ['id', 'owner', 'reason', 'expires'],
  properties: {
    id: { type: 'string', pattern: ID, description: 'the id of a failure mode, such as argo-no-pod-gc' },
    resource: {
      type: 'object',
      description: 'the kind, namespace and name of the object, or leave it out to mean every object',
      additionalProperties: false,
      properties: {
        kind: { type: 'string', description: 'a kind, such as Workflow' },
        namespace: { type: 'string', description: 'a namespace' },
        name: { type: 'string', description: "the object's name" },
      },
    },
    owner: { type: 'string', pattern: '\\S', description: 'who answers for the waiver' },
    reason: { type: 'string', pattern: '\\S', description: 'why the finding is accepted' },
    expires: {
      type: 'string',
      format: 'date',
      description: 'the last day on which the waiver holds, such as 2027-03-31',
    },
  },
};

/** JSON Schema (draft-07) of the profile file `seawall.yaml`, `apiVersion: seawall.dev/v1alpha1`, `kind: Profile`. */
export const PROFILE_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:seawall:v1alpha1:profile',
  title: 'Seawall profile',
  type: 'object',
  description: 'a profile with apiVersion: seawall.dev/v1alpha1 and kind: Profile',
  additionalProperties: false,
  required: ['apiVersion', 'kind'],
  properties: {
    apiVersion: { const: 'seawall.dev/v1alpha1', description: 'seawall.dev/v1alpha1' },
    kind: { const: 'Profile', description: 'Profile' },
    platform: {
      type: 'object',
      description: 'the versions that the platform runs, such as argoWorkflows: 3.5.12',
      additionalProperties: false,
      properties: {
        argoWorkflows: version('Argo Workflows', '3.5.12'),
        kargo: version('Kargo', '1.9.4'),
        kubernetes: version('Kubernetes', '1.34.0'),
        kyverno: version('Kyverno', '1.17.0'),
        openshift: { type: 'boolean', description: 'true or false' },
      },
    },
    namespace: {
      type: 'string',
      pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
      description: 'the name of the namespace that objects without one are in',
    },
    inventory: {
      const: 'complete',
      description: 'complete if what is not among the manifests does not exist, else leave the key out',
    },
    privateRegistries: {
      type: 'array',
      description: 'a list of registry hosts',
      items: {
        type: 'string',
        pattern: '^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?$',
        description: 'only the host of the registry and its port if it has one, such as registry.example.com:5000',
      },
    },
    allowedHostPaths: {
      type: 'array',
      description: 'a list of absolute paths',
      items: { type: 'string', pattern: '^/', description: 'an absolute path, such as /var/log/audit' },
    },
    deniedCapabilities: {
      type: 'array',
      description: 'a list of Linux capabilities',
      items: {
        type: 'string',
        pattern: '^(?![Cc][Aa][Pp]_)[A-Za-z][A-Za-z_]*$',
        description: 'the capability without CAP_, such as SYS_ADMIN',
      },
    },
    workflowDefaults: {
      type: 'object',
      description:
        'an object as in the workflow-controller ConfigMap, such as spec: {podGC: {strategy: OnPodCompletion}}',
    },
    ownerReferencesPermissionEnforcement: { type: 'boolean', description: 'true or false' },
    severities: {
      type: 'object',
      description: 'severities by id, such as argo-no-pod-gc: off',
      propertyNames: { pattern: ID, description: 'the id of a failure mode, such as argo-no-pod-gc' },
      additionalProperties: {
        enum: ['error', 'warning', 'info', 'off'],
        description: 'one of error, warning, info, off',
      },
    },
    enforcement: {
      type: 'object',
      description: 'what policies in the cluster do by id, such as argo-privileged-container: deny',
      propertyNames: { pattern: ID, description: 'the id of a failure mode, such as argo-privileged-container' },
      properties: {
        default: {
          enum: ['audit', 'warn'],
          description: 'audit or warn; name the failure modes that are to deny one by one',
        },
      },
      additionalProperties: { enum: ['audit', 'warn', 'deny'], description: 'one of audit, warn, deny' },
    },
    parts: { type: 'boolean', description: 'true or false' },
    waivers: { type: 'array', description: 'a list of waivers', items: WAIVER },
  },
};
