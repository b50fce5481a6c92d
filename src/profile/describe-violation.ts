import type { ErrorObject } from 'ajv';
import type { NodePath } from './locate-node.js';
import { suggestion } from './nearest-name.js';

/** What is wrong in a profile, and where. */
export interface Violation {
  message: string;
  path: NodePath;
  /** The key itself is wrong, not its value. */
  atKey: boolean;
}

/** The part of a JSON Schema that messages are made of. */
interface SchemaPart {
  description?: string;
  properties?: Record<string, SchemaPart>;
}

function pathOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** `waivers[0].id`, as a reader would write it. */
function placeText(path: readonly string[]): string {
  if (path.length === 0) return 'the profile';
  return path
    .map((segment, depth) => (/^\d+$/u.test(segment) ? `[${segment}]` : depth ? `.${segment}` : segment))
    .join('');
}

const LONGEST_VALUE_SHOWN = 60;

function valueText(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE_SHOWN ? `${text.slice(0, LONGEST_VALUE_SHOWN)}…` : text;
}

function unknownKey(key: string, path: readonly string[], schema: SchemaPart, root: SchemaPart): string {
  const where = path.length === 0 ? '' : ` in ${placeText(path)}`;
  const start = `unknown key "${key}"${where}`;
  if (path.length === 0 && key === 'spec') return `${start}; a profile has no spec, its keys stand at the top level`;
  const platform = root.properties?.platform?.properties ?? {};
  if (path.length === 0 && Object.hasOwn(platform, key)) return `${start}; write it under platform`;
  return start + suggestion(key, Object.keys(schema.properties ?? {}));
}

/** The sentence for one violation that Ajv reports (with `verbose`), and the node that it is about. */
export function describeViolation(error: ErrorObject, root: SchemaPart): Violation {
  const path = pathOf(error.instancePath);
  const schema = (error.parentSchema ?? {}) as SchemaPart;
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty);
    return { message: unknownKey(key, path, schema, root), path: [...path, key], atKey: true };
  }
  if (error.keyword === 'propertyNames') {
    const key = String(error.params.propertyName);
    return { message: `"${key}" in ${placeText(path)} is no id of a failure mode`, path: [...path, key], atKey: true };
  }
  if (error.keyword === 'required') {
    const key = String(error.params.missingProperty);
    const wanted = schema.properties?.[key]?.description ?? 'it';
    return { message: `${placeText(path)} has no "${key}"; write ${wanted}`, path, atKey: false };
  }
  const wanted = schema.description ?? 'another value';
  return { message: `${placeText(path)} is ${valueText(error.data)}; write ${wanted}`, path, atKey: false };
}
