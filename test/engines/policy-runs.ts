import { spawnSync } from 'node:child_process';
import { parse } from 'yaml';
import type { JsonObject } from '#src/model/json.js';
import { kindOf, pathOf } from './cluster-objects.js';
import type { Connection } from './connection.js';

/** `Kind namespace/name`. */
export function titleOf({ kind, metadata }: JsonObject): string {
  const { namespace, name } = metadata as JsonObject;
  return `${String(kind)} ${String(namespace)}/${String(name)}`;
}

/** What Kyverno's CLI reports of the objects in a file: `Kind namespace/name result`, sorted. */
export function kyvernoReport(kyverno: string, policy: string, objects: string, flags: readonly string[]): string[] {
  const all = ['apply', policy, '--resource', objects, '--policy-report', ...flags];
  const { stdout } = spawnSync(kyverno, all, { encoding: 'utf8' });
  const report: { results: { result: string; resources: JsonObject[] }[] } = parse(
    stdout.slice(stdout.indexOf('apiVersion:')),
  );
  return report.results
    .map(({ result, resources: [of = {}] }) => `${titleOf({ kind: of.kind ?? '', metadata: of })} ${result}`)
    .sort();
}

/** The objects in a file of which Gatekeeper has something to say, sorted. */
export function gatorFindings(gator: string, policy: readonly string[], objects: string): string[] {
  const flags = [...policy, objects].flatMap((each) => ['--filename', each]);
  const { stdout } = spawnSync(gator, ['test', '--output', 'json', ...flags], { encoding: 'utf8' });
  const found = (JSON.parse(stdout) as { violatingObject: JsonObject }[]).map((each) => titleOf(each.violatingObject));
  return [...new Set(found)].sort();
}

/** The status with which the API server answers who would create an object. */
export async function statusOfCreating(api: Connection, object: JsonObject): Promise<number> {
  const kind = kindOf(object);
  if (!kind) throw new Error(`no rule knows ${titleOf(object)}`);
  const { namespace } = object.metadata as JsonObject;
  return (await api.ask('POST', `${pathOf(kind, String(namespace))}?dryRun=All`, object)).status;
}
