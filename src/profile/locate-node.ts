import type { Position } from '../check/load/loaded.js';

/** Keys and list indexes from the root of a document to a node. */
export type NodePath = readonly (string | number)[];

/**
 * Where a node of a YAML text stands: its key when `atKey`, else its value; the nearest ancestor that exists if it does
 * not. Loads the YAML package that keeps positions, which only a broken file needs.
 */
export async function locateNode(text: string, path: NodePath, atKey: boolean): Promise<Position> {
  const { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const [depth, segment] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment));
      if (!pair) break;
      const keyOffset = isNode(pair.key) ? pair.key.range?.[0] : undefined;
      const valueOffset = isNode(pair.value) ? pair.value.range?.[0] : undefined;
      offset = (last && atKey ? keyOffset : (valueOffset ?? keyOffset)) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(segment)];
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else {
      break;
    }
  }
  const { line, col } = lines.linePos(offset);
  // An empty document has no line starts, and linePos answers 0.
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
