import { atLeast } from '#src/facts/version-spans.js';
import type { Json } from '#src/model/json.js';
import type { Change } from './change.js';

/** No chart, and nothing else whose versions rules match with a pattern, goes beyond these. */
const [MAJORS, MINORS, PATCHES] = [2, 60, 30];

let known: Map<string, Change<Json>[]> | undefined;

/** The patterns of all versions from one on, and those of the version before and after it. */
export function versionBounds(): ReadonlyMap<string, Change<Json>[]> {
  known ??= new Map(
    range(MAJORS).flatMap((major) =>
      range(MINORS).flatMap((minor) => range(PATCHES).map((patch) => boundOf(major, minor, patch))),
    ),
  );
  return known;
}

function boundOf(major: number, minor: number, patch: number): [string, Change<Json>[]] {
  const later = { operator: 'later', replacement: atLeast([major, minor, patch + 1].join('.')) };
  const earlier = { operator: 'earlier', replacement: atLeast([major, minor, patch - 1].join('.')) };
  return [atLeast([major, minor, patch].join('.')), patch > 0 ? [later, earlier] : [later]];
}

const range = (length: number): number[] => Array.from({ length }, (_, each) => each);
