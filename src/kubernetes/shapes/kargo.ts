import type { KubernetesObject } from './core.js';

/** The parts of Kargo's kinds that rules read (kargo.akuity.io/v1alpha1, charts/kargo/resources/crds). */
export interface PromotionPolicy {
  stage?: string;
  stageSelector?: { name?: string; matchLabels?: Record<string, string> };
  autoPromotionEnabled?: boolean;
}

/** A Project until 1.7.0, a ProjectConfig from 1.5.0. */
export interface PromotionPolicyHolder extends KubernetesObject {
  spec?: { promotionPolicies?: PromotionPolicy[] };
}

export interface PromotionStep {
  uses?: string;
  /** What the step's own schema says; built-in steps have these places for more than one setting. */
  config?: StepConfig;
}

interface StepConfig {
  apps?: { sources?: { helm?: object; kustomize?: object }[] }[];
  checkout?: object[];
  charts?: object[];
  images?: object[];
}

export interface Stage extends KubernetesObject {
  spec?: { promotionTemplate?: { spec?: { steps?: PromotionStep[] } } };
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
