import type { FailureMode } from '../model/failure-mode.js';

/** What a policy says of itself: what goes wrong and why, and what of it is not judged there. */
export function descriptionOf({ cause, effect, notJudged }: FailureMode): string {
  return [cause, effect, ...(notJudged === undefined ? [] : [`Judged in part: ${notJudged}.`])].join(' ');
}
