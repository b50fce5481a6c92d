import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import type { Enabled } from '#src/check/enabled.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import type { JsonObject } from '#src/model/json.js';
import type { Profile } from '#src/model/profile.js';
import type { Fixture } from './fixtures.js';
import { minimize } from './minimize.js';
import { wordsOf } from './rule-words.js';
import { type Scenario, scenarioOf } from './scenarios.js';

/** The same objects in every run; SEAWALL_FUZZ_SEED asks for others. */
export const SEED = Number(process.env.SEAWALL_FUZZ_SEED ?? 20261121);
/** How many objects a scenario has on average. */
const OBJECTS_IN_SCENARIO = 17;
/** Making a case small takes an engine many questions. */
const EXAMPLES = 5;

/** How many objects are made for each failure mode; SEAWALL_FUZZ_RUNS asks for more. */
export const objectsWanted = (usual = 300): number => Number(process.env.SEAWALL_FUZZ_RUNS ?? usual);

/** Objects made for one failure mode, which alone is asked. */
export interface FuzzCase extends Scenario {
  mode: FailureMode;
  /** What to call it. */
  of: string;
}

/**
 * Objects made of the fixtures of one failure mode, changed at random, and of strangers beside them.
 *
 * @param usual how many objects, if nobody asks for more; the first few of a scenario where that is less than one
 */
export function fuzzCases(mode: FailureMode, fixtures: readonly Fixture[], usual?: number): FuzzCase[] {
  const wanted = objectsWanted(usual);
  const [own = [], foreign = []] = [true, false].map((is) => fixtures.filter(({ id }) => (id === mode.id) === is));
  const scenarios = scenarioOf(own, foreign, wordsOf(mode));
  const numRuns = Math.ceil(wanted / OBJECTS_IN_SCENARIO);
  // By another seed each, or all failure modes would meet the same profiles and edits.
  const seed = SEED ^ crc32(mode.id);
  return fc.sample(scenarios, { numRuns, seed }).map(({ profile, objects }, index) => ({
    mode,
    of: `scenario ${index} of ${mode.id}`,
    profile,
    objects: wanted < OBJECTS_IN_SCENARIO ? objects.slice(0, wanted) : objects,
  }));
}

/** The failure mode as it is judged whatever the release, for which generated profiles seldom fit. */
export function enabledAnyway(mode: FailureMode, profile: Profile): Enabled {
  return { modes: [mode], parameters: { [mode.id]: mode.parameters(profile) }, undated: [] };
}

/** What came of one case. */
export interface Outcome {
  /** How many objects both sides judged, and how many of them fail. */
  compared: number;
  failing: number;
  /** Of each object that the engine never judges, why. */
  neverReach?: readonly string[];
  /** How the two sides differ; empty when they agree. */
  differences: readonly string[];
}

type Compare = (fuzzCase: FuzzCase) => Outcome | Promise<Outcome>;

/**
 * @param again compares another case; a case that differs is made smaller by it
 * @throws with the smallest examples of some failure modes that are judged differently
 */
export async function assertAgreement(
  engine: string,
  cases: readonly FuzzCase[],
  outcomes: readonly Outcome[],
  again: Compare,
): Promise<void> {
  const differing = cases.filter((each, index) => {
    const [first] = outcomes[index]?.differences ?? [];
    // To make it small may take long.
    if (first !== undefined) console.log(`      ${engine}, ${each.of}: ${first}`);
    return first !== undefined;
  });
  const first = [...new Map(differing.toReversed().map((each) => [each.mode.id, each])).values()].slice(0, EXAMPLES);
  const shown: string[] = [];
  for (const each of first) shown.push(await smallestExample(each, again));
  if (shown.length > 0) {
    throw new Error(`${engine}: ${differing.length} scenarios differ, with seed ${SEED}\n${shown.join('\n\n')}`);
  }
}

/** What differs between what an engine says and what it should say, line by line. */
export function differencesBetween(found: readonly string[], expected: readonly string[]): string[] {
  return [
    ...found.filter((line) => !expected.includes(line)).map((line) => `only the engine: ${line}`),
    ...expected.filter((line) => !found.includes(line)).map((line) => `not the engine: ${line}`),
  ];
}

/** Prints how much was compared, and why the rest was not. */
export function printSummary(engine: string, cases: readonly FuzzCase[], outcomes: readonly Outcome[]): void {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, each) => total + of(each), 0);
  const modes = new Set(cases.filter((_, index) => (outcomes[index]?.compared ?? 0) > 0).map(({ mode }) => mode.id));
  const compared = `${sum((each) => each.compared)} objects compared in ${modes.size} failure modes`;
  console.log(`      ${engine}: ${compared}, of which ${sum((each) => each.failing)} fail (seed ${SEED})`);
  const reasons = outcomes.flatMap(({ neverReach = [] }) => neverReach);
  for (const reason of [...new Set(reasons)].sort()) {
    console.log(`        ${reasons.filter((each) => each === reason).length} never reach it: ${reason}`);
  }
}

/** How to see it again, and the fewest objects that show it. */
async function smallestExample(fuzzCase: FuzzCase, compare: Compare): Promise<string> {
  const differencesIn = async (objects: JsonObject[]) => (await compare({ ...fuzzCase, objects })).differences;
  const classes = new Set((await differencesIn(fuzzCase.objects)).map(classOf));
  const fewest = await minimize(fuzzCase.objects, async (fewer) =>
    (await differencesIn(fewer)).some((each) => classes.has(classOf(each))),
  );
  const lines = [fuzzCase.profile, ...fewest].map((object) => JSON.stringify(object));
  return [`${fuzzCase.of}:`, ...(await differencesIn(fewest)), 'with the profile and objects', ...lines].join('\n');
}

/** An error is another thing to find than a wrong verdict. */
const classOf = (difference: string) => difference.split(':', 1)[0] ?? '';
