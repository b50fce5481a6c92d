import { clusterPromotionTasks, promotionTasks } from '../../../kubernetes/kinds.js';
import { promotionSteps } from '../../../kubernetes/views/kargo.js';
import { and, equals, exists, namespaceOf, not, objects } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const kinds = [
  { kind: 'PromotionTask', other: 'ClusterPromotionTask' },
  { kind: 'ClusterPromotionTask', other: 'PromotionTask' },
] as const;

export default failureMode('kargo-promotion-task-missing', {
  title: 'A promotion step names a task that does not exist',
  versions: '>=1.2.0',
  severity: 'error',
  cause:
    "A task without a kind is a PromotionTask of the Stage's own namespace. One for the whole cluster is found only with kind: ClusterPromotionTask, and nothing checks either before a promotion.",
  effect: 'Promotions to the Stage cannot be made; it is noticed when the first one is tried.',
  symptoms: ['PromotionTask.kargo.akuity.io "…" not found'],
  repair:
    'Name the task as it is called, with its kind:\n  steps:\n    - task:\n        name: open-pr\n        kind: ClusterPromotionTask',
  needs: "needs the project's PromotionTasks and the cluster's ClusterPromotionTasks, or `inventory: complete`",
  indispensable: ['other-objects'],
  rule: kinds.flatMap(({ kind, other }) =>
    [true, false].map((isOtherKind) =>
      forEach(promotionSteps, ({ object, step: { task } }) => {
        const find = (sought: string, absence?: 'assumed') =>
          sought === 'PromotionTask'
            ? objects(promotionTasks, { namespace: namespaceOf(object), name: task.name, ...(absence && { absence }) })
            : objects(clusterPromotionTasks, { name: task.name, ...(absence && { absence }) });
        const isCluster = equals(task.kind, 'ClusterPromotionTask');
        const ofOtherKind = exists(find(other, 'assumed'));
        return {
          when: and(
            exists(task.name),
            kind === 'ClusterPromotionTask' ? isCluster : not(isCluster),
            not(exists(find(kind))),
            isOtherKind ? ofOtherKind : not(ofOtherKind),
          ),
          at: [task.name],
          message: [`no ${kind} is called `, task.name, isOtherKind ? `, but a ${other} is: change kind` : ''],
        };
      }),
    ),
  ),
  sources: [
    'akuity/kargo#3121',
    'akuity/kargo#3734',
    'akuity/kargo#4935',
    'akuity/kargo api/v1alpha1/promotion_types.go@v1.11.2',
  ],
});
