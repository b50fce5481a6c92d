import type { Explanation } from '../docs/explanation.js';
import type { ChartVersion } from '../model/chart.js';
import type { Severity } from '../model/finding.js';
import type { Profile } from '../model/profile.js';
import type { ProfileFlags } from '../profile/merge-profiles.js';
import type { CheckReport } from '../report/check-report.js';

/** What `seawall check` asks for. */
export interface CheckRequest {
  /** Files and folders; `-` is standard input. */
  paths: string[];
  flags: ProfileFlags;
  /** The chart whose values are among the files. */
  chart?: ChartVersion;
  /** Reads all of standard input. */
  stdin: () => Promise<Buffer>;
}

/** What `seawall generate` asks for. */
export interface GenerateRequest {
  /** Empty: the default targets. */
  targets: string[];
  profile: Profile;
  /** The output folder. */
  out: string;
  /** Write nothing; say what would change. */
  check: boolean;
  /** Write the engines' own tests beside the policies. */
  tests: boolean;
}

/** What `seawall generate` did, or with `check` would do. */
export interface GenerateResult {
  written: string[];
  unchanged: number;
  /** Files that differ from what would be written; only with `check`. */
  drift: string[];
  /** Failure modes that a target cannot express. */
  skipped: { id: string; target: string; reason: string }[];
  /** Failure modes of which a target judges a part, and why not the rest; absent: none. */
  parts?: { id: string; target: string; reason: string }[];
  /** What the profile wants of a failure mode and a target cannot do, and why; absent: nothing of the kind. */
  notes?: { id: string; target: string; reason: string }[];
}

/** A failure mode as `list` shows it. */
export interface FailureModeSummary {
  id: string;
  /** Former ids. */
  aliases?: readonly string[];
  title: string;
  severity: Severity;
  /** Semver range in which it bites; null or `*`: every version. */
  versions: string | null;
  /** What `versions` are versions of, such as `argoWorkflows`. */
  component: string;
  cause: string;
  effect: string;
  symptoms: readonly string[];
  repair: string;
  sources: readonly string[];
  scope: string;
}

/** What the commands are a shell around. */
export interface EngineRoom {
  runCheck(request: CheckRequest): Promise<CheckReport>;
  runGenerate(request: GenerateRequest): Promise<GenerateResult>;
  loadCatalogue(): Promise<readonly FailureModeSummary[]>;
  /** What is told of one failure mode; undefined when there is none of this id. */
  loadExplanation(id: string): Promise<Explanation | undefined>;
}
