import type { Json, JsonObject } from '../../../model/json.js';

/** Fills one mapping as go-yaml does: whatever comes later wins, merged or not. */
export class MappingBuilder {
  readonly value: JsonObject = {};
  private mergedKeys: Set<string> | undefined;

  /** Sets a key; true if the mapping itself had it before. */
  set(key: string, value: Json): boolean {
    const isRepeated = Object.hasOwn(this.value, key) && this.mergedKeys?.delete(key) !== true;
    setOwn(this.value, key, value);
    return isRepeated;
  }

  /** Takes over all keys of another mapping, those that are there already included. */
  merge(source: JsonObject): void {
    this.mergedKeys ??= new Set();
    for (const [key, value] of Object.entries(source)) {
      if (!Object.hasOwn(this.value, key)) this.mergedKeys.add(key);
      setOwn(this.value, key, value);
    }
  }
}

/** Sets an own key whatever its name: `__proto__` is a key like any other. */
function setOwn(target: JsonObject, key: string, value: Json): void {
  if (key === '__proto__') {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  } else target[key] = value;
}
