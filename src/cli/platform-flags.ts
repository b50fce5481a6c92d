import type { ProfileFlags } from '../profile/merge-profiles.js';
import { parseVersion } from '../profile/version.js';
import type { Arguments, Flags } from './arguments.js';
import { UserError } from './user-error.js';

/** The flags of every command that uses a profile. */
export const PLATFORM_FLAGS = {
  profile: { value: 'FILE', help: 'profile file; default: the nearest seawall.yaml upward' },
  'argo-workflows': { value: 'VERSION', help: 'version of Argo Workflows, such as 3.5.12' },
  kargo: { value: 'VERSION', help: 'version of Kargo, such as 1.9.4' },
  kubernetes: { value: 'VERSION', help: 'version of Kubernetes, such as 1.34.0' },
  kyverno: { value: 'VERSION', help: 'version of Kyverno, such as 1.17.0' },
  openshift: { help: 'the platform is OpenShift' },
  namespace: { value: 'NAME', help: 'namespace of objects that state none' },
} as const satisfies Flags;

const NAMESPACE = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/u;

const VERSION_FLAGS = [
  ['argo-workflows', 'argoWorkflows'],
  ['kargo', 'kargo'],
  ['kubernetes', 'kubernetes'],
  ['kyverno', 'kyverno'],
] as const;

/**
 * What the platform flags say.
 * @throws {UserError} for a version that is not whole, or a name that no namespace can have
 */
export function readPlatformFlags({ flags }: Arguments): ProfileFlags {
  const platform: ProfileFlags = {};
  for (const [flag, key] of VERSION_FLAGS) {
    const written = flags.get(flag)?.[0];
    if (written === undefined) continue;
    const version = parseVersion(written);
    if (version === null) {
      const example = PLATFORM_FLAGS[flag].help.replace(/^.*such as /u, '');
      throw new UserError(`--${flag} ${written} is no whole version; write all of it, such as --${flag} ${example}`);
    }
    platform[key] = version;
  }
  const [profile] = flags.get('profile') ?? [];
  if (profile !== undefined) platform.profile = profile;
  const [namespace] = flags.get('namespace') ?? [];
  if (namespace !== undefined) {
    if (!NAMESPACE.test(namespace)) {
      throw new UserError(`--namespace ${namespace} is no name of a namespace; use lower-case letters, digits and -`);
    }
    platform.namespace = namespace;
  }
  if (flags.has('openshift')) platform.openshift = true;
  return platform;
}
