import { isObject, type Json, type JsonObject } from '#src/model/json.js';

/** Whether what is looked for is still to be seen. */
type Fails<T> = (candidate: T) => boolean | Promise<boolean>;

/** Few nodes of these objects with which it still fails: none of them can go alone. */
export async function minimize(objects: readonly JsonObject[], fails: Fails<JsonObject[]>): Promise<JsonObject[]> {
  let smaller: Json = [...objects];
  let size = Number.POSITIVE_INFINITY;
  while (JSON.stringify(smaller).length < size) {
    size = JSON.stringify(smaller).length;
    smaller = await withoutTheNeedless(smaller, (candidate) => fails(candidate as JsonObject[]));
  }
  return smaller as JsonObject[];
}

/** The same node without those below it that it can do without, larger ones first. */
async function withoutTheNeedless(node: Json, fails: Fails<Json>): Promise<Json> {
  if (!Array.isArray(node) && !isObject(node)) return node;
  let kept = Object.entries(node) as [string, Json][];
  const rebuilt = (entries: [string, Json][]): Json =>
    Array.isArray(node) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
  // Halves first: most of many elements are not needed.
  for (let size = Math.ceil(kept.length / 2); size > 0; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let end = kept.length; end > 0; end -= size) {
      const fewer = [...kept.slice(0, Math.max(0, end - size)), ...kept.slice(end)];
      if (await fails(rebuilt(fewer))) kept = fewer;
    }
  }
  for (const index of kept.keys()) {
    const [key, value] = kept[index] as [string, Json];
    const reduced = await withoutTheNeedless(value, (candidate) => fails(rebuilt(kept.with(index, [key, candidate]))));
    kept = kept.with(index, [key, reduced]);
  }
  return rebuilt(kept);
}
