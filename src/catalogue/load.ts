import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FailureMode } from '../model/failure-mode.js';

const here = dirname(fileURLToPath(import.meta.url));

/** Every failure mode, by id. A file below a component's folder is one; there is no list to keep. */
export async function loadCatalogue(): Promise<readonly FailureMode[]> {
  const files = ['argo-workflows', 'kargo']
    .flatMap((component) =>
      readdirSync(join(here, component), { recursive: true, encoding: 'utf8' }).map((file) => join(component, file)),
    )
    .filter((file) => /\/(argo|kargo)-[a-z0-9-]+\.js$/.test(file));
  const modes = await Promise.all(
    files.map(
      async (file) => ((await import(pathToFileURL(join(here, file)).href)) as { default: FailureMode }).default,
    ),
  );
  return modes.sort((left, right) => (left.id < right.id ? -1 : 1));
}
