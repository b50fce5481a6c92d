import type { CheckError, Finding, Notice } from '../model/finding.js';
import type { Profile } from '../model/profile.js';

/** A profile that a run used, with the part of it that was inferred from the manifests. */
export interface ProfileInUse {
  /** Path of the profile file; null when there is none. */
  file: string | null;
  profile: Profile;
  /** Such as `argoWorkflows 3.5.12 from Deployment argo/workflow-controller`. */
  inferred: readonly string[];
}

/** What a report says of a failure mode beside a finding. */
export interface Explanation {
  title: string;
  cause: string;
  /** What to write instead; may be several lines of YAML. */
  repair: string;
}

/** Everything that one `seawall check` found: what each report format turns into text. */
export interface CheckReport {
  /** Version of Seawall. */
  seawall: string;
  /** One, unless the manifests have several borders. */
  profiles: readonly ProfileInUse[];
  findings: readonly Finding[];
  /** By id of the failure mode. */
  explanations: ReadonlyMap<string, Explanation>;
  summary: { objects: number; fail: number; unknown: number; waived: number };
  errors: readonly CheckError[];
  notices: readonly Notice[];
  /** The line of the manifest that a finding stands on; empty when it is not known. */
  sourceLine(finding: Finding): string;
}

/** How a report is to look. */
export interface RenderOptions {
  colour: boolean;
  /** Columns to wrap prose at. */
  width: number;
  /** Show every finding, even where it repeats others. */
  all: boolean;
}

/** One output format of `seawall check`; each file of `formats/` exports one as `format`. */
export interface ReportFormat {
  name: string;
  /** Whether the output holds the notices; if not, the command prints them to standard error. */
  carriesNotices: boolean;
  /** The whole output, ending in a newline. Total: nothing that a manifest says makes it throw. */
  render(report: CheckReport, options: RenderOptions): string;
}
