import { VERSION_PATTERN } from '../model/schemas/version-pattern.js';

const VERSION = new RegExp(VERSION_PATTERN, 'u');

/** The version without its leading `v`, or null when `text` is not a whole version such as `3.5.12` or `4.0.0-rc1`. */
export function parseVersion(text: string): string | null {
  if (!VERSION.test(text)) return null;
  return text.startsWith('v') ? text.slice(1) : text;
}

const TAG = /^v?(\d{1,9}\.\d{1,9}\.\d{1,9})(-(?:alpha|beta|rc)[.-]?\d*)?(?![.\d])/u;

/**
 * The version that an image tag or a version label states, or null when it states none (`latest`, `3.5`, a commit).
 * Suffixes that name a variant of a release, such as `-nonroot`, are dropped; a prerelease is kept.
 */
export function versionInTag(tag: string): string | null {
  const match = TAG.exec(tag);
  return match ? parseVersion(`${match[1]}${match[2] ?? ''}`) : null;
}
