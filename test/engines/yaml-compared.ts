import type { Json } from '#src/model/json.js';
import { allOutcomes, areSame, firstOutcome, isSame, type Reading, readAsSeawall } from './yaml-outcomes.js';
import type { KubernetesAnswer, Outcome } from './yaml-reader.js';

/** How our loader and Kubernetes compare in reading a text. */
export type Compared = { kind: 'equal' } | { kind: 'intended'; reason: string } | Difference;

/** Both answers, as a person reads them. */
export interface Difference {
  kind: 'different';
  ours: string;
  theirs: string;
}

/** Compares what our loader makes of a text with what Kubernetes made of it, as one document and as a file. */
export function compare(bytes: Buffer, answer: KubernetesAnswer): Compared {
  const compared = compareWith(bytes, answer);
  return compared.kind === 'different' && answer.ambiguous
    ? { kind: 'intended', reason: 'two keys are one in JSON, and Kubernetes takes now this, now that' }
    : compared;
}

function compareWith(bytes: Buffer, { document, file, pieces }: KubernetesAnswer): Compared {
  const reading = readAsSeawall(bytes);
  const single = compareDocument(bytes, reading, document);
  const all = allOutcomes(reading);
  if (single.kind === 'different' || areSame(all, file)) return single;
  const divided = pieces.map((piece) => {
    const text = Buffer.from(piece.text, 'base64');
    return compareDocument(text, readAsSeawall(text), piece.document);
  });
  for (const kind of ['different', 'intended']) {
    const found = divided.find((compared) => compared.kind === kind);
    if (found !== undefined) return found;
  }
  const reason = fileReason(bytes, reading, file);
  return reason === undefined ? different(all, file) : { kind: 'intended', reason };
}

function compareDocument(bytes: Buffer, reading: Reading, theirs: Outcome): Compared {
  const ours = firstOutcome(reading);
  if (isSame(ours, theirs)) return { kind: 'equal' };
  const reason = documentReason(bytes, reading, ours, theirs);
  return reason === undefined ? different([ours], [theirs]) : { kind: 'intended', reason };
}

const DROPPED = 'what follows the value of a document is refused, and dropped by Kubernetes';

/** What Kubernetes would say too, had it read as far as this. */
const BEHIND_VALUE =
  /^(?:The tag handle |The control character |Kubernetes reads YAML 1\.1 only|The version of YAML is given above)/;

/** Why a document is read in another way on purpose. */
function documentReason(bytes: Buffer, { problems }: Reading, ours: Outcome, theirs: Outcome): string | undefined {
  const text = bytes.toString();
  if ('value' in ours && 'error' in theirs) return leniency(text, problems, theirs.error);
  if (/\n---.*\n\ufeff/.test(text)) return 'a byte order mark below --- begins a document, as for kubectl';
  if ('value' in ours)
    return hasNegativeZero(ours.value) ? 'the keys 0.0 and -0.0 are two, and one to Kubernetes' : undefined;
  if ('error' in theirs) return undefined;
  const [{ offset, message } = { offset: 0, message: '' }] = problems;
  if (offset < 0) return 'a text that is not UTF-8 to its end is refused whole';
  if (message.startsWith('This is nested more than')) return 'what is nested more than 1000 levels deep is refused';
  if (message.startsWith('Two byte order marks')) return 'two byte order marks are refused, and misread by Kubernetes';
  if (BEHIND_VALUE.test(message) && isSameUpTo(offset, text, theirs)) return DROPPED;
  // go-yaml sees too late that `[]: ` would be a key.
  const isKey = message.startsWith('A mapping or list cannot be a key');
  const colons = Array.from(isKey ? text.slice(offset).matchAll(/:/g) : [], ({ index }) => offset + index);
  return colons.some((colon) => isSameUpTo(colon, text, theirs)) ? DROPPED : undefined;
}

function hasNegativeZero(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (Object.hasOwn(value, '0') && Object.hasOwn(value, '-0')) || Object.values(value).some(hasNegativeZero);
}

/** Why our loader reads what Kubernetes refuses. */
function leniency(text: string, problems: Reading['problems'], refusal: string): string | undefined {
  if (isJson(text)) return 'JSON that is no YAML is read, as by kubectl';
  if (
    /invalid Unicode character escape code|unknown escape character/.test(refusal) &&
    /\\\/|\\u[dD][89abAB]/.test(text)
  )
    return 'escapes of JSON are read in YAML, and refused by Kubernetes';
  const isLater = problems.some(({ message }) => message.startsWith('The control character'));
  return isLater && /control characters are not allowed/.test(refusal)
    ? 'a control character spoils its own document only'
    : undefined;
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) !== undefined;
  } catch {
    return false;
  }
}

/** True if our loader reads the same when the text ends earlier. */
function isSameUpTo(offset: number, text: string, theirs: Outcome): boolean {
  return isSame(firstOutcome(readAsSeawall(Buffer.from(text.slice(0, offset)))), theirs);
}

/** Why a file is divided in another way on purpose; its pieces are read alike. */
function fileReason(bytes: Buffer, reading: Reading, theirs: Outcome[]): string | undefined {
  const text = bytes.toString();
  const refusal = theirs.map((each) => ('error' in each ? each.error : '')).join('');
  const asLines = readAsSeawall(Buffer.from(text.replaceAll('\r\n', '\n').replace(/[^\n]$/, '$&\n')));
  if (areSame(allOutcomes(asLines), theirs)) return 'kubectl ends each line with LF, the last one too';
  if (/^\s*\{/.test(text)) return 'after JSON, kubectl reads JSON, or a rest of YAML';
  if (/^---(?:#|[^\S\t\r\n ])/m.test(text)) return 'kubectl divides at ---# and the like, which YAML takes for text';
  if (!isContained(theirs, allOutcomes(asLines))) return undefined;
  if (/^invalid Yaml document separator/.test(refusal)) return 'text beside --- is read, and refused by kubectl';
  if (/did not find expected (?:<document start>|node content)/.test(refusal) && /^\ufeff?(?:%|\.\.\.)/m.test(text))
    return 'directives and ... are read, and divided from their document by kubectl';
  if (refusal !== '') return undefined;
  return reading.problems.length > 0 ? DROPPED : 'documents are read that no line --- divides, and dropped by kubectl';
}

/** True if all values of some are values of others too, in this order. */
function isContained(some: Outcome[], others: Outcome[]): boolean {
  const wanted = some.filter((each) => 'value' in each && each.value !== null);
  let found = 0;
  for (const other of others) {
    const next = wanted[found];
    if (next !== undefined && isSame(next, other)) found++;
  }
  return found === wanted.length;
}

function different(ours: Outcome[], theirs: Outcome[]): Difference {
  return { kind: 'different', ours: show(ours), theirs: show(theirs) };
}

function show(outcomes: Outcome[]): string {
  return outcomes.map((each) => ('error' in each ? `error: ${each.error}` : JSON.stringify(each.value))).join(' | ');
}
