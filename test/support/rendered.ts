import type { Enabled } from '#src/check/enabled.js';
import { coverageOf } from '#src/compile/coverage.js';
import type { Target, TargetInput } from '#src/compile/target.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import type { Profile } from '#src/model/profile.js';

/** What a target writes, and for which failure modes. */
export interface Rendered {
  modes: FailureMode[];
  /** Path to text. */
  files: Map<string, string>;
}

/** What `seawall generate` writes for a profile, also where that says too little for the command. */
export async function rendered(
  target: Target,
  catalogue: readonly FailureMode[],
  enabled: Enabled,
  profile: Profile,
  tests: Partial<Pick<TargetInput, 'examplesOf' | 'failures'>> = {},
): Promise<Rendered> {
  const modes = coverageOf(catalogue, enabled, target, { ...profile, parts: true }).flatMap(({ mode, reason }) =>
    reason ? [] : [mode],
  );
  const { parameters } = enabled;
  const input = { modes, parameters, profile, examplesOf: async () => [], failures: async () => [], ...tests };
  return { modes, files: modes.length > 0 ? await target.render(input) : new Map() };
}
