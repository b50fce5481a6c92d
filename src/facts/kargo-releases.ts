import semver from 'semver';
import type { Profile } from '../model/profile.js';
import { newest } from './newest.js';

/** Whether the profile's Kargo is in a range; the newest that is known where the profile names none. */
export function kargoIsIn(range: string, { platform }: Pick<Profile, 'platform'>): boolean {
  const release = semver.coerce(platform.kargo ?? newest.kargo)?.version ?? newest.kargo;
  return semver.satisfies(release, range);
}
