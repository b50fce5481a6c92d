import type { FailureMode } from '../model/failure-mode.js';
import type { Finding, ResourceReference } from '../model/finding.js';
import { isObject, type JsonObject } from '../model/json.js';
import type { Waiver } from '../model/profile.js';
import { isInForce } from '../model/waivers.js';
import { versionFlags } from './enabled.js';
import type { RawFinding } from './evaluate.js';
import type { LoadedObject } from './load/loaded.js';

/** Completes what a policy found with its place in the file. */
export function completeFinding(raw: RawFinding, object: LoadedObject, waivers: readonly Waiver[]): Finding {
  const { id, verdict, severity, message, pointer } = raw;
  const resource = referenceTo(object.object);
  const waived = verdict === 'fail' && waivers.some((waiver) => covers(waiver, id, resource));
  return {
    id,
    verdict,
    severity,
    message,
    file: object.file,
    ...object.locate(pointer),
    pointer: object.pointerInFile?.(pointer) ?? pointer,
    resource,
    related: [],
    waived,
  };
}

/** The one finding of a failure mode that can't be judged in the whole run. */
export function undatedFinding(mode: FailureMode, file: string): Finding {
  return {
    id: mode.id,
    verdict: 'unknown',
    severity: mode.severity,
    message: `it bites in ${mode.versions} only, and the version is not known: give it with ${versionFlags[mode.component]}`,
    file,
    line: 1,
    column: 1,
    pointer: '',
    resource: { apiVersion: '', kind: '', namespace: null, name: '' },
    related: [],
    waived: false,
  };
}

function referenceTo(object: JsonObject): ResourceReference {
  const metadata = isObject(object.metadata) ? object.metadata : {};
  const name = metadata.name ?? metadata.generateName;
  return {
    apiVersion: String(object.apiVersion),
    kind: String(object.kind),
    namespace: typeof metadata.namespace === 'string' ? metadata.namespace : null,
    name: typeof name === 'string' ? name : '',
  };
}

function covers(waiver: Waiver, id: string, resource: ResourceReference): boolean {
  const { kind, namespace, name } = waiver.resource ?? {};
  const same = (wanted: string | undefined, is: string | null) => wanted === undefined || wanted === is;
  const holds = waiver.id === id && isInForce(waiver);
  return holds && same(kind, resource.kind) && same(namespace, resource.namespace) && same(name, resource.name);
}
