import type { RawFinding } from '../../check/evaluate.js';
import { kindsLookedUp } from '../../check/inventory.js';
import type { FailureMode } from '../../model/failure-mode.js';
import type { JsonObject } from '../../model/json.js';
import { complete, isJudged, isServed, namespacesOf } from '../cluster-objects.js';
import type { Example } from '../examples.js';
import { toYaml } from '../to-yaml.js';
import { syncedKinds } from './sync.js';

/** What `gator verify` needs of a template beside its fixtures. */
export interface SuiteSubject {
  mode: FailureMode;
  /** Paths from the suite's folder. */
  template: string;
  constraint: string;
  /** What is expected to be said of an object. */
  assertions(failures: readonly RawFinding[]): JsonObject[];
}

/** A gator suite, from fixtures: path below its folder, to text. Every object that is judged is a case. */
export async function gatorSuite(
  { mode, template, constraint, assertions }: SuiteSubject,
  examples: readonly Example[],
  failuresOf: (objects: readonly JsonObject[]) => Promise<readonly RawFinding[]>,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const cases: JsonObject[] = [];
  for (const example of examples) {
    const objects = example.objects.filter(isServed).map(complete);
    const failures = await failuresOf(objects);
    const inventory = inventoryOf(mode, objects);
    const inventoryFile = `samples/${example.name}/inventory.yaml`;
    for (const [number, object] of objects.entries()) {
      if (!isJudged(mode, object)) continue;
      const file = `samples/${example.name}/object-${number}.yaml`;
      files.set(file, toYaml(object));
      if (inventory.length > 0) files.set(inventoryFile, inventory.map(toYaml).join('---\n'));
      cases.push({
        name: `${example.name}-${number}`,
        object: file,
        ...(inventory.length > 0 && { inventory: [inventoryFile] }),
        assertions: assertions(failures.filter((failure) => failure.number === number)),
      });
    }
  }
  if (cases.length === 0) return files;
  const suite = {
    apiVersion: 'test.gatekeeper.sh/v1alpha1',
    kind: 'Suite',
    metadata: { name: mode.id },
    tests: [{ name: mode.id, template, constraint, cases }],
  };
  return files.set('suite.yaml', toYaml(suite));
}

/** What Gatekeeper would have synced: objects of the kinds that are looked up, and what says that it syncs them. */
function inventoryOf(mode: FailureMode, objects: readonly JsonObject[]): JsonObject[] {
  const kinds = kindsLookedUp([mode]);
  const gvks = syncedKinds([mode]);
  if (gvks.length === 0) return [];
  const looked = objects.filter(({ apiVersion, kind }) => kinds.has(`${String(apiVersion)} ${String(kind)}`));
  const namespaces = objects.filter(({ kind }) => kind === 'Namespace');
  const syncSet = {
    apiVersion: 'syncset.gatekeeper.sh/v1alpha1',
    kind: 'SyncSet',
    metadata: { name: 'seawall' },
    spec: { gvks: gvks.map((each) => ({ ...each })) },
  };
  return [...new Set([syncSet, ...namespacesOf(objects), ...namespaces, ...looked])];
}
