import type { EngineRoom, FailureModeSummary } from '#src/cli/engine-room.js';
import { run } from '#src/cli/run.js';
import type { Explanation } from '#src/docs/explanation.js';
import type { CheckReport } from '#src/report/check-report.js';
import { sampleFinding, sampleReport } from '../report/sample-report.js';

export const CATALOGUE: FailureModeSummary[] = [
  {
    id: 'kargo-stage-cycle',
    title: 'Stages that wait for one another',
    severity: 'error',
    versions: '*',
    component: 'kargo',
    cause: 'No stage has a direct source.',
    effect: 'Freight never arrives.',
    symptoms: [],
    repair: 'Give one stage a direct source.',
    sources: [],
    scope: 'N',
  },
  {
    id: 'argo-no-pod-gc',
    aliases: ['argo-pods-stay'],
    title: 'Pods of finished workflows stay',
    severity: 'info',
    versions: '>=3.4.0',
    component: 'argoWorkflows',
    cause: 'Nothing deletes them.',
    effect: 'The cluster fills with pods.',
    symptoms: ['too many pods'],
    repair: 'Set a strategy:\npodGC:\n  strategy: OnPodCompletion',
    sources: ['argoproj/argo-workflows#1'],
    scope: '1',
  },
];

export const EXPLANATION: Explanation = {
  id: 'argo-no-pod-gc',
  title: 'Pods of finished workflows stay',
  place: { product: 'Argo Workflows', area: 'Life cycle' },
  severity: 'info or warning',
  symptoms: ['too many pods'],
  cause: 'Nothing deletes them.',
  effect: 'The cluster fills with pods.',
  bitesIn: 'Argo Workflows from 3.4.0',
  range: '>=3.4.0',
  scope: 'needs other objects',
  needs: 'needs the ConfigMap',
  repair: [
    { language: 'prose', text: 'Set a strategy:' },
    { language: 'yaml', text: 'podGC:\n  strategy: OnPodCompletion' },
    {
      language: 'prose',
      text: 'or delete them by hand, which has to be done again and again as long as workflows run.',
    },
  ],
  bad: {
    comment: 'No strategy.',
    platform: 'Argo Workflows 3.5.12',
    settings: ['inventory: complete'],
    findings: ['info Workflow/build /spec'],
    yaml: 'kind: Workflow\nspec: {}\n',
    profile: { platform: {} },
  },
  good: null,
  reach: [
    { target: 'kyverno', carries: 'all of it', reason: '' },
    { target: 'kyverno-legacy', carries: 'nothing', reason: 'it sees one object' },
  ],
  sources: [
    { text: 'argoproj/argo-workflows#1', url: 'https://github.com/argoproj/argo-workflows/issues/1' },
    { text: 'a talk\u001b[2J', url: null },
  ],
};

/** Runs a command line against engines that need no manifest, and gives what a user would see. */
export async function seawall(line: string, changes: Partial<EngineRoom> & { report?: CheckReport } = {}) {
  const seen = { code: 0, out: '', error: '' };
  const engineRoom: EngineRoom = {
    runCheck: async () => changes.report ?? sampleReport([sampleFinding()]),
    runGenerate: async () => ({ written: [], unchanged: 0, drift: [], skipped: [] }),
    loadCatalogue: async () => CATALOGUE,
    loadExplanation: async (id) => (id === EXPLANATION.id ? EXPLANATION : undefined),
    ...changes,
  };
  const terminal = {
    out: (text: string) => {
      seen.out += text;
    },
    error: (text: string) => {
      seen.error += text;
    },
    readInput: async () => Buffer.from('from standard input'),
    colour: false,
    width: 80,
    showsProgress: false,
    debug: false,
  };
  seen.code = await run(line.split(' ').filter(Boolean), terminal, engineRoom);
  return seen;
}
