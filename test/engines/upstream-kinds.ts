import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { JsonObject } from '#src/model/json.js';
import { goModuleFolder } from './go-module.js';

/** Where Argo Workflows and Kargo keep their CustomResourceDefinitions, below their Go modules. */
const PLACES = [
  ['github.com/argoproj/argo-workflows/v3', join('manifests', 'base', 'crds', 'full')],
  ['github.com/akuity/kargo', join('charts', 'kargo', 'resources', 'crds')],
] as const;

/** The whole CustomResourceDefinitions of the releases that tools/upstream pins; undefined without Go. */
export function upstreamDefinitions(): JsonObject[] | undefined {
  const definitions: JsonObject[] = [];
  for (const [module, place] of PLACES) {
    const root = goModuleFolder('upstream', module);
    if (root === undefined) return undefined;
    const files = readdirSync(join(root, place)).map((file) => readFileSync(join(root, place, file), 'utf8'));
    const objects: JsonObject[] = files.map((text) => parse(text));
    definitions.push(...objects.filter((object) => object?.kind === 'CustomResourceDefinition'));
  }
  return definitions;
}
