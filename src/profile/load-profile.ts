import { readFile } from 'node:fs/promises';
import type { Profile } from '../model/profile.js';
import { type KnownMode, misusedId } from './check-ids.js';
import { describeViolation, type Violation } from './describe-violation.js';
import { locateNode } from './locate-node.js';
import { ProfileError } from './profile-error.js';
import { parseVersion } from './version.js';

/** The profile as it stands in a valid file. */
type ProfileFile = Profile & { apiVersion?: string; kind?: string };

const LARGEST_PROFILE_IN_BYTES = 1024 * 1024;
const MOST_ALIASES = 100;

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    const reason =
      error.code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${error.code ?? error.message})`;
    throw new ProfileError(file, `no profile can be read here: ${reason}`);
  });
  if (bytes.length > LARGEST_PROFILE_IN_BYTES) throw new ProfileError(file, 'this is larger than 1 MiB and no profile');
  return bytes.toString('utf8').replace(/^\uFEFF/u, '');
}

async function parse(file: string, text: string): Promise<unknown> {
  const { load, YAMLException } = await import('js-yaml');
  try {
    return load(text, { maxAliases: MOST_ALIASES });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { mark } = error;
    const message = `this YAML cannot be read: ${error.reason}`;
    throw new ProfileError(file, message, mark && { line: mark.line + 1, column: mark.column + 1 });
  }
}

/** A day that the calendar has, written `YYYY-MM-DD`. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

async function firstViolation(value: unknown): Promise<Violation | null> {
  const [{ Ajv }, { PROFILE_SCHEMA }] = await Promise.all([
    import('ajv'),
    import('../model/schemas/profile-schema.js'),
  ]);
  const ajv = new Ajv({ verbose: true, formats: { date: isDate } });
  const validate = ajv.compile(PROFILE_SCHEMA);
  if (validate(value)) return null;
  // For a bad property name Ajv reports the reason first and the name last.
  const error = validate.errors?.at(-1);
  return error ? describeViolation(error, PROFILE_SCHEMA) : null;
}

function withoutLeadingV(profile: ProfileFile): Profile {
  const { apiVersion: _apiVersion, kind: _kind, ...rest } = profile;
  const platform = { ...rest.platform };
  for (const component of ['argoWorkflows', 'kargo', 'kubernetes', 'kyverno'] as const) {
    const version = parseVersion(platform[component] ?? '');
    if (version !== null) platform[component] = version;
  }
  return { ...rest, platform };
}

/**
 * Reads and validates a profile file. Versions come back without a leading `v`.
 * @param known all failure modes, to refuse ids that none has, and `deny` where objects can't be denied; absent: any id
 * @throws {ProfileError} when the file cannot be read, is no YAML, or is no valid profile
 */
export async function loadProfileFile(file: string, known?: readonly KnownMode[]): Promise<Profile> {
  const text = await readText(file);
  const value = await parse(file, text);
  const violation = await firstViolation(value);
  if (violation) {
    throw new ProfileError(file, violation.message, await locateNode(text, violation.path, violation.atKey));
  }
  const profile = value as ProfileFile;
  const wrongId = known && misusedId(profile, known);
  if (wrongId) throw new ProfileError(file, wrongId.message, await locateNode(text, wrongId.path, wrongId.atKey));
  return withoutLeadingV(profile);
}
