import { isDeepStrictEqual } from 'node:util';
import { decodeText } from '#src/check/load/decode.js';
import { readDocuments } from '#src/check/load/documents.js';
import { readJsonDocuments } from '#src/check/load/json-documents.js';
import { UnreadableInput } from '#src/check/load/unreadable.js';
import type { YamlDocument } from '#src/check/load/yaml/documents.js';
import type { Json } from '#src/model/json.js';
import type { Outcome } from './yaml-reader.js';

/** What our loader makes of a text. */
export interface Reading {
  documents: YamlDocument[];
  /** An offset of -1 stands for the whole text. */
  problems: { message: string; offset: number }[];
  /** It was read as JSON, and not as YAML. */
  isJson: boolean;
}

/** Lets our loader read a text. */
export function readAsSeawall(bytes: Buffer): Reading {
  try {
    const text = decodeText(bytes);
    return { ...readDocuments(`${text}\0`), isJson: readJsonDocuments(text) !== undefined };
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    return { documents: [], problems: [{ message: error.message, offset: -1 }], isJson: false };
  }
}

/** What became of the first document. */
export function firstOutcome({ documents: [document], problems }: Reading): Outcome {
  const problem = problems.find(({ offset }) => document === undefined || offset <= document.start);
  return problem === undefined ? { value: document?.value ?? null } : { error: problem.message };
}

/** What became of all documents: their values, and the first error. */
export function allOutcomes({ documents, problems }: Reading): Outcome[] {
  const errors = problems.slice(0, 1).map(({ message }) => ({ error: message }));
  return [...documents.map(({ value }) => ({ value })), ...errors];
}

/** True if both are errors, or have the same value. */
export function isSame(one: Outcome, other: Outcome): boolean {
  if ('error' in one || 'error' in other) return 'error' in one && 'error' in other;
  return isDeepStrictEqual(plain(one.value), plain(other.value));
}

/** True if both have an error, or the same values; empty documents do not count. */
export function areSame(some: Outcome[], others: Outcome[]): boolean {
  if (hasError(some) || hasError(others)) return hasError(some) && hasError(others);
  const [one = [], other = []] = [some, others].map((side) => side.filter((each) => !isSame(each, { value: null })));
  return one.length === other.length && one.every((each, index) => isSame(each, other[index] as Outcome));
}

/** True if all values of some are values of others too, in this order. */
export function isContained(some: Outcome[], others: Outcome[]): boolean {
  const wanted = some.filter((each) => 'value' in each && each.value !== null);
  let found = 0;
  for (const other of others) {
    const next = wanted[found];
    if (next !== undefined && isSame(next, other)) found++;
  }
  return found === wanted.length;
}

const hasError = (outcomes: Outcome[]) => outcomes.some((each) => 'error' in each);

/** A copy in which 0 and -0 are one number, and a prototype makes no difference. */
function plain(value: Json): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'number') return value + 0;
  if (typeof value !== 'object' || value === null) return value;
  return new Map(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
