import { printCelPolicy } from '../cel/policy.js';
import { enforcementIn } from '../enforcement.js';
import { annotationsOf } from '../kyverno/annotations.js';
import { cannotMatch, legacyExceptions } from '../kyverno/exceptions.js';
import { kyvernoTests } from '../kyverno/tests.js';
import { matchedKinds } from '../matched-kinds.js';
import { sparedNamespaces } from '../system-namespaces.js';
import type { Target } from '../target.js';
import { render } from '../templates.js';
import { olderThan } from '../versions.js';

/** The first release whose CEL has the list functions that the rules use (Kubernetes 1.34's). */
const MINIMUM = '1.17.0';
/** Kyverno 1.20 stops executing ClusterPolicy (kyverno/kyverno#17701). */
const END = '1.20.0';

/** Kyverno's ClusterPolicy, kyverno.io/v1, with validate.cel: rules that need one object only. */
export const target: Target = {
  name: 'kyverno-legacy',
  description: 'Kyverno ClusterPolicy (kyverno.io/v1), for Kyverno before 1.20',
  offers: new Set(),
  lacks: { 'other-objects': 'validate.cel sees one object; resource.List is not declared there' },
  refuses: ({ platform: { kyverno } }) => {
    if (kyverno === undefined) return undefined;
    if (!olderThan(kyverno, END)) return `Kyverno ${kyverno} no longer executes ClusterPolicy: use the target kyverno`;
    return olderThan(kyverno, MINIMUM)
      ? `the CEL of Kyverno ${kyverno} has no list functions: the target kyverno-legacy needs ${MINIMUM} or later`
      : undefined;
  },
  cannotDeny: () => undefined,
  cannotWaive: cannotMatch,
  render: async (input) => {
    const files = new Map<string, string>();
    for (const mode of input.modes) {
      const policy = printCelPolicy(mode, input.parameters[mode.id] ?? {}, input.profile.namespace ?? '');
      const rules = matchedKinds(mode);
      const annotations = annotationsOf(mode, MINIMUM);
      const spared = sparedNamespaces(mode);
      const enforcement = enforcementIn(target, mode, input.profile);
      const action = enforcement === 'deny' ? 'Enforce' : 'Audit';
      const values = { mode, policy, rules, annotations, action, warns: enforcement === 'warn', spared };
      files.set(`${mode.id}/${mode.id}.yaml`, render('kyverno-legacy/policy.yaml', values));
      const subject = { policyFile: `${mode.id}.yaml`, result: { rule: mode.id }, lookups: [] };
      for (const [path, text] of await kyvernoTests(mode, subject, input)) files.set(`${mode.id}/${path}`, text);
    }
    const resources = input.modes.map(({ id }) => `${id}/${id}.yaml`);
    for (const [path, text] of legacyExceptions(input.modes, input.profile)) {
      files.set(path, text);
      resources.push(path);
    }
    return files.set('kustomization.yaml', render('kustomization.yaml', { resources }));
  },
};
