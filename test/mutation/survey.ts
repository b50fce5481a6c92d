import { loadCatalogue } from '#src/catalogue/load.js';
import { loadFixtures } from '../support/fixtures.js';
import { Canon } from './canonical.js';
import { type Equivalent, equivalents } from './equivalents.js';
import { Judge, type Outcome } from './judge.js';
import { type Mutant, mutantsOf } from './mutants.js';
import { SharedCode } from './shared-code.js';
import { movedBounds } from './versions.js';
import { wordsOf } from './words.js';

/** What became of one change. */
export interface Result {
  /** The failure mode; `shared` for code of several. */
  home: string;
  operator: string;
  place: string;
  outcome: Outcome;
  /** The line of the table that says why it is equivalent. */
  excused?: Equivalent;
}

/** Changes everything that can be changed, in all failure modes or in one, and asks the fixtures; doubles are left out. */
export async function survey(only?: string): Promise<Result[]> {
  const canon = new Canon();
  const catalogue = (await loadCatalogue()).map((mode) => ({ ...mode, rule: canon.rule(mode.rule) }));
  const fixtures = await loadFixtures();
  const judges = new Map(
    catalogue.map(
      (mode) =>
        [
          mode.id,
          new Judge(
            mode,
            fixtures.filter(({ id }) => id === mode.id),
          ),
        ] as const,
    ),
  );
  const isWanted = ({ home }: { home: string }) => only === undefined || home === only;

  const ofNodes = mutantsOf(catalogue, new SharedCode(catalogue)).map((mutant) => ({
    ...mutant,
    home: homeOf(mutant),
  }));
  const ofBounds = catalogue.flatMap((mode) => movedBounds(mode).map((moved) => ({ ...moved, home: mode.id })));
  const results = [
    ...ofNodes.filter(isWanted).map((mutant): Result => {
      const { home, operator, node, ids } = mutant;
      const outcome = worstOf(
        ids.map((id) => judges.get(id)),
        (judge) => judge.judge(mutant),
      );
      return { home, operator, place: wordsOf(node), outcome };
    }),
    ...ofBounds.filter(isWanted).map(({ home, operator, bound, mode }): Result => {
      const isCaught = judges.get(home)?.catches(mode);
      return { home, operator, place: bound, outcome: isCaught ? 'caught' : 'survived' };
    }),
  ];
  return results.filter(({ outcome }) => outcome !== 'double').map(excuse);
}

const homeOf = ({ ids: [id = '', ...others] }: Mutant): string => (others.length > 0 ? 'shared' : id);

/** The first answer that settles it: a mutant of shared code is caught by any of those who share it. */
function worstOf(judges: (Judge | undefined)[], ask: (judge: Judge) => Outcome): Outcome {
  let outcome: Outcome = 'equivalent';
  for (const judge of judges) {
    const answer = judge ? ask(judge) : 'equivalent';
    if (answer === 'caught' || answer === 'double') return answer;
    if (answer === 'survived') outcome = answer;
  }
  return outcome;
}

function excuse(result: Result): Result {
  const excused = equivalents.find(
    ({ id, operator, place }) => id === result.home && operator === result.operator && result.place.startsWith(place),
  );
  return excused
    ? { ...result, excused, outcome: result.outcome === 'survived' ? 'equivalent' : result.outcome }
    : result;
}
