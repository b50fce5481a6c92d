import { isObject, type Json, type JsonObject } from '#src/model/json.js';

/** The fewest nodes of these objects with which it still fails. */
export function minimize(objects: readonly JsonObject[], fails: (objects: JsonObject[]) => boolean): JsonObject[] {
  let smallest: Json = [...objects];
  for (let smaller: Json | undefined = smallest; smaller !== undefined; ) {
    smallest = smaller;
    smaller = undefined;
    for (const candidate of withOneLess(smallest)) {
      if (!fails(candidate as JsonObject[])) continue;
      smaller = candidate;
      break;
    }
  }
  return smallest as JsonObject[];
}

/** The same node without one of those below it, larger ones first. */
function* withOneLess(node: Json): Generator<Json> {
  if (Array.isArray(node)) {
    for (const index of node.keys()) yield node.toSpliced(index, 1);
    for (const [index, each] of node.entries()) for (const less of withOneLess(each)) yield node.with(index, less);
  } else if (isObject(node)) {
    const entries = Object.entries(node);
    for (const index of entries.keys()) yield Object.fromEntries(entries.toSpliced(index, 1));
    for (const [index, [key, value]] of entries.entries()) {
      for (const less of withOneLess(value)) yield Object.fromEntries(entries.with(index, [key, less]));
    }
  }
}
