import { loadCatalogue } from '#src/catalogue/load.js';
import { loadFixtures } from '../support/fixtures.js';
import { assertAgreement, type FuzzCase, fuzzCases, type Outcome, printSummary } from '../support/fuzzing.js';
import { inParallel } from './in-parallel.js';

/**
 * Has an engine judge random objects for every failure mode, as many scenarios at once as there are processors.
 *
 * @param usual how many objects for each, if nobody asks for more
 * @throws with the smallest examples of what it judges otherwise than the reference
 */
export async function fuzzEngine(
  name: string,
  usual: number,
  compare: (fuzzCase: FuzzCase) => Promise<Outcome>,
): Promise<void> {
  const [catalogue, fixtures] = await Promise.all([loadCatalogue(), loadFixtures()]);
  const cases = catalogue.flatMap((mode) => fuzzCases(mode, fixtures, usual));
  const outcomes = await inParallel(cases, compare);
  printSummary(name, cases, outcomes);
  await assertAgreement(name, cases, outcomes, compare);
}
