import { newest } from '../facts/newest.js';
import { helmValues } from '../kubernetes/kinds.js';
import type { Notice } from '../model/finding.js';
import type { JsonObject } from '../model/json.js';
import type { Profile } from '../model/profile.js';

/** For a release that the facts don't cover, the newest that they do cover stand in; that is said. */
export function newerThanFacts({ platform }: Profile, objects: readonly JsonObject[]): Notice[] {
  const releases = (['argoWorkflows', 'kargo'] as const).map((component) => ({
    name: component as string,
    version: platform[component],
    known: newest[component] as string,
  }));
  const charts = objects
    .filter(({ apiVersion }) => apiVersion === helmValues.apiVersion)
    .map(({ chart, version }) => ({
      name: `chart ${String(chart)}`,
      version: String(version),
      known: newest.argoWorkflowsChart,
    }));
  const messages = [...releases, ...charts]
    .filter(({ version, known }) => version !== undefined && isNewer(version, known))
    .map(
      ({ name, version, known }) => `${name} ${version} is newer than what is known; the facts of ${known} are used`,
    );
  return [...new Set(messages)].map((message) => ({ message }));
}

const isNewer = (version: string, known: string): boolean =>
  /^\d/.test(version) && version.localeCompare(known, 'en', { numeric: true }) > 0;
