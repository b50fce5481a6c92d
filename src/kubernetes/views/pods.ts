import { and, equals, exists, first, not, or, union, where } from '../../language/build.js';
import type { Expression, Path } from '../../language/path.js';
import { type Rows, type View, view } from '../../language/view.js';
import { configured } from '../controller-config.js';
import { patchedPod } from '../pod-patches.js';
import { referencedSpec } from '../references.js';
import type { Container, PodSecurityContext, PodSpec, SecurityContext, Volume } from '../shapes/core.js';
import type { Template, WorkflowSpec } from '../shapes/workflow.js';
import { containersOf, runnableTemplates } from './workflow.js';

interface Layers {
  spec: Path<WorkflowSpec>;
  referenced: Path<WorkflowSpec>;
  defaults: Path<WorkflowSpec>;
}
type PodRow = Layers & { template: Path<Template> };

/** Templates, with what fills up their own fields. */
const layered = view('layered_templates', 'layered', runnableTemplates, (row) => [
  {
    from: row.template,
    also: {
      referenced: referencedSpec(row),
      defaults: configured('workflowDefaults').spec,
      mainContainer: configured('mainContainer'),
    },
  },
]);
/** In the order in which the controller merges them. */
const layersOf = ({ spec, referenced, defaults }: Layers): Path<WorkflowSpec> => union(spec, referenced, defaults);

/** A template's own context, filled up from templateDefaults. */
const ownContext = (row: PodRow) => union(row.template.securityContext, layersOf(row).templateDefaults.securityContext);
/**
 * A field of a pod's security context: a template's context stands in for the workflow's as a whole. workflow/controller/workflowpod.go addSchedulingConstraints, argoproj/argo-workflows@v3.7.4.
 */
function podField<F extends keyof PodSecurityContext>(row: PodRow, field: F) {
  const own = ownContext(row);
  const inherited = where(layersOf(row).securityContext, (each) => and(exists(each), not(exists(own))));
  return first(...[own, inherited].map((context) => context[field] as Expression<PodSecurityContext[F]>));
}

const patchable = view('patchable_templates', 'patchable', layered, (row) => [
  {
    from: row.template,
    also: {
      templatePatch: first<string>(row.template.podSpecPatch, layersOf(row).templateDefaults.podSpecPatch),
      specPatch: first<string>(layersOf(row).podSpecPatch),
      ownContext: ownContext(row) as Expression<unknown>,
      podUser: podField(row, 'runAsUser'),
      podNonRoot: podField(row, 'runAsNonRoot'),
      podGroup: podField(row, 'fsGroup'),
    },
  },
]);

/** The pods of what runs: templates, with what the workflow and its patches say of the pod. */
export const pods = view('pods', 'pod', patchable, (row) => [
  {
    from: row.template,
    also: { templatePod: patchedPod(row.templatePatch), specPod: patchedPod(row.specPatch) },
  },
]);

const podContainers = view('pod_containers', 'container', pods, (row) => containersOf(row.template));

/** With what patches say of each container, and what fills it up. */
const completed = view('completed_containers', 'completed', podContainers, (row) => {
  const patched = (pod: Path<PodSpec>) =>
    where(union(pod.containers.$each, pod.initContainers.$each), (each) => equals(each.name, row.name));
  const defaults = layersOf(row).templateDefaults;
  const isMain = equals(row.name, 'main');
  const isInSet = equals(row.template.containerSet.containers.$each.name, row.name);
  return [
    {
      from: row.container,
      also: {
        templatePatched: patched(row.templatePod),
        specPatched: patched(row.specPod),
        templateDefault: union(
          where(defaults.container, (each) => and(exists(each), isMain, exists(row.template.container))),
          where(defaults.script, (each) => and(exists(each), isMain, exists(row.template.script))),
        ),
        mainDefault: where(row.mainContainer, (each) => and(exists(each), or(isMain, isInSet))),
      },
    },
  ];
});

type Completed = Rows<typeof completed extends View<infer Row> ? Row : never>;

/** The containers that say something of a container, the one that counts first. */
const sayingOf = (row: Completed): Path<Container>[] => [
  row.templatePatched,
  row.specPatched,
  row.container,
  row.templateDefault,
  row.mainDefault,
];

/** A field that pods and containers have: the container's counts before its pod's. */
function bothLevels<F extends keyof SecurityContext & keyof PodSecurityContext>(
  row: Completed,
  field: F,
  ofPod: Path<PodSecurityContext[F]>,
) {
  const contexts = [...sayingOf(row), row.templatePod, row.specPod].map((each) => each.securityContext);
  return first(...contexts.map((each) => each[field] as Expression<PodSecurityContext[F]>), ofPod);
}

/** The containers of what runs, finished as far as it can be seen, but for the profile's workflowDefaults; see ../finished.ts. */
export const finishedContainers = view('finished_containers', 'finished', completed, (row) => [
  {
    from: row.container,
    also: {
      user: bothLevels(row, 'runAsUser', row.podUser),
      nonRoot: bothLevels(row, 'runAsNonRoot', row.podNonRoot),
      group: first(row.templatePod.securityContext.fsGroup, row.specPod.securityContext.fsGroup, row.podGroup),
      command: first(...sayingOf(row).map((each) => each.command)),
      finishedImage: first(...sayingOf(row).map((each) => each.image)),
    },
  },
]);
export type Finished = Rows<typeof finishedContainers extends View<infer Row> ? Row : never>;

/** The volumes of a container's pod, wherever they are stated. */
export const volumesOf = (row: Finished): Path<Volume> =>
  union(
    row.template.volumes.$each,
    layersOf(row).volumes.$each,
    row.templatePod.volumes.$each,
    row.specPod.volumes.$each,
  );
