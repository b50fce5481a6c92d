import { and, equals, exists, namedValue, or, parsed, union, where } from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import { defaultSpec } from './accounts.js';
import { configured } from './controller-config.js';
import { type Run, referencedSpec } from './references.js';
import type { Container, PodSpec } from './shapes/core.js';
import type { Resources } from './shapes/resources.js';
import type { Template } from './shapes/workflow.js';

const layersOf = (run: Run) => [run.spec, referencedSpec(run), defaultSpec()];

/** The containers of pod patches that are meant; their resources are merged in last. */
function patched(run: Run, template: Path<Template>, isMeant: (container: Path<Container>) => Test): Path<Container> {
  const patches = [template.podSpecPatch, ...layersOf(run).map(({ podSpecPatch }) => podSpecPatch)];
  const pod = parsed<PodSpec>('yaml', union(...patches));
  return where(union(pod.containers.$each, pod.initContainers.$each), isMeant);
}

/** What a user's container states, by itself and by what is merged into it. */
export function statedBy(
  run: Run,
  template: Path<Template>,
  container: Path<Container>,
  name: Path<string>,
): Path<Resources> {
  const defaults = layersOf(run).flatMap(({ templateDefaults }) => [
    templateDefaults.container,
    templateDefaults.script,
  ]);
  const ofMain = where(union(...defaults, configured('mainContainer')), () =>
    or(equals(name, 'main'), equals(template.containerSet.containers.$each.name, name)),
  );
  const ofPatches = patched(run, template, (each) => equals(each.name, name));
  return namedValue('stated', union(container.resources, ofMain.resources, ofPatches.resources));
}

/** What Argo's own containers state; in resource and data templates `main` is one of them. */
export function statedByExecutor(run: Run, template: Path<Template>): Path<Resources> {
  const ofPatches = patched(run, template, ({ name }) =>
    or(
      equals(name, 'init'),
      equals(name, 'wait'),
      and(equals(name, 'main'), or(exists(template.resource), exists(template.data))),
    ),
  );
  return namedValue('stated_by_executor', union(configured('executor').resources, ofPatches.resources));
}
