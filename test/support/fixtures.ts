import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadManifests } from '#src/check/load/manifests.js';
import type { JsonObject } from '#src/model/json.js';
import type { Profile } from '#src/model/profile.js';
import { packageRoot } from '#src/package-root.js';

export const fixturesFolder = join(packageRoot, 'test', 'fixtures');

/** One file below test/fixtures: manifests, the profile that they are judged with, and what is expected. */
export interface Fixture {
  /** The failure mode, as the folder names it. */
  id: string;
  file: string;
  profile: Profile;
  objects: JsonObject[];
  /** Lines such as `error Workflow/build /spec`, sorted. */
  expected: string[];
}

export function fixtureIds(): string[] {
  return readdirSync(fixturesFolder).sort();
}

export function fixtureFiles(id: string): string[] {
  return readdirSync(join(fixturesFolder, id)).sort();
}

export async function loadFixtures(): Promise<Fixture[]> {
  return Promise.all(fixtureIds().flatMap((id) => fixtureFiles(id).map((file) => loadFixture(id, file))));
}

/** @throws when the file is no fixture: it has a profile, then objects, and its comments say what to expect */
export async function loadFixture(id: string, file: string): Promise<Fixture> {
  const path = join(fixturesFolder, id, file);
  const { objects, errors } = await loadManifests([path]);
  const text = readFileSync(path, 'utf8');
  const { apiVersion, kind, ...profile } = parse(text.split(/^---$/m)[0] ?? '');
  if (errors.length > 0 || apiVersion !== 'seawall.dev/v1alpha1' || kind !== 'Profile') {
    throw new Error(`${path} is no fixture: ${errors[0]?.message ?? 'its first document is no profile'}`);
  }
  const expected = [...text.matchAll(/^# expect: (.*)$/gm)].map(([, line = '']) => line.trim());
  return {
    id,
    file,
    profile: { platform: {}, ...profile },
    objects: objects.map(({ object }) => object),
    expected: expected.sort(),
  };
}

/** Fixtures of one failure mode for one platform together: engines that are slow to start can judge them in one run. */
export function byPlatform(fixtures: readonly Fixture[]): Fixture[][] {
  const groups = new Map<string, Fixture[]>();
  for (const fixture of fixtures) {
    const key = JSON.stringify([fixture.id, fixture.profile]);
    groups.set(key, [...(groups.get(key) ?? []), fixture]);
  }
  return [...groups.values()];
}
