import type { Json, JsonObject } from '../../../model/json.js';

/** Where the entries of mappings and lists stand in the text, as offsets. */
export class Positions {
  private readonly entries = new Map<JsonObject | Json[], Map<string, number>>();

  /** @param ofKeys whether a scalar stands where its key does, rather than where its value does */
  constructor(readonly ofKeys = false) {}

  /** Notes where an entry of a mapping or list stands. */
  note(container: JsonObject | Json[], key: string, offset: number): void {
    let offsets = this.entries.get(container);
    if (offsets === undefined) {
      offsets = new Map();
      this.entries.set(container, offsets);
    }
    offsets.set(key, offset);
  }

  /** Notes that what a mapping merged stands where it was written. */
  noteMerged(container: JsonObject, source: JsonObject): void {
    for (const [key, offset] of this.entries.get(source) ?? []) this.note(container, key, offset);
  }

  /** Where an entry stands; undefined if there is none. */
  find(container: JsonObject | Json[], key: string): number | undefined {
    return this.entries.get(container)?.get(key);
  }
}
