import type { Profile } from '../model/profile.js';
import { findProfileFile, PROFILE_FILE_NAME } from '../profile/find-profile.js';
import { inferProfile } from '../profile/infer-profile.js';
import { loadProfileFile } from '../profile/load-profile.js';
import { mergeProfiles, type ProfileFlags } from '../profile/merge-profiles.js';
import { alignRows } from '../report/layout.js';
import { visible } from '../report/visible.js';
import { type Command, EXIT } from './command.js';
import type { GenerateResult } from './engine-room.js';
import { PLATFORM_FLAGS, readPlatformFlags } from './platform-flags.js';
import { withProgress } from './progress.js';
import { UserError } from './user-error.js';

const DEFAULT_FOLDER = 'policies';
/** Of failure modes of which the same is said. */
const MOST_NAMED = 3;

async function readProfile(flags: ProfileFlags): Promise<Profile> {
  const file = flags.profile ?? findProfileFile(PROFILE_FILE_NAME);
  const { loadCatalogue } = await import('../catalogue/load.js');
  const stated = file === null ? null : await loadProfileFile(file, await loadCatalogue());
  // Policies are for the platform that the profile names; there are no manifests to infer one from.
  return mergeProfiles(flags, stated, inferProfile([])).profile;
}

function files(amount: number): string {
  return `${amount} file${amount === 1 ? '' : 's'}`;
}

function resultLines(result: GenerateResult, out: string, check: boolean): string[] {
  const { written, unchanged, drift, skipped, parts = [], notes = [] } = result;
  const titled = (title: string, of: typeof skipped) => alignRows(byReason(of)).map((line) => `${title}  ${line}`);
  const lines = [...titled('left out', skipped), ...titled('in part ', parts), ...titled('note    ', notes)];
  if (!check) return [...lines, `wrote ${files(written.length)} under ${visible(out)}, ${unchanged} unchanged`];
  const different = drift.map((file) => `differs   ${visible(file)}`);
  const verdict = drift.length
    ? `not up to date: ${drift.length} of ${files(drift.length + unchanged)}; run \`seawall generate\` with the same flags and commit what it writes`
    : `${files(unchanged)} under ${visible(out)} up to date`;
  return [...lines, ...different, verdict];
}

/** A row for each reason; the coverage table beside the policies names every failure mode. */
function byReason(reasons: GenerateResult['skipped']): string[][] {
  const groups = new Map<string, string[]>();
  for (const { id, target, reason } of reasons) {
    const key = JSON.stringify([target, reason]);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups].map(([key, ids]) => {
    const [target = '', reason = ''] = JSON.parse(key) as string[];
    const what = ids.length > MOST_NAMED ? `${ids.length} failure modes` : ids.join(', ');
    return [target, what, reason].map(visible);
  });
}

/** `seawall generate` */
export const command: Command = {
  usage: 'seawall generate [FLAGS]',
  description: 'Generates policies, tests for them and their packaging from the catalogue and the profile.',
  flags: {
    target: {
      value: 'NAME',
      repeatable: true,
      help: 'what to generate; several with commas or repeated; default: kyverno',
    },
    out: { value: 'DIR', help: `output folder; default: ${DEFAULT_FOLDER}` },
    tests: { help: "write the engines' own tests beside the policies" },
    check: { help: 'write nothing; end with 1 when a file differs from what would be written' },
    ...PLATFORM_FLAGS,
  },
  async run(given, terminal, engineRoom) {
    const { positionals, flags } = given;
    if (positionals.length > 0)
      throw new UserError(`generate takes no "${positionals[0]}"; name a target with --target`);
    const targets = (flags.get('target') ?? []).flatMap((names) => names.split(',')).map((name) => name.trim());
    if (targets.includes(''))
      throw new UserError('--target holds an empty name; write the names with one comma between');
    const out = flags.get('out')?.[0] ?? DEFAULT_FOLDER;
    const check = flags.has('check');
    const request = {
      targets: [...new Set(targets)],
      profile: await readProfile(readPlatformFlags(given)),
      out,
      check,
      tests: flags.has('tests'),
    };
    const result = await withProgress(terminal, 'generating', () => engineRoom.runGenerate(request));
    terminal.out(`${resultLines(result, out, check).join('\n')}\n`);
    return check && result.drift.length > 0 ? EXIT.findings : EXIT.clean;
  },
};
