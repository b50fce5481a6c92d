import { buildInventory, kindsLookedUp } from '../../check/inventory.js';
import type { FailureMode } from '../../model/failure-mode.js';
import type { Severity } from '../../model/finding.js';
import type { Profile } from '../../model/profile.js';
import { conftestModules } from '../rego/conftest.js';
import { printModules } from '../rego/modules.js';
import { packageOf } from '../rego/rules.js';
import type { Target, TargetInput } from '../target.js';
import { render } from '../templates.js';

/** Rego modules with their tests, and the data that makes them the profile's. */
export const target: Target = {
  name: 'rego',
  description: 'Rego v1 modules for OPA and conftest',
  offers: new Set([
    'other-objects',
    'rbac',
    'listed-permissions',
    'parse-yaml',
    'parse-json',
    'base64',
    'values-files',
  ]),
  lacks: {},
  refuses: () => undefined,
  render: async (input) => {
    const files = new Map(printModules(input.modes));
    for (const mode of input.modes) {
      const text = await renderTest(mode, input);
      if (text) files.set(`${mode.id}/${mode.id}_test.rego`, text);
    }
    for (const [path, text] of conftestModules(input.modes)) files.set(path, text);
    const enabled = Object.fromEntries(input.modes.map(({ id }) => [id, true]));
    const profile = { namespace: input.profile.namespace ?? '', complete: input.profile.inventory === 'complete' };
    const data = {
      enabled,
      parameters: Object.fromEntries(input.modes.map(({ id }) => [id, input.parameters[id] ?? {}])),
      profile,
      severities: statedSeverities(input.modes, input.profile),
    };
    return files.set('data.json', `${JSON.stringify(data, null, 2)}\n`);
  },
};

/** Severities that the profile changes. */
function statedSeverities(
  modes: readonly FailureMode[],
  { severities = {} }: Profile,
): Record<string, Severity | 'off'> {
  return Object.fromEntries(Object.entries(severities).filter(([id]) => modes.some((mode) => mode.id === id)));
}

/** `opa test` for a failure mode: each fixture, in a complete inventory, and which of its objects fail. */
async function renderTest(mode: FailureMode, input: TargetInput): Promise<string | undefined> {
  const kinds = kindsLookedUp([mode]);
  const tests = await Promise.all(
    (await input.examplesOf(mode)).map(async ({ name, objects }) => ({
      name: name.replace(/[^a-z0-9]+/g, '_'),
      objects,
      inventory: buildInventory(objects, kinds, ''),
      failing: [...new Set((await input.failures(mode, objects)).map(({ number }) => number))].sort(
        (one, other) => one - other,
      ),
    })),
  );
  if (tests.length === 0) return undefined;
  return render('rego/test.rego', {
    mode,
    package: packageOf(mode.id),
    parameters: input.parameters[mode.id] ?? {},
    tests,
  });
}
