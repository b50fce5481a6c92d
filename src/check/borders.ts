import type { FailureMode } from '../model/failure-mode.js';
import type { Profile } from '../model/profile.js';
import { findProfileFile } from '../profile/find-profile.js';
import { loadProfileFile } from '../profile/load-profile.js';
import type { LoadedObject } from './load/loaded.js';

/** Objects that share a profile, and so an inventory: two clusters in one repository don't mix. */
export interface Border {
  /** Path of the profile file; null when there is none. */
  file: string | null;
  profile: Profile | null;
  objects: LoadedObject[];
}

/**
 * Parts the objects by the nearest profile upward from their file.
 *
 * @param given the profile file of the command line, which is everybody's
 * @throws ProfileError when a profile file can't be used
 */
export async function findBorders(
  objects: readonly LoadedObject[],
  given: string | undefined,
  catalogue: readonly FailureMode[],
): Promise<Border[]> {
  const borders = new Map<string | null, Border>();
  for (const object of objects) {
    const file = given ?? findProfileFile(object.file);
    let border = borders.get(file);
    if (!border) {
      border = { file, profile: file === null ? null : await loadProfileFile(file, catalogue), objects: [] };
      borders.set(file, border);
    }
    border.objects.push(object);
  }
  return [...borders.values()];
}
