import { secretText } from '../../../kubernetes/secrets.js';
import type { Secret } from '../../../kubernetes/shapes/core.js';
import { kargoCredentials } from '../../../kubernetes/views/kargo-credentials.js';
import {
  and,
  any,
  equals,
  exists,
  matches,
  not,
  oneOf,
  or,
  plain,
  union,
  unknowable,
} from '../../../language/build.js';
import type { Test } from '../../../language/expression.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const FOR_REPOSITORIES = ['git', 'helm', 'image'];
const TYPES = [...FOR_REPOSITORIES, 'generic'];

/** Whatever stands before the offence: plain characters, escapes and simple classes, so that it is outside of them. */
const BEFORE = '^(?:[^\\\\\\[]|\\\\[^Q]|\\[\\^?(?:[^\\]\\\\\\[^]|\\\\[^Q])(?:[^\\]\\\\\\[]|\\\\[^Q])*\\])*';
/** The same without groups. */
const FLAT = BEFORE.replace('[^\\\\\\[]', '[^\\\\\\[()]');
/** What no RE2 pattern may hold. */
const NO_PATTERN = [
  // A glob, or two operators in a row.
  '^[*+?]',
  `${BEFORE}(?:\\([*+]|\\|[*+?]|[*+?][*+])`,
  // Look-around, atomic groups, comments and back-references, which other dialects have.
  `${BEFORE}(?:\\(\\?(?:[=!>#]|<[=!])|\\\\[89]|\\\\[1-7](?:[^0-7]|$))`,
  // Something that is not closed, or was not opened.
  `${BEFORE}(?:\\\\|\\[[^\\]]*)$`,
  `${FLAT}(?:\\)|\\(${FLAT.slice(1)}$)`,
];

const urls = (secret: Path<Secret>): Path<string> =>
  union(secret.stringData.repoURL as Path<string>, secret.data.repoURL as Path<string>);
const hasKeys = (secret: Path<Secret>): Test => or(exists(secret.data.$entries), exists(secret.stringData.$entries));
const hasUrl = (secret: Path<Secret>): Test => any(urls(secret), (url) => not(equals(plain(url), '')));

export default failureMode('kargo-credential-secret', {
  title: 'Kargo passes over a credential Secret',
  severity: 'error',
  cause:
    'Kargo looks for credentials by the label kargo.akuity.io/cred-type (git, helm, image or generic) and the key repoURL; a Secret that it cannot compare with a repository is skipped.',
  effect:
    'The repository is read without credentials: the Warehouse finds nothing, or steps of the promotion are refused. Nothing says that a Secret was skipped.',
  symptoms: ['failed to compile regex for credential secret'],
  repair:
    'Label the Secret with what it is for, and name the repository; generic Secrets need no URL:\n  metadata:\n    labels:\n      kargo.akuity.io/cred-type: git\n  stringData:\n    repoURL: ^https://github\\.com/example/.+$\n    repoURLIsRegex: "true"\n    username: ...\n    password: ...\nWithout repoURLIsRegex the URL is compared as it is. Patterns are RE2: no look-around, no back-references, and .* where a glob has *.',
  needs: 'a Secret without any key is filled by something else; what it will hold is not known',
  rule: [
    forEach(kargoCredentials, ({ type }) => ({
      when: not(oneOf(type, TYPES)),
      at: [type],
      message: ['Kargo knows no credentials of type ', type, ': it is git, helm, image or generic'],
    })),
    forEach(kargoCredentials, ({ object, type }) => ({
      when: and(oneOf(type, FOR_REPOSITORIES), not(hasUrl(object)), or(hasKeys(object), unknowable)),
      at: [object.stringData, object.data, type],
      message: ['credentials of type ', type, ' without repoURL are for no repository'],
    })),
    forEach(kargoCredentials, ({ object, type }) => ({
      when: and(
        oneOf(type, FOR_REPOSITORIES),
        equals(secretText(object, 'repoURLIsRegex'), 'true'),
        or(...NO_PATTERN.map((pattern) => matches(secretText(object, 'repoURL'), pattern))),
      ),
      at: [object.stringData.repoURL as Path<string>, object.data.repoURL as Path<string>],
      message: ['repoURL is no pattern that Go can compile (RE2)'],
    })),
  ],
  sources: [
    'akuity/kargo pkg/credentials/kubernetes/database.go@v1.11.2',
    'akuity/kargo internal/credentials/kubernetes/database.go@v1.3.2',
    'akuity/kargo docs/docs/50-user-guide/50-security/30-managing-secrets.md@v1.11.2',
  ],
});
