import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, parseAllDocuments, stringify } from 'yaml';
import type { Target } from '#src/compile/target.js';
import type { Json, JsonObject } from '#src/model/json.js';
import { interpret } from '../oracle/findings.js';
import { enableOnly } from '../support/findings.js';
import type { Fixture } from '../support/fixtures.js';
import type { Judges } from '../support/policy.js';
import { rendered } from '../support/rendered.js';
import { writeAll } from '../support/write-all.js';
import { inParallel } from './in-parallel.js';
import { run } from './run.js';

/** What gator says of the suites below a folder; an object that is judged otherwise is a case that fails. */
export interface Verification {
  cases: { id: string; agrees: boolean }[];
  failures: string[];
}

/** Runs all suites below a folder, as many at once as there are processors. */
export async function gatorVerify(gator: string, folder: string): Promise<Verification> {
  const paths = readdirSync(folder, { recursive: true }) as string[];
  const suites = paths.filter((path) => basename(path) === 'suite.yaml').map((path) => join(folder, path));
  const verified = await inParallel(suites, (suite) => verify(gator, suite));
  return { cases: verified.flatMap(({ cases }) => cases), failures: verified.flatMap(({ failures }) => failures) };
}

async function verify(gator: string, suite: string): Promise<Verification> {
  const lines = (await run(gator, ['verify', '--verbose', suite])).output.split('\n');
  const [, id = ''] = lines.map((line) => /^=== RUN +(\S+)/.exec(line)).find((match) => match) ?? [];
  const verdicts = lines.map((line) => /^ +--- (PASS|FAIL)/.exec(line)?.[1]).filter((verdict) => verdict !== undefined);
  return {
    cases: verdicts.map((verdict) => ({ id, agrees: verdict === 'PASS' })),
    failures: lines.filter((line) => /--- FAIL|^FAIL\t|error/i.test(line)).map((line) => `${id}: ${line}`),
  };
}

/** Writes what `seawall generate --tests` would for the profile of some fixtures of one failure mode. */
export async function writeSuites(
  folder: string,
  group: readonly Fixture[],
  target: Target,
  judges: Judges,
): Promise<void> {
  const { id, profile } = group[0] as Fixture;
  const own = judges.catalogue.filter((mode) => mode.id === id);
  const enabled = enableOnly(own, profile);
  const { files } = await rendered(target, own, enabled, profile, {
    examplesOf: async () => group.map(({ file, objects }) => ({ name: file.replace(/\.yaml$/, ''), objects })),
    failures: async (mode, objects) =>
      interpret(objects, { ...enabled, modes: [mode] }, { ...profile, inventory: 'complete' }).filter(
        ({ verdict }) => verdict === 'fail',
      ),
  });
  writeAll(folder, files);
}

/** Changes the objects of all suites below a folder, each file's alone, and has them expect that nothing is said. */
export function expectNothing(folder: string, change: (file: 'object' | 'inventory', objects: Json[]) => Json[]): void {
  for (const path of readdirSync(folder, { recursive: true }) as string[]) {
    const file = join(folder, path);
    const [, kind] = /(object|inventory)[-\d]*\.yaml$/.exec(path) ?? [];
    if (kind === 'object' || kind === 'inventory') {
      const objects = parseAllDocuments(readFileSync(file, 'utf8'), { version: '1.1' }).map((each) => each.toJS());
      writeFileSync(
        file,
        change(kind, objects)
          .map((each) => JSON.stringify(each))
          .join('\n---\n'),
      );
    }
    if (!path.endsWith('suite.yaml')) continue;
    const suite = parse(readFileSync(file, 'utf8'));
    for (const test of suite.tests) for (const each of test.cases) each.assertions = [{ violations: 'no' }];
    writeFileSync(file, stringify(suite));
  }
}

/** The request to delete an object, as the API server would send it. */
export function deletionOf(object: Json): Json {
  const { apiVersion, kind, metadata } = object as { apiVersion: string; kind: string; metadata: JsonObject };
  const [version = '', group = ''] = apiVersion.split('/').reverse();
  const { name = '', namespace = '' } = metadata;
  const request = { uid: '1', kind: { group, version, kind }, operation: 'DELETE', name, namespace, oldObject: object };
  return { apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', request };
}
