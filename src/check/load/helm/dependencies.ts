import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exactVersion, knownCharts } from '../../../model/chart.js';
import type { Notice } from '../../../model/finding.js';
import { isObject, type Json, type JsonObject } from '../../../model/json.js';
import { decodeText } from '../decode.js';
import { readDocuments } from '../documents.js';
import type { ChartUse } from './chart-use.js';

/** Bitnami's charts have the same names and other values. */
const FOREIGN = /bitnami/i;

/** Known charts that the chart of a folder depends on. */
export interface Dependencies {
  uses: ChartUse[];
  /** One for each whose version is not stated. */
  notices: Notice[];
}

/** Reads `Chart.yaml` and `Chart.lock` of a folder; undefined when it holds no chart. */
export function readDependencies(folder: string): Dependencies | undefined {
  const file = join(folder, 'Chart.yaml');
  const chart = readObject(file);
  if (chart === undefined) return undefined;
  const listed = dependenciesOf(chart);
  const locked = dependenciesOf(readObject(join(folder, 'Chart.lock')) ?? {});
  const found: Dependencies = { uses: [], notices: [] };
  for (const dependency of listed) {
    const name = knownCharts.find((each) => each === dependency.name);
    if (name === undefined || FOREIGN.test(textAt(dependency, 'repository'))) continue;
    const use = useOf(name, dependency, lockedVersion(dependency, listed, locked));
    found.uses.push(use);
    if (use.version === null) found.notices.push(undatedNotice(file, dependency));
  }
  return found;
}

function useOf(name: string, dependency: JsonObject, locked: string): ChartUse {
  const prefix = textAt(dependency, 'alias') || name;
  const conditions = textAt(dependency, 'condition').split(',');
  const readByHelm = conditions.map((path) => path.trim().split('.')).filter(([first]) => first === prefix);
  return {
    name,
    version: exactVersion(locked) ?? exactVersion(textAt(dependency, 'version').replace(/^=\s*/, '')),
    prefix,
    readByHelm: readByHelm.flatMap(([, key]) => key ?? []),
  };
}

/** A lock lists what Chart.yaml lists, in its order, without aliases. */
function lockedVersion(dependency: JsonObject, listed: JsonObject[], locked: JsonObject[]): string {
  const same = ({ name }: JsonObject) => name === dependency.name;
  const entry = locked.filter(same)[listed.filter(same).indexOf(dependency)];
  return entry ? textAt(entry, 'version') : '';
}

function undatedNotice(file: string, dependency: JsonObject): Notice {
  const { name } = dependency;
  const stated = textAt(dependency, 'version') || 'no version';
  return {
    file,
    message: `This chart depends on ${name} in ${stated}, and no Chart.lock says which one that is. Give it with --chart ${name}@VERSION, or run helm dependency update.`,
  };
}

function dependenciesOf(chart: JsonObject): JsonObject[] {
  const { dependencies } = chart;
  return Array.isArray(dependencies) ? dependencies.filter(isObject) : [];
}

function readObject(path: string): JsonObject | undefined {
  try {
    const [document] = readDocuments(`${decodeText(readFileSync(path))}\0`).documents;
    return isObject(document?.value) ? document.value : undefined;
  } catch {
    // No such file; or it is no YAML, which is reported where it is read as a manifest.
    return undefined;
  }
}

function textAt(object: JsonObject, key: string): string {
  const value: Json | undefined = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' ? value : '';
}
