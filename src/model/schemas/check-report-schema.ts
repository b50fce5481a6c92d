const NULLABLE_STRING = { type: ['string', 'null'] };
const NULLABLE_POSITION = { type: ['integer', 'null'], minimum: 1 };
const STRINGS = { type: 'array', items: { type: 'string' } };
const COUNT = { type: 'integer', minimum: 0 };

/** An object that holds every one of these properties. */
function objectOf(properties: Record<string, object>, optional: Record<string, object> = {}) {
  return { type: 'object', required: Object.keys(properties), properties: { ...properties, ...optional } };
}

const RESOURCE = objectOf({
  apiVersion: { type: 'string' },
  kind: { type: 'string' },
  namespace: { ...NULLABLE_STRING, description: 'null: cluster-scoped, or not stated in the manifest' },
  name: { type: 'string', description: 'metadata.name, else metadata.generateName' },
});

const PROFILE = objectOf({
  file: { ...NULLABLE_STRING, description: 'path of the profile file; null when there is none' },
  argoWorkflows: { ...NULLABLE_STRING, description: 'version without a leading v; null when it is not known' },
  kargo: NULLABLE_STRING,
  kubernetes: NULLABLE_STRING,
  kyverno: NULLABLE_STRING,
  openshift: { type: 'boolean' },
  namespace: NULLABLE_STRING,
  inventory: { enum: ['complete', null] },
  privateRegistries: STRINGS,
  allowedHostPaths: STRINGS,
  deniedCapabilities: { type: ['array', 'null'], items: { type: 'string' } },
  ownerReferencesPermissionEnforcement: { type: ['boolean', 'null'] },
  inferred: { ...STRINGS, description: 'what of this was inferred from the manifests, and from which object' },
});

const FINDING = objectOf(
  {
    id: { type: 'string', description: 'stable for ever' },
    verdict: { enum: ['fail', 'unknown'] },
    severity: { enum: ['error', 'warning', 'info'] },
    message: { type: 'string' },
    file: { type: 'string', description: 'as given on the command line; - for standard input' },
    line: { type: 'integer', minimum: 1 },
    column: { type: 'integer', minimum: 1 },
    pointer: { type: 'string', pattern: '^(/|$)', description: 'JSON Pointer relative to the object, also in a List' },
    resource: RESOURCE,
    related: { type: 'array', items: RESOURCE },
    waived: { type: 'boolean' },
  },
  { profile: { ...NULLABLE_STRING, description: "the profile's file, when the run has several profiles" } },
);

/** JSON Schema (draft-07) of what `seawall check --format json` prints. Later versions may add properties. */
export const CHECK_REPORT_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:seawall:v1alpha1:check-report',
  title: 'Report of seawall check',
  ...objectOf(
    {
      seawall: { type: 'string', description: 'version of Seawall' },
      findings: { type: 'array', items: FINDING, description: 'by file, line, column, id, pointer, message' },
      summary: objectOf({ objects: COUNT, fail: COUNT, unknown: COUNT, waived: COUNT }),
      errors: {
        type: 'array',
        description: 'what could not be read or judged; any makes the exit code 2',
        items: objectOf({
          file: { type: 'string' },
          line: NULLABLE_POSITION,
          column: NULLABLE_POSITION,
          message: { type: 'string' },
        }),
      },
    },
    { profile: PROFILE, profiles: { type: 'array', items: PROFILE } },
  ),
  oneOf: [{ required: ['profile'] }, { required: ['profiles'] }],
};
