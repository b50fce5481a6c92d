import assert from 'node:assert/strict';
import semver from 'semver';
import { appVersions } from '#src/facts/argo-workflows-chart-apps.js';
import { valueTables } from '#src/facts/argo-workflows-chart-values.js';
import { newest } from '#src/facts/newest.js';
import { type Span, spansOf } from '#src/facts/version-spans.js';

const matches = (pattern: string | undefined, version: string, absent: boolean) =>
  pattern === undefined ? absent : new RegExp(pattern).test(version);
const isIn = (spans: Span[], version: string) =>
  spans.some(({ from, below }) => matches(from, version, true) && !matches(below, version, false));

const ranges = [...new Set(valueTables.flatMap(({ charts, keys }) => [charts, ...Object.values(keys)]))];

describe('facts about the values of the chart', () => {
  it('mean as patterns what they mean as ranges, at each boundary and around it', () => {
    const numbers = ranges.flatMap((range) => range.match(/\d+\.\d+\.\d+/g) ?? []);
    const boundaries = [
      ...new Set([...numbers, newest.argoWorkflowsChart, '0.9.9', '0.10.0', '0.99.100', '9.9.9', '10.0.0']),
    ];
    const versions = boundaries.flatMap((version) => {
      const { major, minor, patch } = semver.parse(version) ?? { major: 0, minor: 0, patch: 0 };
      const around = [
        [major, minor, patch + 1],
        [major, minor, Math.max(patch - 1, 0)],
        [major, minor + 1, 0],
        [major, minor * 10, patch],
        [major + 1, 0, 0],
      ];
      return [version, ...around.map((each) => each.join('.'))];
    });
    for (const range of ranges) {
      const spans = spansOf(range);
      for (const version of new Set(versions)) {
        assert.equal(isIn(spans, version), semver.satisfies(version, range), `${version} in ${range}`);
        assert.equal(isIn(spans, `${version}-rc.1`), isIn(spans, version), `${version}-rc.1 in ${range}`);
      }
    }
  });

  it('have every table as a key of the one above', () => {
    const keys = new Set(
      valueTables.flatMap(({ path, keys }) => Object.keys(keys).map((key) => (path ? `${path}.${key}` : key))),
    );
    assert.deepEqual(
      valueTables.filter(({ path }) => path !== '' && !keys.has(path)),
      [],
    );
  });

  it('list the releases that charts install in order', () => {
    const charts = appVersions.map(([chart]) => chart);
    assert.deepEqual(charts, charts.toSorted(semver.compare));
    assert.ok(semver.lte(charts.at(-1) ?? '', newest.argoWorkflowsChart));
  });
});
