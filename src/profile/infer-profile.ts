import compare from 'semver/functions/compare.js';
import type { JsonObject } from '../model/json.js';
import { versionsOfCharts } from './chart-inference.js';
import { argoWorkflowsVersion, kargoVersion, textAt } from './controller-version.js';

/** One thing that the manifests tell of the platform. */
export interface InferredFact {
  key: 'argoWorkflows' | 'kargo' | 'openshift';
  value: string;
  /** The object that tells it, such as `Deployment argo/workflow-controller`. */
  source: string;
}

/** What the manifests tell of the platform that they are for. */
export interface InferredProfile {
  /** Distinct, ascending. Several: controllers of several versions. */
  argoWorkflowsVersions: string[];
  /** Distinct, ascending. Several: controllers of several versions. */
  kargoVersions: string[];
  openshift: boolean;
  facts: InferredFact[];
}

// Groups that only OpenShift itself serves; others under openshift.io come with add-ons that run anywhere.
const OPENSHIFT_GROUPS = new Set(
  [
    'apiserver apps authorization build cloudcredential config console helm image imageregistry ingress.operator',
    'machine machineconfiguration network.operator oauth operator project quota route samples.operator security',
    'security.internal template user',
  ].flatMap((line) => line.split(' ').map((name) => `${name}.openshift.io`)),
);

function sourceText(object: JsonObject): string {
  const namespace = textAt(object, 'metadata', 'namespace');
  return `${textAt(object, 'kind')} ${namespace ? `${namespace}/` : ''}${textAt(object, 'metadata', 'name')}`.trim();
}

/**
 * What the manifests tell of the platform: Argo Workflows' and Kargo's versions from their controllers' Deployments, and
 * OpenShift from objects of its own API groups. Without a controller, Argo Workflows' version is what a chart installs. Total: no object, whatever its shape, makes it throw.
 */
export function inferProfile(objects: readonly JsonObject[]): InferredProfile {
  const facts: InferredFact[] = [];
  let openshift = false;
  for (const object of objects) {
    const group = textAt(object, 'apiVersion').replace(/\/.*$/su, '');
    if (group === 'apps' && object.kind === 'Deployment') {
      const source = sourceText(object);
      const argoWorkflows = argoWorkflowsVersion(object);
      if (argoWorkflows !== null) facts.push({ key: 'argoWorkflows', value: argoWorkflows, source });
      const kargo = kargoVersion(object);
      if (kargo !== null) facts.push({ key: 'kargo', value: kargo, source });
    } else if (!openshift && OPENSHIFT_GROUPS.has(group)) {
      openshift = true;
      facts.push({ key: 'openshift', value: 'true', source: `${sourceText(object)} (${group})` });
    }
  }
  // What runs decides; what a chart would install counts where no controller is there to be seen.
  if (!facts.some(({ key }) => key === 'argoWorkflows')) {
    for (const told of versionsOfCharts(objects)) facts.push({ key: 'argoWorkflows', ...told });
  }
  const versions = (key: InferredFact['key']) =>
    [...new Set(facts.filter((fact) => fact.key === key).map(({ value }) => value))].sort(compare);
  return { argoWorkflowsVersions: versions('argoWorkflows'), kargoVersions: versions('kargo'), openshift, facts };
}
