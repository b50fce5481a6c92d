import type { RawFinding } from '../../check/evaluate.js';
import type { JsonObject } from '../../model/json.js';
import { enforcementIn } from '../enforcement.js';
import { cannotExclude } from '../gatekeeper/match.js';
import { templateSource } from '../gatekeeper/modules.js';
import { renderPolicies } from '../gatekeeper/policies.js';
import type { Target } from '../target.js';
import { render } from '../templates.js';

/** Gatekeeper's ConstraintTemplates with its Rego engine: the modules that OPA runs, and what Gatekeeper is to sync. */
export const target: Target = {
  name: 'gatekeeper',
  description: 'Gatekeeper ConstraintTemplate (templates.gatekeeper.sh/v1, Rego), for Gatekeeper 3.19 and later',
  offers: new Set(['other-objects', 'rbac', 'listed-permissions', 'parse-yaml', 'parse-json', 'base64']),
  lacks: {},
  refuses: () => undefined,
  cannotDeny: () => undefined,
  cannotWaive: cannotExclude,
  render: (input) =>
    renderPolicies(input, {
      enforcementOf: (mode) => enforcementIn(target, mode, input.profile),
      codeOf: (mode) => render('gatekeeper/rego-code.yaml', templateSource(mode, input.profile)),
      parametersOf: ({ id }) => input.parameters[id] ?? {},
      assertions,
    }),
};

/** As many violations as there are failures, each with its message and place. */
function assertions(failures: readonly RawFinding[]): JsonObject[] {
  const messages = failures.map(({ message, pointer }) => (pointer === '' ? message : `${message} (${pointer})`));
  const each = [...new Set(messages)].sort().map((message) => ({ violations: 1, message: `^${literally(message)}$` }));
  return [{ violations: each.length }, ...each];
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
