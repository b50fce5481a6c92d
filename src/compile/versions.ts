import semver from 'semver';

/** Whether a version is known and below a minimum. */
export const olderThan = (version: string | undefined, minimum: string): boolean =>
  version !== undefined && semver.lt(semver.coerce(version) ?? minimum, minimum);
