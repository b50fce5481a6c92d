import type { RenamedField } from './renamed-fields.js';

const regexes = (type: string): RenamedField[] =>
  ['allowTags', 'ignoreTags'].map((name) => ({ type, name: `${name}Regexes`, since: '1.9.0', instead: name }));

/**
 * Fields of Kargo's kinds that were renamed or removed.
 * From charts/kargo/resources/crds and api/v1alpha1 of akuity/kargo at every stable tag 0.5.0 to 1.11.2.
 * A unit test compares them with kargo-fields.ts, and wants an entry for each field that a release takes away.
 * `TagSelection` is what 1.11.0 refuses in subscriptions that select by tag: pkg/image/tag_based_selector.go and
 * pkg/controller/git/commit/tag_based_selector.go.
 */
export const kargoRenamedFields: readonly RenamedField[] = [
  { type: 'StageSpec', name: 'promotionMechanisms', gone: '1.0.0', instead: 'promotionTemplate' },
  { type: 'StageSpec', name: 'subscriptions', gone: '0.9.0', instead: 'requestedFreight' },
  { type: 'Freight', name: 'warehouse', gone: '0.9.0', instead: 'origin' },
  { type: 'ImageSubscription', name: 'constraint', since: '1.7.0', instead: 'semverConstraint' },
  { type: 'ImageSubscription', name: 'semverConstraint', gone: '1.9.0', instead: 'constraint' },
  {
    type: 'ImageSubscription',
    name: 'gitRepoURL',
    gone: '1.7.0',
    advice: 'delete it, and give the image the annotation org.opencontainers.image.source',
  },
  ...regexes('ImageSubscription'),
  ...regexes('GitSubscription'),
  { type: 'TagSelection', name: 'allowTags', gone: '1.11.0', instead: 'allowTagsRegexes' },
  { type: 'TagSelection', name: 'ignoreTags', gone: '1.11.0', instead: 'ignoreTagsRegexes' },
];

const expression = (type: string, name: string, advice: string, gone = '1.3.0'): RenamedField => ({
  type,
  name,
  gone,
  advice: `write ${advice} with an expression`,
});

/**
 * Settings of promotion steps that were removed; the type is what a step `uses`.
 * From the schemas `*-config.json` of akuity/kargo at every stable tag 1.0.0 to 1.11.2. Compared with them by
 * tools/compare-step-fields.mjs, which tells of one only: repoURL of argocd-update's helm.images is gone since 1.3.0,
 * too, but other settings of that step have the name.
 */
export const kargoRemovedStepFields: readonly RenamedField[] = [
  expression('argocd-update', 'fromOrigin', 'desiredRevision or targetRevision'),
  expression('argocd-update', 'desiredCommitFromStep', 'desiredRevision'),
  expression('argocd-update', 'useDigest', 'digest'),
  expression('git-clone', 'fromOrigin', 'commit'),
  expression('git-clone', 'fromFreight', 'commit'),
  expression('git-commit', 'messageFromSteps', 'message', '1.5.0'),
  expression('git-open-pr', 'sourceBranchFromStep', 'sourceBranch'),
  expression('git-wait-for-pr', 'prNumberFromStep', 'prNumber'),
  expression('helm-update-chart', 'fromOrigin', 'version'),
  expression('kustomize-set-image', 'fromOrigin', 'tag or digest'),
  expression('kustomize-set-image', 'useDigest', 'digest'),
];

/** The release that took the promotion step helm-update-image away, in favour of yaml-update. */
export const helmUpdateImageGone = '1.3.0';
