/** A JSON value as Kubernetes manifests hold it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object; `undefined` is what an absent key reads as. */
export interface JsonObject {
  [key: string]: Json;
}

/** True for a JSON object, false for null, lists and scalars. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
