import assert from 'node:assert/strict';
import { brief } from './change.js';
import { equivalents } from './equivalents.js';
import { type Result, survey } from './survey.js';
import { shareCaught, tableOf } from './table.js';

const WANTED = 0.95;
/** One failure mode, or `shared`: its survivors are listed, and nothing else is judged. */
const only = process.env.SEAWALL_MUTATION;

describe('changes of rules', () => {
  let results: Result[];

  before(async function () {
    this.timeout(1_800_000);
    results = await survey(only);
    console.log(tableOf(results));
  });

  it('are caught by fixtures, 95 of 100 at the least', () => {
    const survivors = results.filter(({ outcome }) => outcome === 'survived');
    if (only)
      console.log(survivors.map(({ operator, place }) => `- ${operator}\n    in ${brief(place, 400)}`).join('\n'));
    assert.ok(results.length > 0, `${only} is no failure mode; write one of them, or shared`);
    assert.ok(
      only !== undefined || shareCaught(results) >= WANTED,
      `${survivors.length} survive; list those of one failure mode with SEAWALL_MUTATION=<id> npm run test:mutation`,
    );
  });

  it('are called equivalent only where they survive', () => {
    const known = equivalents.filter(({ id }) => only === undefined || id === only);
    const needed = new Set(results.filter(({ outcome }) => outcome === 'equivalent').map(({ excused }) => excused));
    const stale = known
      .filter((each) => !needed.has(each))
      .map(({ id, operator, place }) => `${id}: ${operator} in ${place}`);
    assert.deepEqual(stale, [], 'take these out of equivalents.ts');
  });
});
