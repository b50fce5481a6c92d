import { customKinds } from '../kubernetes/kinds.js';
import { kindsOf } from '../language/view.js';
import type { FailureMode } from '../model/failure-mode.js';
import type { JsonObject } from '../model/json.js';
import type { Profile } from '../model/profile.js';
import type { Enabled } from './enabled.js';
import { type Evaluator, evaluate, type RawFinding } from './evaluate.js';
import { buildInventory, type Inventory, kindsLookedUp } from './inventory.js';
import { prepared } from './prepare.js';

/** So many are judged in one batch or two, sooner than anything is prepared for them. */
const FEW = 200;

/** What rules see as `data`: the inventory, the profile, what is enabled and with which parameters. */
export interface PolicyData extends JsonObject {
  inventory: Inventory;
  /** By id: those that have something to judge. */
  enabled: JsonObject;
}

/** Makes the data for objects that are one another's inventory. */
export function policyData(objects: readonly JsonObject[], enabled: Enabled, profile: Profile): PolicyData {
  const namespace = profile.namespace ?? '';
  const present = new Set(objects.map(({ apiVersion, kind }) => `${String(apiVersion)} ${String(kind)}`));
  // A rule without an object to judge needs no inventory either, which is what costs.
  const modes = enabled.modes.filter((mode) => [...kindsJudged(mode)].some((kind) => present.has(kind)));
  return {
    inventory: buildInventory(objects, kindsLookedUp(modes), namespace),
    profile: { namespace, complete: profile.inventory === 'complete' },
    enabled: Object.fromEntries(modes.map(({ id }) => [id, true])),
    parameters: Object.fromEntries(modes.map(({ id }) => [id, enabled.parameters[id] ?? {}])),
  };
}

/** Judges objects by the enabled failure modes, all of them being one another's inventory. */
export function judge(
  policy: Evaluator,
  objects: readonly JsonObject[],
  enabled: Enabled,
  profile: Profile,
): RawFinding[] {
  const data = policyData(objects, enabled, profile);
  const asked = enabled.modes.filter(({ id }) => id in data.enabled);
  const inventory = objects.length > FEW ? prepared(policy, data, asked) : data.inventory;
  return evaluate(policy, { ...data, inventory }, objects).map((finding) => {
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
  const own = [...kindsJudged(mode)].filter((kind) =>
    customKinds.some((each) => `${each.apiVersion} ${each.kind}` === kind),
  );
  if (own.length > 0)
    return objects.some(({ apiVersion, kind }) => own.includes(`${String(apiVersion)} ${String(kind)}`));
  const alone: Enabled = { modes: [mode], parameters: { [mode.id]: mode.parameters(profile) }, undated: [] };
  return judge(policy, objects, alone, profile).length > 0;
}

/** The kinds that a failure mode judges, as `apps/v1 Deployment`. */
function kindsJudged(mode: FailureMode): Set<string> {
  return new Set(mode.rule.flatMap((rule) => kindsOf(rule.over)).map((kind) => `${kind.apiVersion} ${kind.kind}`));
}
