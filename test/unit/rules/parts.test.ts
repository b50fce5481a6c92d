import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadCatalogue } from '#src/catalogue/load.js';
import { partFor } from '#src/compile/coverage.js';
import { loadTargets, targetNames } from '#src/compile/load-targets.js';
import type { Target } from '#src/compile/target.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import type { JsonObject } from '#src/model/json.js';
import type { Profile } from '#src/model/profile.js';
import { interpret } from '../../oracle/findings.js';
import { inOrder } from '../../support/findings.js';
import { type Fixture, loadFixtures } from '../../support/fixtures.js';
import { enabledAnyway } from '../../support/fuzzing.js';
import { wordsOf } from '../../support/rule-words.js';
import { scenarioOf } from '../../support/scenarios.js';

const RUNS = 20;
const SEED = 20261121;

/** A failure mode, and what the engines of some targets can judge of it. */
interface Part {
  whole: FailureMode;
  part: FailureMode;
  targets: string[];
}

describe('the part of a failure mode that a target carries', () => {
  let parts: Part[];
  let fixtures: Fixture[];
  let targets: readonly Target[];
  let catalogue: readonly FailureMode[];

  before(async () => {
    [targets, catalogue] = await Promise.all([loadTargets(targetNames()), loadCatalogue()]);
    fixtures = await loadFixtures();
    parts = catalogue.flatMap((mode) => partsOf(mode, targets));
    assert.ok(parts.length > 20);
  });

  /** What fails of objects that are all there is. */
  function failing(mode: FailureMode, objects: readonly JsonObject[], profile: Profile): string[] {
    const found = interpret(objects, enabledAnyway(mode, profile), { ...profile, inventory: 'complete' });
    return inOrder(found.filter(({ verdict }) => verdict === 'fail'));
  }

  /** Failures of the part that the whole does not know. */
  function invented({ whole, part }: Part, objects: readonly JsonObject[], profile: Profile): string[] {
    const known = failing(whole, objects, profile);
    return failing(part, objects, profile).filter((each) => !known.includes(each));
  }

  it('fails nothing that the whole does not fail: fixtures', () => {
    for (const { id, file, objects, profile } of fixtures) {
      for (const each of parts)
        assert.deepEqual(invented(each, objects, profile), [], `${each.whole.id} on ${id}/${file}`);
    }
  });

  it('fails nothing that the whole does not fail: objects of any shape', () => {
    for (const each of parts) {
      const [own, foreign] = [true, false].map((is) => fixtures.filter(({ id }) => (id === each.whole.id) === is));
      const scenarios = scenarioOf(own ?? [], foreign ?? [], wordsOf(each.whole));
      const property = fc.property(scenarios, ({ objects, profile }) => {
        assert.deepEqual(invented(each, objects, profile), []);
      });
      fc.assert(property, { numRuns: RUNS, seed: SEED });
    }
  });

  /** Whether no bad fixture of its own fails the part: then it is not worth a policy. */
  function isIdle({ whole, part }: Part): boolean {
    const bad = fixtures.filter(({ id, file }) => id === whole.id && file.startsWith('bad-'));
    return !bad.some(({ objects, profile }) => failing(part, objects, profile).length > 0);
  }
  const names = (of: readonly Part[]) => of.map(({ whole, targets }) => `${whole.id} in ${targets.join(', ')}`);

  it('fails some bad fixture of its own', () => {
    assert.deepEqual(names(parts.filter(isIdle)), []);
  });

  it('is left out only where it would fail none', () => {
    const needy = catalogue.filter(({ indispensable }) => indispensable.length > 0);
    const wouldBe = needy.map((mode) => partsOf({ ...mode, indispensable: [] }, targets).filter(isIdle));
    assert.deepEqual(
      needy.filter((_, number) => wouldBe[number]?.length === 0).map(({ id }) => id),
      [],
    );
  });
});

/** Each part once, with the targets that have it. */
function partsOf(whole: FailureMode, targets: readonly Target[]): Part[] {
  const parts = new Map<string, Part>();
  for (const target of targets) {
    const part = partFor(target, whole);
    if (part === undefined || part === whole) continue;
    const key = JSON.stringify(part.rule);
    parts.set(key, { whole, part, targets: [...(parts.get(key)?.targets ?? []), target.name] });
  }
  return [...parts.values()];
}
