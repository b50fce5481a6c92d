import type { CheckError, Notice } from '../../model/finding.js';
import { isObject, type Json } from '../../model/json.js';
import { type RepeatedKey, readDocuments } from './documents.js';
import type { ChartUse } from './helm/chart-use.js';
import { ValuesObject } from './helm/values-object.js';
import type { LoadedObject } from './loaded.js';
import { ManifestObject } from './manifest-object.js';
import type { SourceFile } from './source-file.js';
import { hasType, unpack } from './unpack.js';
import type { ReadingProblem } from './yaml/problem.js';

/** What one text holds. */
export interface ReadSource {
  objects: LoadedObject[];
  errors: CheckError[];
  notices: Notice[];
  /** How many documents and list items are no objects of Kubernetes. */
  ignored: number;
}

/** An expression that Helm's templates have and Argo's and Kargo's manifests have not. */
const HELM_EXPRESSION =
  /\{\{-?\s*(?:[.$]\w|(?:if|else|end|range|with|define|include|template|toYaml|tpl|block)\b|\/\*)/;

/** More notices than this about one text tell nobody anything. */
const MOST_NOTICES = 100;

/**
 * Reads the objects of one text.
 *
 * @param charts whose values it holds, if it is no manifest
 */
export function readSource(source: SourceFile, charts: readonly ChartUse[] = []): ReadSource {
  const { documents, problems, repeatedKeys } = readDocuments(source.text);
  const objects: LoadedObject[] = [];
  let ignored = 0;
  const [values = { value: null, start: 0 }] = documents;
  // Helm reads the first document, and none is as good as an empty one.
  const isValues = charts.length > 0 && problems.length === 0 && couldBeValues(values.value);
  if (isValues) for (const use of charts) objects.push(new ValuesObject(values.value, source, values.start, use));
  for (const { value, start } of isValues ? documents.slice(1) : documents) {
    const unpacked = unpack(value);
    ignored += unpacked.ignored;
    for (const { object, pointer } of unpacked.objects)
      objects.push(new ManifestObject(object, source, start, pointer));
  }
  return {
    objects,
    errors: problems.map((problem) => describeProblem(source, problem)),
    notices: repeatedKeys.slice(0, MOST_NOTICES).map((repeated) => describeRepeatedKey(source, repeated)),
    ignored,
  };
}

function couldBeValues(value: Json): boolean {
  return value === null || (isObject(value) && !hasType(value));
}

function describeProblem(source: SourceFile, problem: ReadingProblem): CheckError {
  const position = source.position(problem.offset);
  return { file: source.file, ...position, message: problem.message + hint(source, position.line) };
}

function hint(source: SourceFile, line: number): string {
  if (HELM_EXPRESSION.test(source.line(line))) {
    return ' This is a template of Helm: check what it renders, with helm template CHART | seawall check -';
  }
  const mayHoldManifests = source.file === '-' || source.text.includes('apiVersion');
  return mayHoldManifests
    ? ''
    : ' If this file holds no manifests, leave it out, for example by a .seawallignore file.';
}

function describeRepeatedKey(source: SourceFile, { key, offset }: RepeatedKey): Notice {
  return {
    file: source.file,
    line: source.position(offset).line,
    message: `The key ${JSON.stringify(key)} is given twice in one mapping. Kubernetes takes the last one; remove the other.`,
  };
}
