import { type Enabled, enable, versionsOf } from '#src/check/enabled.js';
import type { RawFinding } from '#src/check/evaluate.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import type { JsonObject } from '#src/model/json.js';
import type { Profile } from '#src/model/profile.js';

/** Only what these failure modes find; no version is inferred. */
export function enableOnly(modes: readonly FailureMode[], profile: Profile): Enabled {
  return enable(modes, profile, versionsOf(profile, { argoWorkflows: [], kargo: [] }));
}

/** Each finding as a line of a fixture: `error Workflow/build /spec/templates/0`. */
export function expectationLines(findings: readonly RawFinding[], objects: readonly JsonObject[]): string[] {
  return findings
    .map(({ verdict, severity, number, pointer }) => {
      const { kind, metadata } = objects[number] as {
        kind?: string;
        metadata?: { name?: string; generateName?: string };
      };
      const name = metadata?.name ?? metadata?.generateName;
      return `${verdict === 'fail' ? severity : 'unknown'} ${kind}/${name} ${pointer}`.trim();
    })
    .sort();
}

/** Findings in one order, so that they can be compared. */
export function inOrder(findings: readonly RawFinding[]): string[] {
  return findings
    .map(({ id, number, pointer, verdict, severity, message }) =>
      JSON.stringify([number, id, pointer, verdict, severity, message]),
    )
    .sort();
}
