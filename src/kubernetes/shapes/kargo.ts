import type { KubernetesObject } from './core.js';

/** The parts of Kargo's kinds that rules read (kargo.akuity.io/v1alpha1, charts/kargo/resources/crds). */
export interface PromotionPolicy {
  stage?: string;
  stageSelector?: StageSelector;
  autoPromotionEnabled?: boolean;
}

export interface StageSelector {
  name?: string;
  matchLabels?: Record<string, string>;
  matchExpressions?: { key?: string; operator?: string; values?: string[] }[];
}

/** A Project until 1.7.0, a ProjectConfig from 1.5.0. */
export interface PromotionPolicyHolder extends KubernetesObject {
  spec?: { promotionPolicies?: PromotionPolicy[] };
}

/** Freight of a Warehouse, and where a Stage takes it from. */
export interface FreightRequest {
  origin?: { kind?: string; name?: string };
  sources?: { direct?: boolean; stages?: string[]; requiredSoakTime?: string; availabilityStrategy?: string };
}

/** A step of a promotion. */
export interface PromotionStep {
  uses?: string;
  task?: { name?: string; kind?: string };
  /** What the step's own schema says; built-in steps have these places for more than one setting. */
  config?: StepConfig;
}

interface StepConfig {
  /** What `argocd-update` is configured with. */
  apps?: ArgoCdApp[];
  checkout?: object[];
  charts?: object[];
  images?: object[];
}

export interface ArgoCdApp {
  name?: string;
  namespace?: string;
  sources?: { helm?: object; kustomize?: { images?: object[] } }[];
}

export interface Stage extends KubernetesObject {
  spec?: {
    requestedFreight?: FreightRequest[];
    promotionTemplate?: { spec?: { steps?: PromotionStep[] } };
    verification?: object;
  };
}

/** A PromotionTask or ClusterPromotionTask, from 1.2.0. */
export interface PromotionTask extends KubernetesObject {
  spec?: { steps?: PromotionStep[] };
}

/** Of a Git repository or of images; each has its own of these fields. */
export interface Subscription {
  commitSelectionStrategy?: string;
  imageSelectionStrategy?: string;
}

export interface Warehouse extends KubernetesObject {
  spec?: { subscriptions?: { git?: Subscription; image?: Subscription }[] };
}

export type Freight = KubernetesObject;
