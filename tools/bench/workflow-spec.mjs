// Specs of workflows that use this and that: steps, a DAG, scripts, artifacts, volumes, sidecars, patches, references.
const image = (name) => `registry.example.com/tools/${name}:1.24.3`;
const unprivileged = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
const resources = { requests: { cpu: '100m', memory: '128Mi' }, limits: { cpu: '1', memory: '512Mi' } };

/** A spec that is in order, with the features that its number stands for, and then one mistake. */
export function workflowSpec(namespace, serial, mistake) {
  const { entry, templates, ...more } = features[serial % features.length](namespace, serial);
  const spec = {
    entrypoint: 'main',
    serviceAccountName: serial % 2 === 0 ? 'builder' : 'reader',
    activeDeadlineSeconds: 3600,
    ttlStrategy: { secondsAfterCompletion: 86400, secondsAfterFailure: 604800 },
    podGC: { strategy: 'OnPodSuccess' },
    securityContext: { runAsNonRoot: true },
    arguments: {
      parameters: [
        { name: 'revision', value: 'main' },
        { name: 'message', value: `run ${serial}` },
      ],
    },
    ...more,
    templates: [{ name: 'main', ...entry }, ...templates],
  };
  mistake?.(spec);
  return spec;
}

function container(name, more = {}) {
  return {
    image: image(name),
    command: ['sh', '-c'],
    args: ['make all'],
    resources,
    securityContext: unprivileged,
    ...more,
  };
}

const build = {
  name: 'build',
  inputs: { parameters: [{ name: 'revision' }] },
  retryStrategy: { limit: 3, retryPolicy: 'OnFailure', backoff: { duration: '30s', factor: 2 } },
  container: container('build', { env: [{ name: 'REVISION', value: '{{inputs.parameters.revision}}' }] }),
};
const call = (name, revision = '{{workflow.parameters.revision}}') => ({
  name,
  template: 'build',
  arguments: { parameters: [{ name: 'revision', value: revision }] },
});

/** By number; each is `entry` for the first template, the other templates, and fields of the spec. */
const features = [
  () => ({ entry: { steps: [[call('first')], [call('second'), call('third', 'next')]] }, templates: [build] }),
  () => ({
    entry: {
      dag: {
        tasks: [
          call('fetch'),
          { ...call('test'), dependencies: ['fetch'] },
          { ...call('pack'), dependencies: ['test'] },
        ],
      },
    },
    templates: [build],
    parallelism: 4,
  }),
  () => ({
    entry: {
      script: { ...container('python'), command: ['python'], args: undefined, source: 'print("{{workflow.name}}")' },
    },
    templates: [],
    imagePullSecrets: [{ name: 'registry' }],
  }),
  (namespace) => ({
    entry: {
      container: container('pack', { volumeMounts: [{ name: 'work', mountPath: '/work' }] }),
      outputs: { artifacts: [{ name: 'package', path: '/work/out', s3: { bucket: namespace, key: 'out.tgz' } }] },
    },
    templates: [],
    volumes: [{ name: 'work', emptyDir: {} }],
  }),
  () => ({
    entry: {
      container: container('server'),
      sidecars: [{ name: 'proxy', ...container('proxy') }],
      podSpecPatch: 'terminationGracePeriodSeconds: 30',
    },
    templates: [],
    hostAliases: [{ ip: '10.0.0.1', hostnames: ['packages'] }],
  }),
  () => ({
    entry: { steps: [[{ name: 'shared', templateRef: { name: 'shared', template: 'main' } }]] },
    templates: [],
    onExit: 'main',
  }),
];

/** Changes of a spec that rules find. */
export const mistakes = [
  (spec) => addTemplate(spec, { securityContext: { privileged: true } }),
  (spec) => Object.assign(spec, { serviceAccountName: 'nobody' }),
  (spec) => addTemplate(spec, { image: 'registry.example.com/tools/build:latest' }),
  (spec) => Object.assign(spec, { volumes: [{ name: 'root', hostPath: { path: '/etc' } }] }),
  (spec) => Object.assign(spec, { ttlStrategy: undefined }),
  (spec) => addTemplate(spec, { securityContext: { fsGroup: 1000 } }),
  (spec) => Object.assign(spec, { serviceAccountName: undefined }),
  (spec) => Object.assign(spec, { retries: 3 }),
];

function addTemplate(spec, more) {
  spec.templates.push({ name: 'careless', container: container('build', more) });
}
