import type { Json, JsonObject } from '../../../model/json.js';
import type { ReadingProblem } from './problem.js';

/** Something in a mapping or list that JSON cannot hold. */
interface Entry {
  /** Made when it is needed: an exception is costly, and most texts that have one of these have many. */
  describe: () => ReadingProblem;
  /** Where a number that is not finite stands; undefined for a key, which nothing takes the place of. */
  key: string | undefined;
}

/**
 * What JSON cannot hold. It is an error only at the end of a document, as in Kubernetes: until then, a later key of the
 * same name may take its place.
 */
export class Unfit {
  private readonly entries = new Map<JsonObject | Json[], Entry[]>();

  /** Notes an entry of a mapping or list. */
  note(container: JsonObject | Json[], describe: () => ReadingProblem, key?: string): void {
    const entries = this.entries.get(container) ?? [];
    this.entries.set(container, entries);
    entries.push({ describe, key });
  }

  /** Notes that a mapping took over what another has. */
  noteMerged(container: JsonObject, source: JsonObject): void {
    for (const { describe, key } of this.entries.get(source) ?? []) this.note(container, describe, key);
  }

  /** @throws if any of it is still in the value of the document */
  assertNone(value: Json): void {
    if (this.entries.size > 0) this.assertNoneBelow(value, new Set());
  }

  private assertNoneBelow(value: Json | undefined, seen: Set<Json>): void {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const { describe, key } of this.entries.get(value) ?? []) {
      if (key === undefined || isNotFinite(Array.isArray(value) ? value[Number(key)] : value[key])) throw describe();
    }
    for (const child of Object.values(value)) this.assertNoneBelow(child, seen);
  }
}

/** True for infinities and NaN, which no JSON has. */
export function isNotFinite(value: Json | undefined): boolean {
  return typeof value === 'number' && !Number.isFinite(value);
}
