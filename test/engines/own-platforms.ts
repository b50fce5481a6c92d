import { join } from 'node:path';
import { packageRoot } from '#src/package-root.js';
import { loadProfileFile } from '#src/profile/load-profile.js';
import { enableOnly } from '../support/findings.js';
import { byPlatform, type Fixture } from '../support/fixtures.js';
import type { Judges } from '../support/policy.js';

/** Fixtures for which other policies are generated than those of policies/, by platform. */
export async function onOtherPlatforms(fixtures: readonly Fixture[], { catalogue }: Judges): Promise<Fixture[][]> {
  const published = await loadProfileFile(join(packageRoot, 'policies', 'seawall.yaml'));
  const policyFor = ({ id, profile }: Fixture) => {
    const own = catalogue.filter((mode) => mode.id === id);
    const { modes, parameters } = enableOnly(own, profile);
    return JSON.stringify([modes.length, parameters, profile.namespace ?? '', profile.severities?.[id]]);
  };
  return byPlatform(fixtures).filter(([fixture]) => {
    return fixture && policyFor(fixture) !== policyFor({ ...fixture, profile: published });
  });
}
