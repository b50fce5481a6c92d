import type { FailureModeSummary } from './engine-room.js';

/** The versions in which a failure mode bites, in words when it is all of them. */
export function versionsText({ versions }: FailureModeSummary): string {
  return versions === null || versions === '*' ? 'all versions' : versions;
}
