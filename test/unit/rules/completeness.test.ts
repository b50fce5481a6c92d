import assert from 'node:assert/strict';
import semver from 'semver';
import { loadCatalogue } from '#src/catalogue/load.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import { type Fixture, fixtureIds, loadFixtures } from '../../support/fixtures.js';

const FEWEST = 3;
/** `owner/name#1`, or `owner/name path@tag`; without a tag, what a file says would change. */
const SOURCE = /^[\w.-]+\/[\w.-]+(#\d+| [\w./+-]+@[\w./+-]+)$/;

describe('every failure mode', () => {
  let catalogue: readonly FailureMode[];
  let fixtures: Fixture[];

  before(async () => {
    catalogue = await loadCatalogue();
    fixtures = await loadFixtures();
  });

  const lacking = (what: (own: Fixture[], mode: FailureMode) => string[]) =>
    catalogue.flatMap((mode) => {
      const own = fixtures.filter(({ id }) => id === mode.id);
      return what(own, mode).map((lack) => `${mode.id}: ${lack}`);
    });

  it('has a folder of fixtures, and no folder is without its failure mode', () => {
    assert.deepEqual(fixtureIds(), catalogue.map(({ id }) => id).sort());
  });

  it('has fixtures that fail, fixtures that look alike and do not, and three at the least', () => {
    const found = lacking((own) => [
      ...(own.length < FEWEST ? [`${own.length} fixtures`] : []),
      ...(own.some(({ expected }) => expected.some((line) => !line.startsWith('unknown '))) ? [] : ['nothing fails']),
      ...(own.some(({ expected }) => expected.length === 0) ? [] : ['nothing passes']),
    ]);
    assert.deepEqual(found, []);
  });

  it('has fixtures that are named after what they expect', () => {
    const found = lacking((own) =>
      own.filter(({ file, expected }) => !file.startsWith(`${kindOf(expected)}-`)).map(({ file }) => file),
    );
    assert.deepEqual(found, []);
  });

  it('has fixtures for the versions on both sides of each boundary', () => {
    const found = lacking((own, { component, versions }) => {
      const boundaries = boundariesOf(versions);
      const stretchOf = (version: string) => boundaries.filter((boundary) => semver.gte(version, boundary)).length;
      const stated = own.map(({ profile }) => profile.platform[component]).filter((version) => version !== undefined);
      const shown = new Set(stated.map(stretchOf));
      return boundaries.flatMap((boundary, index) => [
        ...(shown.has(index) ? [] : [`no fixture just below ${boundary}`]),
        ...(shown.has(index + 1) ? [] : [`no fixture from ${boundary} on`]),
      ]);
    });
    assert.deepEqual([...new Set(found)], []);
  });

  it('has sources, and texts that say what it is and what to do', () => {
    const found = lacking((_own, { sources, title, cause, effect, repair }) => [
      ...(sources.length > 0 ? [] : ['no source']),
      ...sources.filter((source) => !SOURCE.test(source)).map((source) => `a source of no known form: ${source}`),
      ...([title, cause, effect, repair].every((text) => text.trim() !== '') ? [] : ['an empty text']),
    ]);
    assert.deepEqual(found, []);
  });
});

function kindOf(expected: string[]): string {
  if (expected.length === 0) return 'good';
  return expected.every((line) => line.startsWith('unknown ')) ? 'unknown' : 'bad';
}

/** The versions at which a range begins or ends. */
function boundariesOf(range: string): string[] {
  const comparators = new semver.Range(range).set.flat();
  const versions = comparators
    .map(({ semver: version }) => version?.version)
    .filter((version) => version !== undefined);
  return [...new Set(versions)].sort(semver.compare);
}
