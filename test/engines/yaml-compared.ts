import { documentReason, fileReason, JSON_AND_YAML, JSON_ONLY, TWINS } from './yaml-intended.js';
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
  return compared.kind === 'different' && answer.ambiguous ? { kind: 'intended', reason: TWINS } : compared;
}

function compareWith(bytes: Buffer, { document, file, pieces }: KubernetesAnswer): Compared {
  const reading = readAsSeawall(bytes);
  const all = allOutcomes(reading);
  const single = compareDocument(bytes, document, reading);
  const asFile = areSame(all, file);
  if (single.kind === 'different') return asFile && reading.isJson ? { kind: 'intended', reason: JSON_ONLY } : single;
  if (asFile) return single;
  const divided = pieces.map((piece) => comparePiece(Buffer.from(piece.text, 'base64'), piece.document));
  for (const kind of ['different', 'intended']) {
    const found = divided.find((compared) => compared.kind === kind);
    if (found !== undefined) return found;
  }
  return intendedOr(fileReason(bytes, reading, file), all, file);
}

function compareDocument(bytes: Buffer, theirs: Outcome, reading: Reading): Compared {
  const ours = firstOutcome(reading);
  if (isSame(ours, theirs)) return { kind: 'equal' };
  return intendedOr(documentReason(bytes, reading, theirs), [ours], [theirs]);
}

/** Our loader would not read a piece as JSON that has anything else beside it. */
function comparePiece(bytes: Buffer, theirs: Outcome): Compared {
  const reading = readAsSeawall(bytes);
  const compared = compareDocument(bytes, theirs, reading);
  return compared.kind === 'different' && reading.isJson ? { kind: 'intended', reason: JSON_AND_YAML } : compared;
}

function intendedOr(reason: string | undefined, ours: Outcome[], theirs: Outcome[]): Compared {
  return reason === undefined
    ? { kind: 'different', ours: show(ours), theirs: show(theirs) }
    : { kind: 'intended', reason };
}

function show(outcomes: Outcome[]): string {
  return outcomes.map((each) => ('error' in each ? `error: ${each.error}` : JSON.stringify(each.value))).join(' | ');
}
