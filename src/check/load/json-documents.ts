import type { Json } from '../../model/json.js';
import type { YamlDocument } from './yaml/documents.js';
import { isNotFinite } from './yaml/unfit.js';

/** As in YAML; what is nested deeper is left to its reader, which says where. */
const DEEPEST = 1000;

/** Two escapes that are one character beyond U+FFFF, half of them, or any other escape. */
const ESCAPE = /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[dD][\da-fA-F]{3}|[\s\S])/g;

const DOUBLE_QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Reads JSON objects that stand one after the other, as `kubectl get -o json` and `jq -c` print them.
 * Undefined if the text is anything else, or if there is something to be said about it: the YAML reader says it.
 */
export function readJsonDocuments(text: string): YamlDocument[] | undefined {
  const start = text.search(/\S/);
  if (text[start] !== '{') return undefined;
  const whole = parsePlain(text);
  if (whole !== undefined) return [{ value: whole, start, contentStart: start }];
  const documents: YamlDocument[] = [];
  for (const [from, to] of objectRanges(text)) {
    const piece = text.slice(from, to);
    const value = parsePlain(piece);
    if (value === undefined) return undefined;
    const contentStart = from + piece.search(/\S/);
    documents.push({ value, start: contentStart, contentStart });
  }
  return documents;
}

/** Undefined if this is no JSON, is nested too deep, has a key twice or a number that is too large for JSON.parse. */
function parsePlain(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(withoutLoneSurrogates(text));
    return countKeys(value, 0) === countWrittenKeys(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Half a character becomes U+FFFD, as in Go: nothing that is sent to a cluster can hold it. */
function withoutLoneSurrogates(text: string): string {
  if (!/\\u[dD]/.test(text)) return text;
  return text.replaceAll(ESCAPE, (escaped) => (/^\\u[dD][89a-fA-F]..$/.test(escaped) ? '\\ufffd' : escaped));
}

function countKeys(value: Json, depth: number): number {
  if (isNotFinite(value)) return Number.NaN;
  if (typeof value !== 'object' || value === null) return 0;
  if (depth >= DEEPEST) return Number.NaN;
  const children = Object.values(value);
  let count = Array.isArray(value) ? 0 : children.length;
  for (const child of children) count += countKeys(child, depth + 1);
  return count;
}

/** Counts the strings that are followed by a colon. */
function countWrittenKeys(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start >= 0; ) {
    let next = endOfString(text, start);
    while (text.charCodeAt(next) <= 0x20) next++;
    if (text[next] === ':') count++;
    start = text.indexOf('"', next);
  }
  return count;
}

function endOfString(text: string, start: number): number {
  let position = start + 1;
  for (let code = text.charCodeAt(position); code !== DOUBLE_QUOTE && position < text.length; ) {
    position += code === BACKSLASH ? 2 : 1;
    code = text.charCodeAt(position);
  }
  return position + 1;
}

/** Where each outermost object begins and ends; the last one takes whatever follows it. */
function* objectRanges(text: string): Generator<[number, number]> {
  let depth = 0;
  let start = 0;
  for (let position = 0; position < text.length; position++) {
    const character = text[position];
    if (character === '"') position = endOfString(text, position) - 1;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) {
      yield [start, position + 1];
      start = position + 1;
    }
  }
  if (text.slice(start).trim() !== '') yield [start, text.length];
}
