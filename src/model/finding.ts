/** How serious a finding is; the profile's `severities` may change it. */
export type Severity = 'error' | 'warning' | 'info';

/** `unknown`: the rule needs objects or values that it was not given. */
export type Verdict = 'fail' | 'unknown';

/** Which object a finding is about. `name` is `metadata.name`, else `metadata.generateName`. */
export interface ResourceReference {
  apiVersion: string;
  kind: string;
  /** null: cluster-scoped, or not stated in the manifest. */
  namespace: string | null;
  name: string;
}

/** One `fail` or `unknown`, at one place in one object. */
export interface Finding {
  id: string;
  verdict: Verdict;
  severity: Severity;
  message: string;
  /** As given on the command line; `-` for standard input. */
  file: string;
  /** 1-based, of the offending node. */
  line: number;
  /** 1-based, of the offending node. */
  column: number;
  /** JSON Pointer relative to the object, also inside a List. */
  pointer: string;
  resource: ResourceReference;
  related: ResourceReference[];
  waived: boolean;
  /** Path of the profile file, when a run has several profiles. */
  profile?: string;
}

/** Something that could not be read or judged; any of these makes the exit code 2. */
export interface CheckError {
  file: string;
  line?: number;
  column?: number;
  /** What is wrong and what to do instead, one sentence or two. */
  message: string;
}

/** Something the reader should know that is no finding: a skipped file, a duplicate key, newest facts used. */
export interface Notice {
  file?: string;
  line?: number;
  message: string;
}
