import type { Json } from '#src/model/json.js';
import {
  allOutcomes,
  areSame,
  firstOutcome,
  isContained,
  isSame,
  type Reading,
  readAsSeawall,
} from './yaml-outcomes.js';
import type { Outcome } from './yaml-reader.js';

/** Kubernetes' own answer is left to chance. */
export const TWINS = 'two keys are one in JSON, and Kubernetes takes now this, now that';

/** kubectl tries JSON first, too. */
export const JSON_ONLY = 'JSON that is no YAML is read, as by kubectl';

/** kubectl begins with JSON, and changes to YAML after one object at most. */
export const JSON_AND_YAML = 'after JSON, kubectl reads JSON, or a rest of YAML';

const DROPPED = 'what follows the value of a document is refused, and dropped by Kubernetes';

/** What Kubernetes would say too, had it read as far as this. */
const BEHIND_VALUE =
  /^(?:The tag handle |The control character |Kubernetes reads YAML 1\.1 only|The version of YAML is given above)/;

/** Why a text, as one document, is read in another way on purpose; undefined if it must not be. */
export function documentReason(bytes: Buffer, reading: Reading, theirs: Outcome): string | undefined {
  const text = bytes.toString().replace(/^\ufeff/, '');
  const ours = firstOutcome(reading);
  if ('value' in ours && 'error' in theirs) return leniency(text, reading, theirs.error);
  if (/\n---.*\n\ufeff/.test(text)) return 'a byte order mark below --- begins a document, as for kubectl';
  if ('value' in ours)
    return hasNegativeZero(ours.value) ? 'the keys 0.0 and -0.0 are two, and one to Kubernetes' : undefined;
  if ('error' in theirs) return undefined;
  return strictness(text, reading, theirs);
}

function hasNegativeZero(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (Object.hasOwn(value, '0') && Object.hasOwn(value, '-0')) || Object.values(value).some(hasNegativeZero);
}

/** Why our loader reads what Kubernetes refuses. */
function leniency(text: string, { problems }: Reading, refusal: string): string | undefined {
  if (/invalid Unicode character escape code|unknown escape character/.test(refusal)) {
    return /\\\/|\\u[dD][89abAB]/.test(text)
      ? 'escapes of JSON are read in YAML, and refused by Kubernetes'
      : undefined;
  }
  const isLater = problems.some(({ message }) => message.startsWith('The control character'));
  return isLater && /control characters are not allowed/.test(refusal)
    ? 'a control character spoils its own document only'
    : undefined;
}

/** Why our loader refuses what Kubernetes reads. */
function strictness(text: string, { problems }: Reading, theirs: Outcome): string | undefined {
  const [{ offset, message } = { offset: 0, message: '' }] = problems;
  if (offset < 0) return 'a text that is not UTF-8 to its end is refused whole';
  if (message.startsWith('This is nested more than')) return 'what is nested more than 1000 levels deep is refused';
  if (message.startsWith('Two byte order marks')) return 'two byte order marks are refused, and misread by Kubernetes';
  // A bracket may end the value, and go-yaml sees too late that `[]: ` would be a key.
  const ends = Array.from(text.matchAll(/[\]}](?!\s*(?:#.*)?$)/g), ({ index }) => index + 1);
  if (BEHIND_VALUE.test(message)) ends.push(offset);
  return ends.some((end) => isSame(firstOutcome(readAsSeawall(Buffer.from(text.slice(0, end)))), theirs))
    ? DROPPED
    : undefined;
}

/** Why a file is divided in another way on purpose; its pieces are read alike. */
export function fileReason(bytes: Buffer, { problems }: Reading, theirs: Outcome[]): string | undefined {
  const text = bytes.toString();
  const refusal = theirs.map((each) => ('error' in each ? each.error : '')).join('');
  const asLines = allOutcomes(readAsSeawall(Buffer.from(text.replaceAll('\r\n', '\n').replace(/[^\n]$/, '$&\n'))));
  if (areSame(asLines, theirs)) return 'kubectl ends each line with LF, the last one too';
  if (/cannot unmarshal number/.test(refusal))
    return 'a number that is no double is text, and refused in JSON by kubectl';
  if (/^[\s\x85]*\{/.test(text)) return JSON_AND_YAML;
  if (/^---(?:#|[^\S\t\r\n ])/m.test(text)) return 'kubectl divides at ---# and the like, which YAML takes for text';
  if (!isContained(theirs, asLines)) return undefined;
  if (/^invalid Yaml document separator/.test(refusal)) return 'text beside --- is read, and refused by kubectl';
  if (
    /did not find expected (?:<document start>|node content)/.test(refusal) &&
    /(?:^|\x85)\ufeff?(?:%|\.\.\.)/m.test(text)
  )
    return 'directives and ... are read, and divided from their document by kubectl';
  if (refusal !== '') return undefined;
  return problems.length > 0 ? DROPPED : 'documents are read that no line --- divides, and dropped by kubectl';
}
