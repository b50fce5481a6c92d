import type { Severity, Verdict } from '../model/finding.js';
import { isObject, type Json, type JsonObject } from '../model/json.js';

/** A finding as the policy gives it; `number` is the object's place in the input. */
export interface RawFinding {
  id: string;
  verdict: Verdict;
  severity: Severity;
  number: number;
  pointer: string;
  message: string;
}

/** What evaluates the policy: OPA WASM, or another engine in a test. */
export interface Evaluator {
  setData(data: JsonObject): void;
  /** @param entrypoint absent: the findings */
  evaluate(input: Json, entrypoint?: string): Json | undefined;
}

/** OPA's allocator searches a list of freed blocks, so large inputs cost more than their share; JSON characters. */
const BATCH = 40_000;

/**
 * Asks the policy about every object.
 *
 * @throws when the policy answers with something else than findings
 */
export function evaluate(policy: Evaluator, data: JsonObject, objects: readonly JsonObject[]): RawFinding[] {
  policy.setData(data);
  const findings: RawFinding[] = [];
  for (const { start, batch } of batches(objects)) {
    for (const answer of (policy.evaluate(batch) ?? []) as Json[]) {
      if (!isObject(answer)) throw new Error('the policy answered with something else than findings');
      const finding = answer as unknown as RawFinding;
      findings.push({ ...finding, number: finding.number + start });
    }
  }
  return withoutDoubts(findings);
}

/** Where something is known to be wrong, what else could not be judged of the same thing is no news; one doubt is enough. */
function withoutDoubts(findings: RawFinding[]): RawFinding[] {
  const place = ({ id, number, pointer }: RawFinding) => JSON.stringify([id, number, pointer]);
  const gravest = new Map<string, RawFinding>();
  for (const finding of findings) {
    const other = gravest.get(place(finding));
    if (!other || gravity(finding) < gravity(other)) gravest.set(place(finding), finding);
  }
  return findings.filter((finding) => finding.verdict === 'fail' || gravest.get(place(finding)) === finding);
}

/** Failures before doubts, then by severity. */
const gravity = ({ verdict, severity }: RawFinding) =>
  verdict === 'fail' ? -1 : ['error', 'warning', 'info'].indexOf(severity);

function* batches(objects: readonly JsonObject[]): Generator<{ start: number; batch: JsonObject[] }> {
  let start = 0;
  let size = 0;
  for (const [index, object] of objects.entries()) {
    size += JSON.stringify(object).length;
    if (size < BATCH && index < objects.length - 1) continue;
    yield { start, batch: objects.slice(start, index + 1) };
    start = index + 1;
    size = 0;
  }
}
