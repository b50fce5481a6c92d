import type { ChartVersion } from '../../model/chart.js';
import type { CheckError, Notice } from '../../model/finding.js';
import { readBytes, readStream } from './bytes.js';
import { decodeText } from './decode.js';
import { findFiles } from './find-files.js';
import { ValuesFiles } from './helm/values-files.js';
import type { LoadedObject } from './loaded.js';
import { readSource } from './read-source.js';
import { SourceFile } from './source-file.js';
import { UnreadableInput } from './unreadable.js';

/** What one input may have at most; the API server takes no object of a tenth of this. */
export const DEFAULT_MAXIMUM_BYTES = 32 * 1024 * 1024;

/** How manifests are loaded. */
export interface LoadOptions {
  /** Reads standard input, for the path `-`. Default: the process's own. */
  stdin?: () => Promise<Buffer>;
  /** Larger inputs are an error. Default: 32 MiB. */
  maximumBytes?: number;
  /** The chart whose values the paths hold, beside manifests. */
  chart?: ChartVersion;
}

/** What was found in the paths of one command line. */
export interface LoadResult {
  /** In the order of the paths, and in each file from top to bottom. */
  objects: LoadedObject[];
  errors: CheckError[];
  notices: Notice[];
  /** Documents and list items that are no objects of Kubernetes; empty ones don't count. */
  ignoredDocuments: number;
  filesRead: number;
}

/** Reads all objects of the files, folders and, as `-`, standard input that are given, as Kubernetes would read them. */
export async function loadManifests(paths: readonly string[], options: LoadOptions = {}): Promise<LoadResult> {
  const maximumBytes = options.maximumBytes ?? DEFAULT_MAXIMUM_BYTES;
  const { files, errors, notices } = await findFiles(paths);
  const valuesFiles = new ValuesFiles(options.chart, paths);
  const result: LoadResult = { objects: [], errors, notices, ignoredDocuments: 0, filesRead: 0 };
  for (const file of files) {
    try {
      const bytes = file === '-' ? await readStandardInput(options, maximumBytes) : readBytes(file, maximumBytes);
      addAll(result, readSource(new SourceFile(file, `${decodeText(bytes)}\0`), valuesFiles.usesOf(file)));
    } catch (error) {
      result.errors.push(describeUnreadable(file, UnreadableInput.from(error)));
    }
  }
  notices.push(...valuesFiles.notices);
  return result;
}

function addAll(result: LoadResult, read: ReturnType<typeof readSource>): void {
  // A file may hold more objects than a call takes arguments.
  for (const object of read.objects) result.objects.push(object);
  for (const error of read.errors) result.errors.push(error);
  for (const notice of read.notices) result.notices.push(notice);
  result.ignoredDocuments += read.ignored;
  result.filesRead++;
}

async function readStandardInput({ stdin }: LoadOptions, maximumBytes: number): Promise<Buffer> {
  return readStream(stdin === undefined ? process.stdin : [await stdin()], maximumBytes);
}

function describeUnreadable(file: string, { message, place }: UnreadableInput): CheckError {
  return place === undefined
    ? { file, message }
    : { file, message, ...new SourceFile(file, place.text).position(place.offset) };
}
