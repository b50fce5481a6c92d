import semver from 'semver';
import type { Component, FailureMode } from '../model/failure-mode.js';
import type { Json } from '../model/json.js';
import type { Profile } from '../model/profile.js';

/** Which failure modes are judged, and with what. */
export interface Enabled {
  modes: FailureMode[];
  parameters: Record<string, Record<string, Json>>;
  /** Modes that bite in some releases only, when the version is not known. */
  undated: FailureMode[];
}

/** Versions of each component; several controllers may have several. */
export type Versions = Readonly<Record<Component, readonly string[]>>;

/** Flag that gives a component's version. */
export const versionFlags: Readonly<Record<Component, string>> = {
  argoWorkflows: '--argo-workflows',
  kargo: '--kargo',
  kubernetes: '--kubernetes',
};

/** The versions of a profile; those inferred stand in where it states none. */
export function versionsOf(profile: Profile, inferred: Pick<Versions, 'argoWorkflows' | 'kargo'>): Versions {
  const { argoWorkflows, kargo, kubernetes } = profile.platform;
  return {
    argoWorkflows: argoWorkflows ? [argoWorkflows] : inferred.argoWorkflows,
    kargo: kargo ? [kargo] : inferred.kargo,
    kubernetes: kubernetes ? [kubernetes] : [],
  };
}

/** Whether a release is in a failure mode's range; a prerelease counts as its release. */
export function bitesIn(mode: FailureMode, version: string): boolean {
  const release = semver.coerce(version)?.version ?? version;
  return semver.satisfies(release, mode.versions);
}

/** Chooses the failure modes that the profile's severities and versions leave. */
export function enable(catalogue: readonly FailureMode[], profile: Profile, versions: Versions): Enabled {
  const wanted = catalogue.filter((mode) => profile.severities?.[mode.id] !== 'off');
  const enabled: Enabled = { modes: [], parameters: {}, undated: [] };
  for (const mode of wanted) {
    const known = versions[mode.component];
    const biting = known.find((version) => bitesIn(mode, version));
    if (mode.versions !== '*' && known.length === 0) enabled.undated.push(mode);
    else if (mode.versions === '*' || biting) {
      const platform = biting ? { ...profile.platform, [mode.component]: biting } : profile.platform;
      enabled.modes.push(mode);
      enabled.parameters[mode.id] = mode.parameters({ ...profile, platform });
    }
  }
  return enabled;
}
