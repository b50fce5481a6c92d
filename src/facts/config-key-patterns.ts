import semver from 'semver';
import type { Profile } from '../model/profile.js';
import { configTables } from './controller-config-keys.js';
import { newest } from './newest.js';

/** A table of the controller's configuration, and a pattern of the keys that it may have. */
export interface TablePattern {
  path: string;
  pattern: string;
}

/** For every table the keys that the profile's release knows, as one pattern: the parser ignores their case. */
export function tablePatterns(profile: Profile): TablePattern[] {
  const version = profile.platform.argoWorkflows ?? newest.argoWorkflows;
  const knows = (range: string | undefined) => semver.satisfies(version, range ?? '*', { includePrerelease: true });
  return configTables.flatMap(({ path, keys }) => {
    const known = Object.keys(keys).filter((key) => knows(keys[key]));
    // A table that this release lacks is found at its own key, not once more for each key in it.
    return known.length > 0 ? [{ path: path.join('.'), pattern: `(?i)^(${known.join('|')})$` }] : [];
  });
}
