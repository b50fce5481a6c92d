import type { Severity } from './finding.js';
import type { JsonObject } from './json.js';

/** An accepted finding, with owner, reason and expiry. */
export interface Waiver {
  id: string;
  /** Only this object; absent fields match all. */
  resource?: { kind?: string; namespace?: string; name?: string };
  owner: string;
  reason: string;
  /** ISO date, the last day on which the waiver holds. */
  expires: string;
}

/** What a policy in the cluster does with an object that fails: report it, warn whoever applies it as well, or refuse it. */
export type Enforcement = 'audit' | 'warn' | 'deny';

/** What is known of one platform: the content of `seawall.yaml`, merged with flags and inference. */
export interface Profile {
  platform: {
    /** Versions without a leading `v`. Absent: not known. */
    argoWorkflows?: string;
    kargo?: string;
    kubernetes?: string;
    kyverno?: string;
    openshift?: boolean;
  };
  /** Namespace of objects that state none. */
  namespace?: string;
  /** `complete`: what is not in the inventory does not exist. */
  inventory?: 'complete';
  /** Registry hosts, with port where there is one. */
  privateRegistries?: string[];
  allowedHostPaths?: string[];
  /** Without the `CAP_` prefix. */
  deniedCapabilities?: string[];
  /** As in the controller's configuration. */
  workflowDefaults?: JsonObject;
  ownerReferencesPermissionEnforcement?: boolean;
  severities?: Record<string, Severity | 'off'>;
  /** By id of the failure mode; `default` is for those that are not named, and is audit where it is left out. */
  enforcement?: Record<string, Enforcement>;
  /** Whether policies are wanted of failure modes that an engine can judge in part only; the others are left out. */
  parts?: boolean;
  waivers?: Waiver[];
}
