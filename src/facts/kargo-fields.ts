import type { FieldTable } from './field-table.js';

/**
 * Fields of the types in Kargo's kinds.
 * From api/v1alpha1/*_types.go of akuity/kargo at every stable tag 1.0.0 to 1.11.2.
 * Refreshed by tools/refresh-kargo-fields.mjs.
 */
export const kargoFields = {
  Project: { all: 'apiVersion kind metadata status', some: { spec: '<1.7.0' } },
  ProjectSpec: { all: 'promotionPolicies' },
  ProjectConfig: { all: 'apiVersion kind metadata spec', some: { status: '>=1.6.0' } },
  ProjectConfigSpec: {
    all: 'promotionPolicies',
    some: { freightLinks: '>=1.11.0', stageLinks: '>=1.11.0', webhookReceivers: '>=1.6.0' },
  },
  PromotionPolicy: { all: 'autoPromotionEnabled stage', some: { autoRollback: '>=1.11.0', stageSelector: '>=1.5.0' } },
  PromotionPolicySelector: { all: 'matchExpressions matchLabels name' },
  WebhookReceiverConfig: {
    all: 'bitbucket dockerhub github gitlab name quay',
    some: { artifactory: '>=1.7.0', azure: '>=1.7.0', generic: '>=1.9.0', gitea: '>=1.7.0', harbor: '>=1.8.0' },
  },
  Warehouse: { all: 'apiVersion kind metadata spec status' },
  WarehouseSpec: {
    all: 'freightCreationPolicy interval shard subscriptions',
    some: { freightCreationCriteria: '>=1.8.0' },
  },
  GitSubscription: {
    all: 'allowTags branch commitSelectionStrategy discoveryLimit excludePaths ignoreTags includePaths insecureSkipTLSVerify repoURL semverConstraint strictSemvers',
    some: {
      allowTagsRegexes: '>=1.9.0',
      blobless: '>=1.11.0',
      expressionFilter: '>=1.6.0',
      ignoreTagsRegexes: '>=1.9.0',
      since: '>=1.10.0',
    },
  },
  ImageSubscription: {
    all: 'allowTags discoveryLimit ignoreTags imageSelectionStrategy insecureSkipTLSVerify platform repoURL strictSemvers',
    some: {
      allowTagsRegexes: '>=1.9.0',
      cacheByTag: '>=1.9.0',
      constraint: '>=1.7.0',
      gitRepoURL: '<1.7.0',
      ignoreTagsRegexes: '>=1.9.0',
      semverConstraint: '<1.9.0',
    },
  },
  ChartSubscription: {
    all: 'discoveryLimit name repoURL semverConstraint',
    some: { insecureSkipTLSVerify: '>=1.10.0' },
  },
  FreightCreationCriteria: { all: 'expression' },
  Stage: { all: 'apiVersion kind metadata spec status' },
  StageSpec: { all: 'promotionTemplate requestedFreight shard verification', some: { vars: '>=1.5.0' } },
  FreightRequest: { all: 'origin sources' },
  FreightOrigin: { all: 'kind name' },
  FreightSources: {
    all: 'direct stages',
    some: { autoPromotionOptions: '>=1.8.0', availabilityStrategy: '>=1.3.0', requiredSoakTime: '>=1.2.0' },
  },
  AutoPromotionOptions: { all: 'selectionPolicy' },
  PromotionTemplate: { all: 'spec' },
  PromotionTemplateSpec: { all: 'steps', some: { vars: '>=1.1.0' } },
  PromotionStep: {
    all: 'as config uses',
    some: { continueOnError: '>=1.5.0', if: '>=1.3.0', retry: '>=1.1.0', task: '>=1.2.0', vars: '>=1.2.0' },
  },
  PromotionTaskReference: { all: 'kind name' },
  PromotionStepRetry: { all: 'errorThreshold timeout' },
  ExpressionVariable: { all: 'name value' },
  Verification: { all: 'analysisRunMetadata analysisTemplates args' },
  AnalysisTemplateReference: { all: 'name', some: { kind: '>=1.3.0' } },
  AnalysisRunMetadata: { all: 'annotations labels' },
  AnalysisRunArgument: { all: 'name value' },
  PromotionTask: { all: 'apiVersion kind metadata spec' },
  ClusterPromotionTask: { all: 'apiVersion kind metadata spec' },
  PromotionTaskSpec: { all: 'steps vars' },
  Freight: {
    all: 'alias apiVersion charts commits images kind metadata origin status',
    some: { artifacts: '>=1.9.0', discoveredAt: '>=1.11.0' },
  },
  GitCommit: { all: 'author branch committer id message repoURL tag' },
  Image: { all: 'digest repoURL tag', some: { annotations: '>=1.4.0', gitRepoURL: '<1.7.0' } },
  Chart: { all: 'name repoURL version' },
  ArtifactReference: { all: 'artifactType metadata subscriptionName version' },
  Promotion: { all: 'apiVersion kind metadata spec status' },
  PromotionSpec: { all: 'freight stage steps', some: { origin: '>=1.11.0', vars: '>=1.1.0' } },
  ClusterConfig: { all: 'apiVersion kind metadata spec status' },
  ClusterConfigSpec: {
    all: 'webhookReceivers',
    some: { freightLinks: '>=1.11.0', gitClient: '>=1.10.0', stageLinks: '>=1.11.0' },
  },
} satisfies FieldTable;
