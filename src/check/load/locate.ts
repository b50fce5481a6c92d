import type { Json } from '../../model/json.js';
import type { SourceFile } from './source-file.js';
import { DocumentReader } from './yaml/documents.js';
import { Positions } from './yaml/positions.js';
import { ReadingProblem } from './yaml/problem.js';

/** A document that was read again, to know where things stand. */
interface LocatedDocument {
  source: SourceFile;
  start: number;
  contentStart: number;
  value: Json;
  positions: Positions;
}

/** Findings come document by document, so the last one is all that is worth keeping. */
let latest: LocatedDocument | undefined;

/**
 * The offset of what a JSON Pointer points at, or of its nearest ancestor that exists.
 *
 * @param ofKey whether a scalar stands where its key does
 */
export function locateOffset(source: SourceFile, documentStart: number, pointer: string, ofKey = false): number {
  if (latest?.source !== source || latest.start !== documentStart || latest.positions.ofKeys !== ofKey) {
    latest = readAgain(source, documentStart, ofKey);
  }
  let offset = latest.contentStart;
  let value: Json | undefined = latest.value;
  for (const key of parsePointer(pointer)) {
    if (typeof value !== 'object' || value === null) break;
    const next = latest.positions.find(value, key);
    if (next === undefined) break;
    offset = next;
    value = Array.isArray(value) ? value[Number(key)] : value[key];
  }
  return offset;
}

function readAgain(source: SourceFile, start: number, ofKeys: boolean): LocatedDocument {
  const positions = new Positions(ofKeys);
  const nothing = { source, start, contentStart: start, value: null, positions };
  try {
    const document = new DocumentReader(source.text, start, { repeatedKey: () => {}, positions }).read();
    return document === undefined ? nothing : { source, positions, ...document };
  } catch (error) {
    // JSON that YAML cannot read, such as a key of more than 1024 characters.
    if (error instanceof ReadingProblem) return nothing;
    throw error;
  }
}

function parsePointer(pointer: string): string[] {
  const keys = pointer.split('/').slice(1);
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
