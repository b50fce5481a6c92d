import semver from 'semver';
import type { FailureMode } from './failure-mode.js';
import { componentNames } from './platform-text.js';

const WORDS: Readonly<Record<string, string>> = { '>=': 'from', '>': 'after', '<': 'below', '<=': 'up to' };

/** Where a failure mode bites, such as `Argo Workflows from 3.5.3 and below 3.5.5`. */
export function versionsInWords({ component, versions }: Pick<FailureMode, 'component' | 'versions'>): string {
  const stretches = new semver.Range(versions).set.map((comparators) =>
    comparators
      // A comparator without a version is `*`.
      .filter(({ value }) => value !== '')
      // `<3.5` is read as `<3.5.0-0`.
      .map((each) => `${WORDS[each.operator] ?? 'only'} ${each.semver.version.replace(/-0$/, '')}`)
      .join(' and '),
  );
  const name = componentNames[component];
  return stretches.includes('') ? `${name}, every release` : `${name} ${stretches.join(', or ')}`;
}
