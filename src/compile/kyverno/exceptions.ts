import type { FailureMode } from '../../model/failure-mode.js';
import type { Profile, Waiver } from '../../model/profile.js';
import { waiversOf } from '../../model/waivers.js';
import { coveredBy } from '../cel/waivers.js';
import { matchedKinds } from '../matched-kinds.js';
import { render } from '../templates.js';
import { olderThan } from '../versions.js';

/** Where Kyverno's own things are; it is told from which namespace to take exceptions. */
const NAMESPACE = 'kyverno';
/** The first release whose PolicyException expires. */
const EXPIRES_FROM = '1.19.0';
const DAY = 86_400_000;

/** The waivers of a profile as exceptions from ValidatingPolicies: a file, or none. */
export function celExceptions(modes: readonly FailureMode[], profile: Profile): Map<string, string> {
  const expires = !olderThan(profile.platform.kyverno, EXPIRES_FROM);
  const exceptions = named(modes, profile).map(({ name, waiver }) => ({
    name,
    waiver,
    covered: coveredBy(waiver),
    expiresAt: expires && endOf(waiver),
  }));
  return fileOf('kyverno/exceptions.yaml', exceptions);
}

/** The waivers of a profile as exceptions from ClusterPolicies: a file, or none. */
export function legacyExceptions(modes: readonly FailureMode[], profile: Profile): Map<string, string> {
  const exceptions = named(modes, profile).flatMap(({ name, waiver, mode }) => {
    const resources = resourcesOf(waiver, mode);
    return cannotMatch(waiver) === undefined && resources.kinds.length > 0 ? [{ name, waiver, resources }] : [];
  });
  return fileOf('kyverno-legacy/exceptions.yaml', exceptions);
}

function fileOf(template: string, exceptions: readonly unknown[]): Map<string, string> {
  const files = new Map<string, string>();
  return exceptions.length > 0
    ? files.set('exceptions.yaml', render(template, { exceptions, namespace: NAMESPACE }))
    : files;
}

/** Why `kyverno.io/v2` cannot match just what a waiver covers; undefined when it can. */
export function cannotMatch({ resource: { namespace = '', name = '' } = {} }: Waiver): string | undefined {
  if (/[*?{}]/.test(namespace + name)) return 'Kyverno would take its name or namespace for a pattern';
  return name.endsWith('-') ? 'Kyverno matches names, not the generateName that they are made of' : undefined;
}

function named(modes: readonly FailureMode[], profile: Profile) {
  return modes.flatMap((mode) =>
    waiversOf(mode.id, profile).map((waiver, index) => ({ name: `${mode.id}-${index + 1}`, waiver, mode })),
  );
}

function resourcesOf({ resource: { kind, namespace, name } = {} }: Waiver, mode: FailureMode) {
  const kinds = matchedKinds(mode)
    .filter((each) => kind === undefined || each.kind === kind)
    // Kyverno takes a Namespace's own name for its namespace.
    .filter((each) => namespace === undefined || each.kind !== 'Namespace');
  return {
    kinds: kinds.map((each) => [each.group, each.version, each.kind].filter(Boolean).join('/')),
    ...(namespace !== undefined && { namespaces: [namespace] }),
    ...(name !== undefined && { names: [name] }),
  };
}

/** A waiver holds to the end of its last day. */
const endOf = ({ expires }: Waiver) =>
  new Date(Date.parse(`${expires}T00:00:00Z`) + DAY).toISOString().replace('.000', '');
