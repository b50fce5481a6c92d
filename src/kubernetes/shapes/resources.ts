import type { KubernetesObject } from './core.js';

/** What a container asks for; quantities by resource. */
export interface Resources {
  requests?: Record<string, string>;
  limits?: Record<string, string>;
}

/** The parts of a ResourceQuota that rules read. */
export interface ResourceQuota extends KubernetesObject {
  spec?: { hard?: Record<string, string>; scopes?: string[]; scopeSelector?: object };
}

/** The parts of a LimitRange that rules read. */
export interface LimitRange extends KubernetesObject {
  spec?: { limits?: LimitRangeItem[] };
}

interface LimitRangeItem {
  type?: string;
  default?: Record<string, string>;
  defaultRequest?: Record<string, string>;
  max?: Record<string, string>;
  min?: Record<string, string>;
  maxLimitRequestRatio?: Record<string, string>;
}
