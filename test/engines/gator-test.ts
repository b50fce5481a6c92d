import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '#src/model/json.js';
import { writeAll } from '../support/write-all.js';
import { run } from './run.js';

/** What `gator test` says of an object. */
export interface Violation {
  msg: string;
  violatingObject: JsonObject;
  /** Absent where the template is CEL. */
  metadata?: { details?: { severity?: string; pointer?: string } };
}

/**
 * Has gator judge objects, which are one another's inventory.
 *
 * @param folder a new one, for the files of this run
 * @param policy templates, constraints and SyncSets, by their paths
 * @throws with what gator says when it cannot judge
 */
export async function gatorTest(
  gator: string,
  folder: string,
  policy: ReadonlyMap<string, string>,
  objects: readonly JsonObject[],
): Promise<Violation[]> {
  const used = new Map([...policy].filter(([path]) => !/kustomization\.yaml$/.test(path)));
  writeAll(folder, used);
  writeFileSync(join(folder, 'objects.yaml'), objects.map((object) => JSON.stringify(object)).join('\n---\n'));
  const files = [...used.keys(), 'objects.yaml'].flatMap((path) => ['--filename', join(folder, path)]);
  const { stdout, output } = await run(gator, ['test', '--output', 'json', ...files]);
  try {
    return (JSON.parse(stdout) as Violation[] | null) ?? [];
  } catch {
    throw new Error(`gator: ${output}`);
  }
}
