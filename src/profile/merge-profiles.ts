import type { Profile } from '../model/profile.js';
import type { InferredProfile } from './infer-profile.js';

/** What the command line says of the platform; absent: nothing. Versions are whole and without a leading `v`. */
export interface ProfileFlags {
  /** Path of the profile file; absent: the nearest `seawall.yaml` upward from each file. */
  profile?: string;
  argoWorkflows?: string;
  kargo?: string;
  kubernetes?: string;
  kyverno?: string;
  openshift?: true;
  namespace?: string;
}

/** A profile in use, and which of it was inferred: `argoWorkflows 3.5.12 from Deployment argo/workflow-controller`. */
export interface MergedProfile {
  profile: Profile;
  inferred: string[];
}

const COMPONENTS = ['argoWorkflows', 'kargo', 'kubernetes', 'kyverno'] as const;

/**
 * Flags win over the file, the file over inference. Where the manifests state several versions of one component, the
 * profile holds none of them and `inferred` names all: which one counts is for each failure mode to decide.
 */
export function mergeProfiles(flags: ProfileFlags, file: Profile | null, inferred: InferredProfile): MergedProfile {
  const stated = file?.platform ?? {};
  const platform: Profile['platform'] = {};
  const used = new Set<string>();
  const versions = { argoWorkflows: inferred.argoWorkflowsVersions, kargo: inferred.kargoVersions };
  for (const component of COMPONENTS) {
    const version = flags[component] ?? stated[component];
    if (version !== undefined) {
      platform[component] = version;
    } else if (component === 'argoWorkflows' || component === 'kargo') {
      const [only, ...others] = versions[component];
      if (only !== undefined && others.length === 0) platform[component] = only;
      used.add(component);
    }
  }
  const openshift = flags.openshift ?? stated.openshift;
  if (openshift !== undefined) {
    platform.openshift = openshift;
  } else if (inferred.openshift) {
    platform.openshift = true;
    used.add('openshift');
  }
  const profile: Profile = { ...file, platform };
  if (flags.namespace !== undefined) profile.namespace = flags.namespace;
  const facts = inferred.facts.filter(({ key }) => used.has(key));
  return { profile, inferred: facts.map(({ key, value, source }) => `${key} ${value} from ${source}`) };
}
