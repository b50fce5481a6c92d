import { readdir } from 'node:fs/promises';
import type { ReportFormat } from './check-report.js';

const FOLDER = new URL('./formats/', import.meta.url);

/** A report format that does not exist. */
export class UnknownFormatError extends Error {
  override readonly name = 'UnknownFormatError';
  /** The command line prints errors with this mark as they are, without calling them a defect. */
  readonly forUser = true;
}

/** Names of all report formats, which are the names of the files in `formats/`. */
export async function formatNames(): Promise<string[]> {
  const files = await readdir(FOLDER);
  return files.flatMap((file) => (file.endsWith('.js') ? [file.slice(0, -'.js'.length)] : [])).sort();
}

/**
 * Loads one report format, and no other.
 * @throws {UnknownFormatError} naming the formats that there are
 */
export async function loadFormat(name: string): Promise<ReportFormat> {
  const known = await formatNames();
  if (!known.includes(name)) {
    throw new UnknownFormatError(`there is no report format "${name}"; write one of ${known.join(', ')}`);
  }
  const module: { format: ReportFormat } = await import(new URL(`${name}.js`, FOLDER).href);
  return module.format;
}
