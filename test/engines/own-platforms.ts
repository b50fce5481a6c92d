import { join } from 'node:path';
import { reachOf } from '#src/compile/coverage.js';
import type { Target } from '#src/compile/target.js';
import { packageRoot } from '#src/package-root.js';
import { loadProfileFile } from '#src/profile/load-profile.js';
import { enableOnly } from '../support/findings.js';
import { byPlatform, type Fixture } from '../support/fixtures.js';
import type { Judges } from '../support/policy.js';

/** Fixtures for which a target has other policies than those of policies/, which have no parts, by platform. */
export async function onOtherPlatforms(
  target: Target,
  fixtures: readonly Fixture[],
  { catalogue }: Judges,
): Promise<Fixture[][]> {
  const published = await loadProfileFile(join(packageRoot, 'policies', 'seawall.yaml'));
  const policyFor = ({ id, profile }: Fixture) => {
    const own = catalogue.filter((mode) => mode.id === id);
    const { modes, parameters } = enableOnly(own, profile);
    return JSON.stringify([modes.length, parameters, profile.namespace ?? '', profile.severities?.[id]]);
  };
  const parts = catalogue.filter((mode) => reachOf(target, mode).carries === 'a part').map(({ id }) => id);
  return byPlatform(fixtures).filter(([fixture]) => {
    if (!fixture) return false;
    return parts.includes(fixture.id) || policyFor(fixture) !== policyFor({ ...fixture, profile: published });
  });
}
