import { customKinds } from '../kubernetes/kinds.js';
import { kindsOf } from '../language/view.js';
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

/**
 * Whether a failure mode has something to say of these objects: some are of Argo's or Kargo's own kinds that it judges,
 * or it would find something if its version were known.
 */
export function concerns(
  mode: FailureMode,
  policy: Evaluator,
  objects: readonly JsonObject[],
  profile: Profile,
): boolean {
  const kinds = new Set(
    mode.rule.flatMap((rule) => kindsOf(rule.over)).map((kind) => `${kind.apiVersion} ${kind.kind}`),
  );
  const own = [...kinds].filter((kind) => customKinds.some((each) => `${each.apiVersion} ${each.kind}` === kind));
  if (own.length > 0)
    return objects.some(({ apiVersion, kind }) => own.includes(`${String(apiVersion)} ${String(kind)}`));
  const alone: Enabled = { modes: [mode], parameters: { [mode.id]: mode.parameters(profile) }, undated: [] };
  return judge(policy, objects, alone, profile).length > 0;
}
