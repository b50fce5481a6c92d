// A Kargo project: a Warehouse, and a chain of Stages that promote its freight.
const KARGO = 'kargo.akuity.io/v1alpha1';
/** One stage in so many takes its freight from a stage that does not exist. */
const MISTAKE_EVERY = 24;

/** The objects of one project, as many as asked for. */
export function projectNamespace(namespace, number, size) {
  const labels = { 'kargo.akuity.io/project': 'true' };
  const before = [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels } },
    { apiVersion: KARGO, kind: 'Project', metadata: { name: namespace } },
    {
      apiVersion: KARGO,
      kind: 'ProjectConfig',
      metadata: { name: namespace, namespace },
      spec: { promotionPolicies: [{ stageSelector: { name: 'stage-0' }, autoPromotionEnabled: true }] },
    },
    {
      apiVersion: KARGO,
      kind: 'Warehouse',
      metadata: { name: 'images', namespace },
      spec: {
        subscriptions: [
          { image: { repoURL: `registry.example.com/${namespace}/app`, imageSelectionStrategy: 'SemVer' } },
          { git: { repoURL: `https://git.example.com/${namespace}.git`, commitSelectionStrategy: 'NewestFromBranch' } },
        ],
      },
    },
  ];
  const stages = Array.from({ length: size - before.length }, (_, index) => stage(namespace, number, index));
  return [...before, ...stages];
}

function stage(namespace, number, index) {
  const hasMistake = (number * 7 + index) % MISTAKE_EVERY === MISTAKE_EVERY - 1;
  const upstream = hasMistake ? 'stage-of-last-year' : `stage-${index - 1}`;
  return {
    apiVersion: KARGO,
    kind: 'Stage',
    metadata: { name: `stage-${index}`, namespace, labels: { tier: index % 2 === 0 ? 'test' : 'production' } },
    spec: {
      requestedFreight: [
        {
          origin: { kind: 'Warehouse', name: 'images' },
          sources: index === 0 ? { direct: true } : { stages: [upstream] },
        },
      ],
      promotionTemplate: { spec: { steps: steps(namespace) } },
    },
  };
}

function steps(namespace) {
  return [
    {
      uses: 'git-clone',
      config: { repoURL: `https://git.example.com/${namespace}.git`, checkout: [{ branch: 'main', path: './src' }] },
    },
    {
      uses: 'kustomize-set-image',
      config: {
        path: './src/overlays',
        images: [{ image: `registry.example.com/${namespace}/app`, tag: '${{ imageFrom("app").Tag }}' }],
      },
    },
    { uses: 'git-commit', config: { path: './src', message: 'Promoted ${{ ctx.stage }}' } },
    { uses: 'git-push', config: { path: './src', targetBranch: 'stage/${{ ctx.stage }}' } },
  ];
}
