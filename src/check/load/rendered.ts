import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Notice } from '../../model/finding.js';
import { isObject, type Json } from '../../model/json.js';
import { decodeText } from './decode.js';
import { readDocuments } from './documents.js';

/** The names that kustomize looks for. */
export const KUSTOMIZATION_NAMES: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** The paths of all files that a kustomization lists as patches; none if it cannot be read. */
export function patchFiles(kustomization: string): string[] {
  const folder = dirname(kustomization);
  return readValues(kustomization)
    .flatMap((value) => [
      ...listedPaths(value, 'patches'),
      ...listedPaths(value, 'patchesStrategicMerge'),
      ...listedPaths(value, 'patchesJson6902'),
    ])
    .map((path) => resolve(folder, path));
}

/** Says that patches were skipped, and how to check what they make. */
export function patchNotice(kustomization: string, folder: string, count: number): Notice {
  const files = count === 1 ? 'a file' : `${count} files`;
  return {
    file: kustomization,
    message: `Skipped ${files} that this kustomization lists as patches. To check what it renders: kubectl kustomize ${quoted(folder)} | seawall check -`,
  };
}

/** Says that the templates of a chart were skipped, and how to check what they make. */
export function chartNotice(chart: string, folder: string): Notice {
  return {
    file: chart,
    message: `Skipped the templates of this chart. To check what it renders: helm template ${quoted(folder)} | seawall check -`,
  };
}

function readValues(path: string): Json[] {
  try {
    const { documents } = readDocuments(`${decodeText(readFileSync(path))}\0`);
    return documents.map((document) => document.value).filter(isKustomization);
  } catch {
    // It is read as a manifest too, which is where the error is reported.
    return [];
  }
}

/** Flux has a Kustomization too, and it is an object of Kubernetes like any other. */
function isKustomization(value: Json): boolean {
  if (!isObject(value)) return false;
  const { apiVersion } = value;
  return typeof apiVersion !== 'string' || apiVersion.startsWith('kustomize.config.k8s.io/');
}

/** An entry is a path, a text that is the patch itself, or says the path in `path`. */
function listedPaths(kustomization: Json, key: string): string[] {
  const entries = isObject(kustomization) && Object.hasOwn(kustomization, key) ? kustomization[key] : undefined;
  if (!Array.isArray(entries)) return [];
  return entries
    .map((entry) => (isObject(entry) ? entry.path : entry))
    .filter((path) => typeof path === 'string')
    .filter((path) => path !== '' && !path.includes('\n'));
}

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
