import {
  and,
  any,
  concat,
  first,
  matches,
  named,
  namedValue,
  not,
  objects,
  oneOf,
  or,
  parameter,
  parsed,
  replace,
  union,
  where,
} from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import { secrets } from './kinds.js';
import { secretText, secretTexts } from './secrets.js';
import type { DockerConfig, Secret } from './shapes/core.js';

type Auths = NonNullable<DockerConfig['auths']>;

/** Types of Secret that a kubelet takes registry credentials from. */
export const PULL_SECRET_TYPES = ['kubernetes.io/dockerconfigjson', 'kubernetes.io/dockercfg'];

/** Registries that serve everybody: credentials for them do not make their images private. */
const PUBLIC =
  '^(https?://)?((index|registry-1)\\.)?(docker\\.io|quay\\.io|ghcr\\.io|gcr\\.io|registry\\.k8s\\.io|public\\.ecr\\.aws|mcr\\.microsoft\\.com)(/v[12]/?)?/?$';

/** What a Secret holds under a key, as JSON. */
const content = <T>(secret: Path<Secret>, key: string): Path<T> => parsed<T>('json', secretText(secret, key));

/** The registries that a pull secret has credentials for: keys of its `auths`. */
export const registriesOf = (secret: Path<Secret>): Path<string> =>
  namedValue(
    'credentials',
    first<Auths>(content<DockerConfig>(secret, '.dockerconfigjson').auths, content<Auths>(secret, '.dockercfg')),
  ).$entries.key;

/** A Secret of another type holds none, whatever its keys. */
export const isPullSecret = (secret: Path<Secret>): Test => oneOf(secret.type, PULL_SECRET_TYPES);

const replaceAll = (text: Path<string>, replacements: [string, string][]): Path<string> =>
  replacements.reduce((each, [from, to]) => replace(each, from, to), text);
/** Docker Hub under one name. */
const HUB: [string, string][] = [
  ['index.docker.io', 'docker.io'],
  ['registry-1.docker.io', 'docker.io'],
];

/** An image with its registry: Docker Hub's where it names none. */
const normalizedImage = (image: Path<string>): Path<string> =>
  namedValue(
    'qualified',
    replaceAll(
      first<string>(
        where(image, (each) => matches(each, '^([^/]*[.:][^/]*|localhost)/')),
        concat('docker.io/', image),
      ),
      HUB,
    ),
  );

/** A registry without scheme and API version. */
const normalized = (registry: Path<string>): Path<string> =>
  namedValue(
    'normalized',
    replaceAll(registry, [
      ['https://', ''],
      ['http://', ''],
      ...HUB,
      ['/v1/', ''],
      ['/v2/', ''],
      ['/v1', ''],
      ['/v2', ''],
    ]),
  );

/** The registry as a pattern: labels may be globs, and dots are dots. */
const escaped = (registry: Path<string>): Path<string> =>
  replaceAll(registry, [
    ['.', '\\.'],
    ['*', '[^./]*'],
    ['?', '[^./]'],
  ]);

/** Whether credentials for a registry, without its scheme, apply to an image with its registry. */
const hostCovers = (host: Path<string>, image: Path<string>): Test =>
  named(
    'covers',
    or(
      and(matches(host, '/'), matches(image, concat('^', escaped(host)))),
      and(not(matches(host, '/')), matches(image, concat('^', escaped(host), '/'))),
    ),
  );

/**
 * Whether credentials for a registry apply to an image, as the kubelet matches them:
 * same port, globs within labels, and a prefix of the path where the registry has one.
 * kubernetes pkg/credentialprovider/keyring.go
 */
const covers = (registry: Path<string>, image: Path<string>): Test =>
  any(normalized(registry), (host) => hostCovers(host, image));

/** The image comes from one of these registries. */
export const coveredByAny = (registries: Path<string>, image: Path<string>): Test =>
  any(registries, (registry) => any(normalizedImage(image), (target) => covers(registry, target)));

/** Registries that Secrets have credentials for, but those that serve everybody; looked up once for all images. */
function privateHosts(): Path<string> {
  const pullSecrets = where(objects(secrets, { absence: 'assumed' }), isPullSecret);
  const contents = <T>(key: string): Path<T> => parsed<T>('json', secretTexts(pullSecrets, key));
  const auths = union<Auths>(
    contents<DockerConfig>('.dockerconfigjson').auths,
    contents<Auths>('.dockercfg'),
  ) as Path<Auths>;
  return namedValue(
    'private_hosts',
    normalized(where(auths.$entries.key, (registry) => not(matches(registry, PUBLIC)))),
  );
}

/** The profile calls the image's registry private, or a Secret has credentials for it; needs `privateRegistries`. */
export const isPrivate = (image: Path<string>): Test =>
  any(image, (each) =>
    named(
      'is_private',
      or(
        coveredByAny(parameter<string[]>('privateRegistries').$each, each),
        any(normalizedImage(each), (target) => any(privateHosts(), (host) => hostCovers(host, target))),
      ),
    ),
  );
