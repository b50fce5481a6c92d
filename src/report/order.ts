import type { Finding } from '../model/finding.js';

/** Order by Unicode code point, which differs from JavaScript's own order outside the basic plane. */
export function compareCodePoints(left: string, right: string): number {
  const end = Math.min(left.length, right.length);
  for (let index = 0; index < end; index++) {
    if (left[index] !== right[index]) {
      const [a, b] = [left.charCodeAt(index), right.charCodeAt(index)];
      const [aIsSurrogate, bIsSurrogate] = [a >= 0xd800 && a <= 0xdfff, b >= 0xd800 && b <= 0xdfff];
      // A surrogate stands for a code point above every other code unit.
      return aIsSurrogate === bIsSurrogate ? a - b : Number(aIsSurrogate) - Number(bIsSurrogate);
    }
  }
  return left.length - right.length;
}

/** Findings in the one order in which every report shows them: file, line, column, id, pointer, message. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (left, right) =>
      compareCodePoints(left.file, right.file) ||
      left.line - right.line ||
      left.column - right.column ||
      compareCodePoints(left.id, right.id) ||
      compareCodePoints(left.pointer, right.pointer) ||
      compareCodePoints(left.message, right.message),
  );
}
