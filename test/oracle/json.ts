import { isObject, type Json } from '#src/model/json.js';

/** The value of an own key; nothing for another node than an object. */
export function field(node: Json | undefined, key: string): Json[] {
  return isObject(node) && Object.hasOwn(node, key) ? [node[key] as Json] : [];
}

/** The node that a path of fields leads to. */
export function get(node: Json | undefined, ...keys: string[]): Json | undefined {
  return keys.reduce<Json | undefined>((within, key) => field(within, key)[0], node);
}

/** The elements of a list; none of another node. */
export const items = (node: Json | undefined): Json[] => (Array.isArray(node) ? node : []);

/** Keys by code point. */
export function sortedKeys(node: Json | undefined): string[] {
  return isObject(node) ? Object.keys(node).sort(byCodePoint) : [];
}

export function byCodePoint(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

export function same(left: Json, right: Json): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((node, index) => same(node, right[index] as Json));
  }
  if (!isObject(left) || !isObject(right)) return left === right;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && same(left[key] as Json, right[key] as Json))
  );
}

/** A string with an Argo or Kargo expression. */
export const isOpaque = (node: Json): boolean => typeof node === 'string' && node.includes('{{');
