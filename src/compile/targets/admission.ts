import { waiversOf } from '../../model/waivers.js';
import { matchConditions } from '../admission/match-conditions.js';
import { QUESTIONS } from '../cel/authorizer.js';
import { printCelPolicy } from '../cel/policy.js';
import { coveredBy } from '../cel/waivers.js';
import { descriptionOf } from '../description.js';
import { enforcementIn, validationActions } from '../enforcement.js';
import { matchedKinds } from '../matched-kinds.js';
import type { Target } from '../target.js';
import { render } from '../templates.js';
import { olderThan } from '../versions.js';

/** admissionregistration.k8s.io/v1 has had ValidatingAdmissionPolicy since. */
const FIRST = '1.30.0';
/** `flatten`, `distinct` and `sort` came with 1.34; an API server takes from new policies what its predecessor had. */
const MINIMUM = '1.35.0';

/** Kubernetes' own ValidatingAdmissionPolicy, admissionregistration.k8s.io/v1: rules that need one object, and what RBAC allows accounts. */
export const target: Target = {
  name: 'admission',
  description: 'Kubernetes ValidatingAdmissionPolicy (admissionregistration.k8s.io/v1)',
  offers: new Set(['rbac']),
  lacks: {
    'other-objects': 'a ValidatingAdmissionPolicy sees the object and its namespace, and nothing else of the cluster',
    'listed-permissions': `its authorizer answers ${QUESTIONS} questions for an object, and the rule asks for every permission of a release`,
    'parse-yaml': 'the CEL of Kubernetes cannot read YAML inside a string',
  },
  limits: {
    rbac: `its authorizer answers ${QUESTIONS} questions for an object, and to it a missing role grants nothing`,
  },
  refuses: ({ platform: { kubernetes } }) => {
    if (olderThan(kubernetes, FIRST)) {
      return `Kubernetes ${kubernetes} has no ValidatingAdmissionPolicy in admissionregistration.k8s.io/v1: the target admission needs ${MINIMUM} or later`;
    }
    return olderThan(kubernetes, MINIMUM)
      ? `Kubernetes ${kubernetes} accepts no policy with the list functions that the rules use (flatten, distinct, sort): the target admission needs ${MINIMUM} or later`
      : undefined;
  },
  cannotDeny: () => undefined,
  cannotWaive: () => undefined,
  render: async (input) => {
    const files = new Map<string, string>();
    for (const mode of input.modes) {
      const policy = printCelPolicy(mode, input.parameters[mode.id] ?? {}, input.profile.namespace ?? '', {
        hasAuthorizer: true,
      });
      const rules = matchedKinds(mode);
      const actions = validationActions[enforcementIn(target, mode, input.profile)];
      const annotations = [
        ['seawall.dev/title', mode.title],
        ['seawall.dev/severity', mode.severity],
        ['seawall.dev/description', descriptionOf(mode)],
        ['seawall.dev/repair', mode.repair],
        ['seawall.dev/versions', `${mode.component} ${mode.versions}`],
      ];
      const waivers = waiversOf(mode.id, input.profile);
      const notWaived = waivers.map((waiver) => `!(${coveredBy(waiver)})`).join(' && ');
      const values = { mode, policy, rules, annotations, conditions: matchConditions(mode), waivers, notWaived };
      files.set(`${mode.id}/${mode.id}.yaml`, render('admission/policy.yaml', values));
      files.set(`${mode.id}/binding.yaml`, render('admission/binding.yaml', { mode, actions }));
    }
    const resources = input.modes.flatMap(({ id }) => [`${id}/${id}.yaml`, `${id}/binding.yaml`]);
    return files.set('kustomization.yaml', render('kustomization.yaml', { resources }));
  },
};
