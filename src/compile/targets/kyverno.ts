import type { Lookup } from '../../language/expression.js';
import type { FailureMode } from '../../model/failure-mode.js';
import { printCelPolicy } from '../cel/policy.js';
import { annotationsOf } from '../kyverno/annotations.js';
import { matchedKinds } from '../kyverno/matched-kinds.js';
import { olderThan } from '../kyverno/versions.js';
import type { Target, TargetInput } from '../target.js';
import { render } from '../templates.js';

const MINIMUM = '1.17.0';

/** Kyverno's client lists nothing as an error, and typed lists as what they are: both become a plain list. */
const listObjects = ({ apiVersion, plural }: Pick<Lookup, 'apiVersion' | 'plural'>) =>
  `dyn(resource.List(${JSON.stringify(apiVersion)}, ${JSON.stringify(plural)}, "")).?items.orValue([])`;

/** Kyverno's ValidatingPolicy, policies.kyverno.io/v1. */
export const target: Target = {
  name: 'kyverno',
  description: 'Kyverno ValidatingPolicy (policies.kyverno.io/v1)',
  offers: new Set(['other-objects', 'rbac', 'parse-yaml']),
  lacks: {
    'parse-json': "Kyverno's json.unmarshal ends in an error on malformed JSON, so the rule would not be total",
    base64: "Kyverno's base64.decode ends in an error on malformed Base64, so the rule would not be total",
  },
  refuses: ({ platform }) =>
    olderThan(platform.kyverno, MINIMUM)
      ? `Kyverno ${platform.kyverno} has no policies.kyverno.io/v1; it needs ${MINIMUM} or later, or the target kyverno-legacy`
      : undefined,
  render: async (input) => {
    const files = new Map(input.modes.map((mode) => [`${mode.id}/${mode.id}.yaml`, renderPolicy(mode, input)]));
    const resources = input.modes.map((mode) => `${mode.id}/${mode.id}.yaml`);
    return new Map([...files, ['kustomization.yaml', render('kyverno/kustomization.yaml', { resources })]]);
  },
};

function renderPolicy(mode: FailureMode, { parameters, profile }: TargetInput): string {
  const policy = printCelPolicy(mode, parameters[mode.id] ?? {}, profile.namespace ?? '', listObjects);
  const kinds = matchedKinds(mode);
  return render('kyverno/policy.yaml', {
    mode,
    policy,
    rules: kinds,
    // A look-up may fail, and so may the parsing of odd YAML: what cannot be judged is admitted.
    failurePolicy: policy.lookups.length > 0 || JSON.stringify(policy).includes('yaml.parse') ? 'Ignore' : 'Fail',
    annotations: annotationsOf(mode, MINIMUM),
  });
}
