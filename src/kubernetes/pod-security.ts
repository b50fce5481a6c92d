import { and, equals, exists, first, named, namedValue, not, or, union, where } from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Expression, Path } from '../language/path.js';
import { layers } from './accounts.js';
import { configured } from './controller-config.js';
import { patchedContainers, patchedPod } from './pod-patches.js';
import type { Run } from './references.js';
import type { Container, PodSecurityContext, SecurityContext } from './shapes/core.js';
import type { Template, WorkflowSpec } from './shapes/workflow.js';

/** A container of a template that a workflow runs, as views have it. */
export interface RunContainer extends Run {
  template: Path<Template>;
  container: Path<Container>;
  name: Path<string>;
}
type PodTemplate = Omit<RunContainer, 'container' | 'name'>;

const specsOf = (run: Run): Path<WorkflowSpec> => namedValue('layers', union(...layers(run)));

/** The patches of a template's pod, the template's own first: it is applied last. */
export const patchesOf = ({ template, object, spec }: PodTemplate): Path<string> =>
  namedValue(
    'patches',
    union(
      first<string>(template.podSpecPatch, specsOf({ object, spec }).templateDefaults.podSpecPatch),
      first<string>(specsOf({ object, spec }).podSpecPatch),
    ),
  );

/**
 * A field of a pod's security context: a template's context, filled up from templateDefaults, stands in for the
 * workflow's as a whole. workflow/controller/workflowpod.go addSchedulingConstraints, argoproj/argo-workflows@v3.7.4.
 */
function podField<F extends keyof PodSecurityContext>(pod: PodTemplate, field: F): Expression<PodSecurityContext[F]>[] {
  const specs = specsOf(pod);
  const own = union(pod.template.securityContext, specs.templateDefaults.securityContext);
  const ofWorkflow = where(specs.securityContext, () => not(exists(own)));
  return [patchedPod(patchesOf(pod)).securityContext, own, ofWorkflow].map(
    (context) => context[field] as Expression<PodSecurityContext[F]>,
  );
}

/** What fills up a template's main container: templateDefaults, then the controller's `mainContainer`. */
function containerDefaults({ template, name, object, spec }: RunContainer): Path<Container> {
  const defaults = specsOf({ object, spec }).templateDefaults;
  const isMain = equals(name, 'main');
  const inSet = equals(template.containerSet.containers.$each.name, name);
  return union(
    where(defaults.container, () => and(isMain, exists(template.container))),
    where(defaults.script, () => and(isMain, exists(template.script))),
    where(configured('mainContainer'), () => or(isMain, inSet)),
  );
}

/** The value of a pod-level field, whatever it comes from. */
export const effectiveOfPod = <F extends keyof PodSecurityContext>(pod: PodTemplate, field: F) =>
  namedValue(`effective_${field.toLowerCase()}`, first(...podField(pod, field)));

/** The value of a field that both levels have, the container's before the pod's. */
export function effective<F extends keyof SecurityContext & keyof PodSecurityContext>(
  container: RunContainer,
  field: F,
): Path<SecurityContext[F]> {
  const patched = where(patchedContainers(patchesOf(container)), (each) => equals(each.name, container.name));
  const own = [patched, container.container, containerDefaults(container)].map(
    (each) => each.securityContext[field] as Expression<SecurityContext[F]>,
  );
  return namedValue(`effective_${field.toLowerCase()}`, first(...own, ...podField(container, field)));
}

/** The kubelet runs the container as another user than root, or not at all. */
export const isNonRoot = (container: RunContainer): Test => {
  const user = effective(container, 'runAsUser');
  return named(
    'is_non_root',
    and(not(equals(user, 0)), or(exists(user), equals(effective(container, 'runAsNonRoot'), true))),
  );
};
