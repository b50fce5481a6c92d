import type { RawFinding } from '../check/evaluate.js';
import type { Capability } from '../language/expression.js';
import type { FailureMode } from '../model/failure-mode.js';
import type { Json, JsonObject } from '../model/json.js';
import type { Profile, Waiver } from '../model/profile.js';
import type { Example } from './examples.js';

/** What a target is given. */
export interface TargetInput {
  /** Failure modes that bite in the profile's releases and that the target can express. */
  modes: readonly FailureMode[];
  /** By id of the failure mode. */
  parameters: Readonly<Record<string, Record<string, Json>>>;
  profile: Profile;
  /** The fixtures of a failure mode, for the tests that stand beside its policy; empty when none are wanted. */
  examplesOf(mode: FailureMode): Promise<Example[]>;
  /** What fails of some objects, when they are all there is. */
  failures(mode: FailureMode, objects: readonly JsonObject[]): Promise<RawFinding[]>;
}

/** A kind of output. Each file of `targets/` exports one as `target`; there is no list of them. */
export interface Target {
  name: string;
  description: string;
  /** What its engines can do, beyond looking at one object. */
  offers: ReadonlySet<Capability>;
  /** Why a capability is not offered, for the coverage table. */
  lacks: Partial<Record<Capability, string>>;
  /** How far it offers what it does not offer without end, for the coverage table. */
  limits?: Partial<Record<Capability, string>>;
  /** Why the profile's platform cannot run this target; undefined when it can. */
  refuses(profile: Profile): string | undefined;
  /**
   * Why a policy must not deny by this failure mode, whatever the profile wants; undefined when it may. Absent where the
   * target enforces nothing.
   */
  cannotDeny?(mode: FailureMode): string | undefined;
  /** Why its engines cannot leave out just what a waiver covers; undefined when they can. Absent: it leaves nothing out. */
  cannotWaive?(waiver: Waiver, mode: FailureMode): string | undefined;
  /** Files below the target's folder: path to text. */
  render(input: TargetInput): Promise<Map<string, string>>;
}
