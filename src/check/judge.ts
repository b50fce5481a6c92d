import type { FailureMode } from '../model/failure-mode.js';
import type { JsonObject } from '../model/json.js';
import type { Profile } from '../model/profile.js';
import type { Enabled } from './enabled.js';
import { type Evaluator, evaluate, type RawFinding } from './evaluate.js';
import { buildInventory, kindsLookedUp } from './inventory.js';

/** What rules see as `data`: the inventory, the profile, what is enabled and with which parameters. */
export function policyData(objects: readonly JsonObject[], enabled: Enabled, profile: Profile): JsonObject {
  const namespace = profile.namespace ?? '';
  return {
    inventory: buildInventory(objects, kindsLookedUp(enabled.modes), namespace),
    profile: { namespace, complete: profile.inventory === 'complete' },
    enabled: Object.fromEntries(enabled.modes.map(({ id }) => [id, true])),
    parameters: enabled.parameters,
  };
}

/** Judges objects by the enabled failure modes, all of them being one another's inventory. */
export function judge(
  policy: Evaluator,
  objects: readonly JsonObject[],
  enabled: Enabled,
  profile: Profile,
): RawFinding[] {
  return evaluate(policy, policyData(objects, enabled, profile), objects).map((finding) => {
    const severity = profile.severities?.[finding.id];
    return severity && severity !== 'off' ? { ...finding, severity } : finding;
  });
}

/** Whether some object is of a kind that the failure mode judges. */
export function concerns(mode: FailureMode, objects: readonly JsonObject[]): boolean {
  const kinds = new Set(
    mode.rule.flatMap((rule) => kindsBelow(rule.over)).map((kind) => `${kind.apiVersion} ${kind.kind}`),
  );
  return objects.some((object) => kinds.has(`${String(object.apiVersion)} ${String(object.kind)}`));
}

function kindsBelow(view: FailureMode['rule'][number]['over']): { apiVersion: string; kind: string }[] {
  return 'kinds' in view.parent ? view.parent.kinds : kindsBelow(view.parent);
}
