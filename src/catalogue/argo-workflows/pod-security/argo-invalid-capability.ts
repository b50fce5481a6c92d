import { CAPABILITIES } from '../../../facts/capabilities.js';
import { patchedContainers } from '../../../kubernetes/pod-patches.js';
import type { Container } from '../../../kubernetes/shapes/core.js';
import { containers, specPatches, templatePatches } from '../../../kubernetes/views/workflow.js';
import { and, concat, matches, not, parameter } from '../../../language/build.js';
import type { Test } from '../../../language/expression.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEachItem } from '../../../model/failure-mode.js';
import type { Severity } from '../../../model/finding.js';

type Names = (container: Path<Container>) => Path<string>;
interface Problem {
  names: Names[];
  when: (name: Path<string>) => Test;
  text: string;
  severity: Severity;
}

const PREFIX = '(?i)^CAP_';
const KNOWN = `(?i)^(${[...CAPABILITIES, 'ALL'].join('|')})$`;
const DEFAULT_DENIED = ['SYS_ADMIN', 'ALL'];

const added: Names = (container) => container.securityContext.capabilities.add.$each;
const dropped: Names = (container) => container.securityContext.capabilities.drop.$each;

const problems: Problem[] = [
  {
    names: [added, dropped],
    when: (name) => matches(name, PREFIX),
    text: ' carries the prefix CAP_, which Kubernetes leaves out',
    severity: 'error',
  },
  {
    names: [added, dropped],
    when: (name) => and(matches(name, '^'), not(matches(name, PREFIX)), not(matches(name, KNOWN))),
    text: ' is none that Linux has',
    severity: 'error',
  },
  {
    names: [added],
    when: (name) => matches(name, parameter<string>('denied')),
    text: ' gives a step control over its node',
    severity: 'warning',
  },
];

export default failureMode('argo-invalid-capability', {
  title: 'A capability is misspelt or too powerful',
  severity: 'error',
  cause:
    'Kubernetes passes the names of capabilities on unchecked, and the runtime puts CAP_ before each. A name that has the prefix already, or that Linux does not know, means nothing to most runtimes.',
  effect:
    'The container runs without the capability that it needs, keeps the one that it should drop, or does not start. SYS_ADMIN and ALL come close to being privileged; Pod Security admission refuses them from baseline on.',
  symptoms: [
    'Unknown capability to add: "CAP_CAP_',
    'ignoring unknown or unavailable capabilities',
    'violates PodSecurity "baseline:latest": non-default capabilities',
  ],
  repair:
    'Write the name without CAP_, and only what the step needs:\n  securityContext:        # of the container\n    capabilities:\n      drop: [ALL]\n      add: [NET_BIND_SERVICE]',
  // ALL holds whatever the profile denies.
  parameters: ({ deniedCapabilities = DEFAULT_DENIED }) => ({
    denied: deniedCapabilities.length > 0 ? `(?i)^(CAP_)?(${[...deniedCapabilities, 'ALL'].join('|')})$` : null,
  }),
  rule: problems.flatMap(({ names, when, text, severity }) =>
    names.flatMap((namesOf) => [
      forEachItem(
        containers,
        ({ container }) => namesOf(container),
        (item, { name }) => ({
          when: when(item),
          at: [item],
          message: ['capability ', item, concat(' of container ', name), text],
          severity,
        }),
      ),
      ...[specPatches, templatePatches].map((patches) =>
        forEachItem(
          patches,
          ({ patch }) => namesOf(patchedContainers(patch)),
          (item, { patch }) => ({
            when: when(item),
            at: [patch],
            message: ['capability ', item, ' in podSpecPatch', text],
            severity,
          }),
        ),
      ),
    ]),
  ),
  sources: [
    'kubernetes/kubernetes#119569',
    'kubernetes/kubernetes#33104',
    'opencontainers/runc#4426',
    'kubernetes/website content/en/docs/tasks/configure-pod-container/security-context.md@main',
  ],
  seeds: ['002'],
});
