import type { RawFinding } from '../../check/evaluate.js';
import type { JsonObject } from '../../model/json.js';
import { printCelPolicy } from '../cel/policy.js';
import { enforcementIn } from '../enforcement.js';
import { cannotExclude } from '../gatekeeper/match.js';
import { renderPolicies } from '../gatekeeper/policies.js';
import type { Target } from '../target.js';
import { render } from '../templates.js';

/**
 * Gatekeeper's ConstraintTemplates with its CEL engine. A target of its own: where a template has code for both engines,
 * Gatekeeper runs the CEL, and these have the names of those with Rego.
 */
export const target: Target = {
  name: 'gatekeeper-cel',
  description: 'Gatekeeper ConstraintTemplate (templates.gatekeeper.sh/v1, CEL), for Gatekeeper 3.23 and later',
  offers: new Set(),
  lacks: { 'other-objects': "Gatekeeper's CEL sees one object; the target gatekeeper looks others up" },
  refuses: () => undefined,
  cannotDeny: () => undefined,
  cannotWaive: cannotExclude,
  render: (input) =>
    renderPolicies(input, {
      enforcementOf: (mode) => enforcementIn(target, mode, input.profile),
      codeOf: (mode) => {
        const parameters = input.parameters[mode.id] ?? {};
        const policy = printCelPolicy(mode, parameters, input.profile.namespace ?? '');
        return render('gatekeeper/cel-code.yaml', policy);
      },
      parametersOf: () => ({}),
      assertions,
    }),
};

/** One violation holds the messages of a whole case of the rule. */
const assertions = (failures: readonly RawFinding[]): JsonObject[] => [
  { violations: failures.length > 0 ? 'yes' : 'no' },
];
