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

/** A step of a promotion; `apps` is what `argocd-update` is configured with. */
export interface PromotionStep {
  uses?: string;
  task?: { name?: string; kind?: string };
  config?: { apps?: ArgoCdApp[] };
}

export interface ArgoCdApp {
  name?: string;
  namespace?: string;
}

export interface Stage extends KubernetesObject {
  spec?: {
    requestedFreight?: FreightRequest[];
    promotionTemplate?: { spec?: { steps?: PromotionStep[] } };
    verification?: object;
  };
}
