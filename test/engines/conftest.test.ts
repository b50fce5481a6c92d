import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge } from '#src/check/judge.js';
import type { JsonObject } from '#src/model/json.js';
import type { Profile } from '#src/model/profile.js';
import { enableOnly } from '../support/findings.js';
import { byPlatform, type Fixture, fixturesFolder, loadFixtures } from '../support/fixtures.js';
import { type Judges, loadJudges } from '../support/policy.js';
import { compare } from './conformance.js';
import { askConftest, type ConftestQuestion, writePolicies } from './conftest-run.js';
import { engine } from './engine.js';
import { inParallel } from './in-parallel.js';

describe('conftest', () => {
  let conftest: string;
  let judges: Judges;
  let fixtures: Fixture[];
  let folder: string;

  before(async function () {
    conftest = engine('conftest') ?? this.skip();
    judges = await loadJudges();
    fixtures = await loadFixtures();
    folder = mkdtempSync(join(tmpdir(), 'seawall-conftest-'));
    for (const mode of judges.catalogue) writePolicies(folder, mode);
  });
  after(() => folder && rmSync(folder, { recursive: true }));

  it('finds with --combine in every fixture what Seawall finds, with nothing else in the cluster', async () => {
    const found = await inParallel(fixtures, async (fixture) => {
      const profile: Profile = { ...fixture.profile, inventory: 'complete' };
      const expected = expectedOf(fixture, fixture.objects, profile);
      const files = await askConftest(conftest, folder, questionOf([fixture], profile, true));
      const given = sorted([...files.values()].flat());
      const agrees = compare('conftest', fixture.id, fixture.objects.length, given, expected);
      return { of: `${fixture.id}/${fixture.file}`, agrees, given, expected };
    });
    const differing = found.filter(({ agrees }) => !agrees);
    assert.deepEqual(differing, []);
    const findings = sum(found.map(({ given }) => given.length));
    console.log(`      conftest --combine: ${fixtures.length} fixtures agree, with ${findings} findings`);
  });

  it('finds in every single document what Seawall finds in it', async () => {
    const found = await inParallel(byPlatform(fixtures), async (group) => {
      // A document alone never is all there is, whatever the profile says.
      const { inventory: _inventory, ...alone } = (group[0] as Fixture).profile;
      const files = await askConftest(conftest, folder, questionOf(group, alone, false));
      return sum(
        group.map((fixture) => {
          const each = fixture.objects.map((object) => expectedOf(fixture, [object], alone));
          const expected = sorted([...new Set(each.flat())]);
          assert.deepEqual(sorted(files.get(fixture.file) ?? []), expected, `${fixture.id}/${fixture.file}`);
          return expected.length;
        }),
      );
    });
    const documents = fixtures.flatMap(({ objects }) => objects).length;
    console.log(`      conftest: ${documents} single documents agree, with ${sum(found)} findings`);
  });

  it('fails when it is not told which releases run', () => {
    const id = 'argo-privileged-container';
    const files = [join(fixturesFolder, id, 'good-unprivileged.yaml')];
    const { status, stdout } = spawnSync(conftest, ['test', '--policy', join(folder, id), ...files], {
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stdout, /add --data and the data.json that stands beside/);
  });

  /** What Seawall says fails, as {@link askConftest} puts it. */
  function expectedOf({ id }: Fixture, objects: readonly JsonObject[], profile: Profile): string[] {
    const modes = judges.catalogue.filter((mode) => mode.id === id);
    const found = judge(judges.policy, objects, enableOnly(modes, profile), profile);
    const lines = found
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ number, severity, pointer, message }) => {
        const { kind, metadata } = objects[number] as { kind: string; metadata?: JsonObject };
        const name = metadata?.name ?? metadata?.generateName ?? '';
        return JSON.stringify([
          severity,
          id,
          kind,
          metadata?.namespace ?? profile.namespace ?? '',
          name,
          pointer,
          message,
        ]);
      });
    return sorted([...new Set(lines)]);
  }

  function questionOf(group: readonly Fixture[], profile: Profile, combine: boolean): ConftestQuestion {
    const [{ id } = { id: '' }] = group;
    const modes = judges.catalogue.filter((mode) => mode.id === id);
    const enabled = enableOnly(modes, profile);
    const data = {
      enabled: Object.fromEntries(enabled.modes.map((mode) => [mode.id, true])),
      parameters: enabled.parameters,
      profile: { namespace: profile.namespace ?? '', complete: true },
      severities: profile.severities ?? {},
    };
    return { id, files: group.map(({ file }) => join(fixturesFolder, id, file)), data, combine };
  }
});

const sorted = (lines: readonly string[]) => [...lines].sort();
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
