import semver from 'semver';
import { newest } from './newest.js';

/** A field that some releases lack, and what stands for it there. */
export interface RenamedField {
  /** The type that has it, by its upstream name. */
  type: string;
  name: string;
  /** The first release that has it; absent: all before `gone`. */
  since?: string;
  /** The first release that no longer has it. */
  gone?: string;
  /** The field of the same type that replaces it, if there is one. */
  instead?: string;
  /** What to write, where the name of another field does not say it. */
  advice?: string;
}

/** A field that the release lacks, and what to say of it. */
export type MissingField = {
  name: string;
  /** The field that does its work; empty if there is none. */
  instead: string;
  says: string;
};

/** The release of a profile's version: prereleases count as theirs, and the newest stands for one that is not known. */
export function releaseOf(version: string | undefined, component: keyof typeof newest): string {
  return semver.coerce(version ?? newest[component])?.version ?? newest[component];
}

/** The fields that a release lacks, by type; each type of the table has its list. */
export function missingFields(table: readonly RenamedField[], release: string): Record<string, MissingField[]> {
  const types: Record<string, MissingField[]> = Object.fromEntries(table.map(({ type }) => [type, []]));
  for (const { type, name, since, gone, instead = '', advice = `write ${instead}` } of table) {
    const isGone = gone !== undefined && semver.gte(release, gone);
    const isToCome = since !== undefined && semver.lt(release, since);
    const when = isGone ? `is gone since ${gone}` : `is known from ${since} only`;
    if (isGone || isToCome) types[type]?.push({ name, instead, says: `${when}; ${advice}` });
  }
  return types;
}
