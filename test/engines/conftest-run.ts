import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { conftestModules } from '#src/compile/rego/conftest.js';
import { printModules } from '#src/compile/rego/modules.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import type { JsonObject } from '#src/model/json.js';
import { writeAll } from '../support/write-all.js';
import { run } from './run.js';

/** One run of conftest: a failure mode's policies, the files, and the data that says which releases run. */
export interface ConftestQuestion {
  id: string;
  files: readonly string[];
  data: JsonObject;
  combine: boolean;
}

/** What conftest prints of a file. */
interface FileResult {
  filename: string;
  failures?: Result[];
  warnings?: Result[];
}

interface Result {
  msg: string;
  loc?: { file: string };
  metadata: {
    id: string;
    severity: string;
    pointer: string;
    message: string;
    resource: { kind: string; namespace: string; name: string };
  };
}

/** Writes the modules of one failure mode below a folder: conftest reads all that it is given, each time. */
export function writePolicies(folder: string, mode: FailureMode): void {
  writeAll(join(folder, mode.id), new Map([...printModules([mode]), ...conftestModules([mode])]));
}

let runs = 0;

/**
 * Runs conftest.
 *
 * @returns by file name, its findings as lines
 * @throws with what conftest says when it fails
 */
export async function askConftest(
  conftest: string,
  folder: string,
  { id, files, data, combine }: ConftestQuestion,
): Promise<Map<string, string[]>> {
  const dataFile = join(folder, `data-${runs++}.json`);
  writeFileSync(dataFile, JSON.stringify(data));
  const flags = [
    '--output',
    'json',
    '--policy',
    join(folder, id),
    '--data',
    dataFile,
    ...(combine ? ['--combine'] : []),
  ];
  const { status, stdout, output } = await run(conftest, ['test', ...flags, ...files]);
  // 1 says that something was found.
  if (status > 1 || stdout.trim() === '') throw new Error(output);
  const found = new Map<string, string[]>();
  for (const { filename, failures = [], warnings = [] } of JSON.parse(stdout) as FileResult[]) {
    for (const [results, isDenied] of [[failures, true] as const, [warnings, false] as const]) {
      for (const { msg, loc, metadata } of results) {
        if (metadata.resource === undefined || (metadata.severity === 'error') !== isDenied) throw new Error(msg);
        const file = basename(combine ? (loc?.file ?? '') : filename);
        found.set(file, [...(found.get(file) ?? []), lineOf(metadata)]);
      }
    }
  }
  return found;
}

function lineOf({ severity, id, resource, pointer, message }: Result['metadata']): string {
  return JSON.stringify([severity, id, resource.kind, resource.namespace, resource.name, pointer, message]);
}
