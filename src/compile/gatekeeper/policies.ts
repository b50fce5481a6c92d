import type { RawFinding } from '../../check/evaluate.js';
import type { FailureMode } from '../../model/failure-mode.js';
import type { Json, JsonObject } from '../../model/json.js';
import type { Enforcement } from '../../model/profile.js';
import { descriptionOf } from '../description.js';
import type { TargetInput } from '../target.js';
import { render } from '../templates.js';
import { renderConstraint, schemaOf } from './constraint.js';
import { isExcluded, matchOf } from './match.js';
import { kindOf, templateNameOf } from './names.js';
import { gatorSuite } from './suite.js';
import { requiredSync, type SyncedKind, syncedKinds } from './sync.js';

/** What the templates of one of Gatekeeper's engines differ in. */
export interface TemplateEngine {
  /** The item of a template's `code`, as YAML. */
  codeOf(mode: FailureMode): string;
  /** What stands in the Constraint, where it can be changed. */
  parametersOf(mode: FailureMode): Readonly<Record<string, Json>>;
  /** What becomes of an object that fails. */
  enforcementOf(mode: FailureMode): Enforcement;
  /** What `gator verify` is to expect of an object with these failures. */
  assertions(failures: readonly RawFinding[]): JsonObject[];
}

/** Templates, their Constraints in a folder beside them, what is to be synced, and suites: path to text. */
export async function renderPolicies(input: TargetInput, engine: TemplateEngine): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const constraints: string[] = [];
  for (const mode of input.modes) {
    const parameters = engine.parametersOf(mode);
    files.set(`${mode.id}/template.yaml`, renderTemplate(mode, parameters, engine.codeOf(mode)));
    const match = matchOf(mode, input.profile);
    // To a Constraint, no kinds are all kinds.
    if (match.kinds.length === 0) continue;
    constraints.push(`${mode.id}.yaml`);
    files.set(`constraints/${mode.id}.yaml`, renderConstraint(mode, parameters, engine.enforcementOf(mode), match));
    const subject = {
      mode,
      template: 'template.yaml',
      constraint: `../constraints/${mode.id}.yaml`,
      assertions: engine.assertions,
    };
    const examples = await input.examplesOf(mode);
    const suite = await gatorSuite(subject, examples, async (objects) => {
      const failures = await input.failures(mode, objects);
      return failures.filter(({ number }) => !isExcluded(objects[number] ?? {}, match));
    });
    for (const [path, text] of suite) files.set(`${mode.id}/${path}`, text);
  }
  const kinds = syncedKinds(input.modes);
  if (kinds.length > 0) files.set('sync.yaml', render('gatekeeper/sync.yaml', { kinds }));
  const templates = input.modes.map(({ id }) => `${id}/template.yaml`);
  const resources = [...(kinds.length > 0 ? ['sync.yaml'] : []), ...templates];
  files.set('kustomization.yaml', render('kustomization.yaml', { resources }));
  return files.set('constraints/kustomization.yaml', render('kustomization.yaml', { resources: constraints }));
}

function renderTemplate(mode: FailureMode, parameters: Readonly<Record<string, Json>>, code: string): string {
  return render('gatekeeper/template.yaml', {
    mode,
    name: templateNameOf(mode.id),
    kind: kindOf(mode.id),
    annotations: annotationsOf(mode, syncedKinds([mode])),
    schema: schemaOf(parameters),
    code,
  });
}

function annotationsOf(mode: FailureMode, kinds: readonly SyncedKind[]): [string, string][] {
  return [
    ['metadata.gatekeeper.sh/title', mode.title],
    ...(kinds.length > 0
      ? [['metadata.gatekeeper.sh/requires-sync-data', requiredSync(kinds)] as [string, string]]
      : []),
    ['description', descriptionOf(mode)],
    ['seawall.dev/repair', mode.repair],
    ['seawall.dev/versions', `${mode.component} ${mode.versions}`],
  ];
}
