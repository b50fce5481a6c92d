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

export interface Stage extends KubernetesObject {
  spec?: { verification?: object };
}
