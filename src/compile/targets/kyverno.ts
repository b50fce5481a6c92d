import { customKinds } from '../../kubernetes/kinds.js';
import type { Lookup } from '../../language/expression.js';
import type { FailureMode } from '../../model/failure-mode.js';
import type { Profile } from '../../model/profile.js';
import { needsOfMode } from '../../model/rule-needs.js';
import { type CelPolicy, printCelPolicy } from '../cel/policy.js';
import { enforcementIn, validationActions } from '../enforcement.js';
import { annotationsOf } from '../kyverno/annotations.js';
import { customResourceStubs } from '../kyverno/custom-resources.js';
import { celExceptions } from '../kyverno/exceptions.js';
import { kyvernoTests } from '../kyverno/tests.js';
import { matchedKinds } from '../matched-kinds.js';
import { isOutside, sparedNamespaces } from '../system-namespaces.js';
import type { Target } from '../target.js';
import { render } from '../templates.js';
import { olderThan } from '../versions.js';

const MINIMUM = '1.17.0';

/** All objects of a kind; a list without items is none. */
const listObjects = ({ apiVersion, plural }: Pick<Lookup, 'apiVersion' | 'plural'>) =>
  `dyn(resource.List(${JSON.stringify(apiVersion)}, ${JSON.stringify(plural)}, "")).?items.orValue([])`;

/** Kyverno's ValidatingPolicy, policies.kyverno.io/v1. */
export const target: Target = {
  name: 'kyverno',
  description: 'Kyverno ValidatingPolicy (policies.kyverno.io/v1)',
  offers: new Set(['other-objects', 'rbac', 'listed-permissions', 'parse-yaml']),
  lacks: {
    'parse-json': "Kyverno's json.unmarshal ends in an error on malformed JSON, which the rule has to judge",
    base64: "Kyverno's base64.decode ends in an error on malformed Base64, which the rule has to judge",
  },
  refuses: ({ platform }) =>
    olderThan(platform.kyverno, MINIMUM)
      ? `Kyverno ${platform.kyverno} has no policies.kyverno.io/v1: the target kyverno needs ${MINIMUM} or later`
      : undefined,
  // Of a policy that denies, Kyverno takes an error for a failure, whatever its failurePolicy.
  cannotDeny: (mode) =>
    needsOfMode(mode).capabilities.has('parse-yaml')
      ? 'Kyverno denies what it cannot judge, too, such as malformed YAML in a string'
      : undefined,
  cannotWaive: () => undefined,
  render: async (input) => {
    const files = new Map<string, string>();
    const lookups = new Map<string, Lookup>();
    for (const mode of input.modes) {
      const policy = printCelPolicy(mode, input.parameters[mode.id] ?? {}, input.profile.namespace ?? '', {
        listObjects,
      });
      for (const lookup of policy.lookups) lookups.set(lookup.plural, lookup);
      files.set(`${mode.id}/${mode.id}.yaml`, renderPolicy(mode, policy, input.profile));
      const subject = { policyFile: `${mode.id}.yaml`, result: { isValidatingPolicy: true }, lookups: policy.lookups };
      for (const [path, text] of await kyvernoTests(mode, subject, input)) files.set(`${mode.id}/${path}`, text);
    }
    if ([...files.keys()].some((path) => path.endsWith('kyverno-test.yaml'))) {
      for (const [path, text] of customResourceStubs(customKinds)) files.set(path, text);
    }
    const resources = [
      ...input.modes.map(({ id }) => `${id}/${id}.yaml`),
      ...(lookups.size > 0 ? ['read-access.yaml'] : []),
    ];
    for (const [path, text] of celExceptions(input.modes, input.profile)) {
      files.set(path, text);
      resources.push(path);
    }
    if (lookups.size > 0)
      files.set('read-access.yaml', render('kyverno/read-access.yaml', { groups: groupsOf([...lookups.values()]) }));
    return files.set('kustomization.yaml', render('kustomization.yaml', { resources }));
  },
};

function renderPolicy(mode: FailureMode, policy: CelPolicy, profile: Profile): string {
  const spared = sparedNamespaces(mode);
  return render('kyverno/policy.yaml', {
    outside: spared.length > 0 && isOutside(spared),
    mode,
    policy,
    rules: matchedKinds(mode),
    actions: validationActions[enforcementIn(target, mode, profile)],
    annotations: annotationsOf(mode, MINIMUM),
  });
}

/** What Kyverno's controllers must be allowed to read, by API group. */
function groupsOf(lookups: readonly Lookup[]): { group: string; resources: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { apiVersion, plural } of lookups) {
    const group = apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
    groups.set(group, [...(groups.get(group) ?? []), plural].sort());
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([group, resources]) => ({ group, resources }));
}
