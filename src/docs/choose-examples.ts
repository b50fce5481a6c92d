import { bitesIn } from '../check/enabled.js';
import type { FailureMode } from '../model/failure-mode.js';
import { type DocumentedExample, readDocumentedExamples } from './example.js';
import { linesApart } from './lines-apart.js';

/** What may not hold for a good example, in lines that it counts as: it would be good for another reason than its text. */
const WEIGHTS = { otherVersion: 10, otherSettings: 1000, outOfRange: 1000, sameText: 1000 };

/** A bad fixture and a good one, which together show with the fewest lines what makes the difference. */
export function chooseExamples(mode: FailureMode): {
  bad: DocumentedExample | null;
  good: DocumentedExample | null;
} {
  const [bads, goods] = [readDocumentedExamples(mode.id, 'bad'), readDocumentedExamples(mode.id, 'good')];
  const pairs = bads.flatMap((bad) => goods.map((good) => ({ bad, good, length: lengthOf(bad, good, mode) })));
  const [shortest] = pairs.sort((one, other) => one.length - other.length);
  return shortest ?? { bad: bads[0] ?? null, good: goods[0] ?? null };
}

/** The lines of the bad example, and twice those that differ, since they are what is to be understood. */
function lengthOf(bad: DocumentedExample, good: DocumentedExample, mode: FailureMode): number {
  const [before, after] = [bad, good].map(({ profile }) => profile.platform[mode.component]);
  const doubts = {
    otherVersion: before !== after,
    otherSettings: settingsBeside(bad, mode) !== settingsBeside(good, mode),
    outOfRange: after !== undefined && !bitesIn(mode, after),
    sameText: withoutVersions(bad.yaml) === withoutVersions(good.yaml),
  };
  const weights = Object.entries(WEIGHTS).map(([doubt, lines]) => (doubts[doubt as keyof typeof WEIGHTS] ? lines : 0));
  return weights.reduce((sum, lines) => sum + lines, bad.yaml.split('\n').length + 2 * linesApart(bad.yaml, good.yaml));
}

/** The settings that may decide a verdict, beside the version and whether the inventory is all that there is. */
function settingsBeside({ profile }: DocumentedExample, { component }: FailureMode): string {
  const { inventory, platform, ...settings } = profile;
  return JSON.stringify([settings, { ...platform, [component]: undefined }]);
}

const withoutVersions = (yaml: string) => yaml.replace(/\d+(?:\.\d+)+/gu, '');
