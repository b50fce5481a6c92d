import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadManifests } from '../check/load/manifests.js';
import type { FailureMode } from '../model/failure-mode.js';
import type { JsonObject } from '../model/json.js';
import { packageRoot } from '../package-root.js';

/** The manifests of one fixture; the profile at its head is no manifest. */
export interface Example {
  /** The file's name without its ending: `bad-inline`. */
  name: string;
  objects: JsonObject[];
}

/** Where the fixtures are; they come with the package, since they are documentation too. */
export const fixturesFolder = join(packageRoot, 'test', 'fixtures');

/** The fixtures of a failure mode, in the order of their names. */
export async function readExamples(mode: FailureMode): Promise<Example[]> {
  const folder = join(fixturesFolder, mode.id);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : [];
  return Promise.all(files.sort().map((file) => readExample(join(folder, file), file.replace(/\.yaml$/, ''))));
}

async function readExample(file: string, name: string): Promise<Example> {
  const { objects } = await loadManifests([file]);
  return { name, objects: objects.map(({ object }) => object) };
}
