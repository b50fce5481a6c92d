import { isObject, type Json, type JsonObject } from '#src/model/json.js';

/** Few nodes of these objects with which it still fails: none of them can go alone. */
export function minimize(objects: readonly JsonObject[], fails: (objects: JsonObject[]) => boolean): JsonObject[] {
  let smaller: Json = [...objects];
  let size = Number.POSITIVE_INFINITY;
  while (JSON.stringify(smaller).length < size) {
    size = JSON.stringify(smaller).length;
    smaller = withoutTheNeedless(smaller, (candidate) => fails(candidate as JsonObject[]));
  }
  return smaller as JsonObject[];
}

/** The same node without those below it that it can do without, larger ones first. */
function withoutTheNeedless(node: Json, fails: (node: Json) => boolean): Json {
  if (!Array.isArray(node) && !isObject(node)) return node;
  let kept = Object.entries(node) as [string, Json][];
  const rebuilt = (entries: [string, Json][]): Json =>
    Array.isArray(node) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
  for (const entry of kept.toReversed()) {
    const fewer = kept.filter((each) => each !== entry);
    if (fails(rebuilt(fewer))) kept = fewer;
  }
  for (const index of kept.keys()) {
    const [key, value] = kept[index] as [string, Json];
    const reduced = withoutTheNeedless(value, (candidate) => fails(rebuilt(kept.with(index, [key, candidate]))));
    kept = kept.with(index, [key, reduced]);
  }
  return rebuilt(kept);
}
