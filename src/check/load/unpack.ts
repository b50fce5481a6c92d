import { isObject, type Json, type JsonObject } from '../../model/json.js';

/** An object of Kubernetes, and where it is inside of its document, as a JSON Pointer. */
export interface UnpackedObject {
  object: JsonObject;
  pointer: string;
}

/** What one document holds. */
export interface Unpacked {
  objects: UnpackedObject[];
  /** How many things in it are no objects of Kubernetes. */
  ignored: number;
}

/** Finds the objects in a document: itself, or the items of a List. */
export function unpack(value: Json): Unpacked {
  const found: Unpacked = { objects: [], ignored: 0 };
  collect(value, '', found);
  return found;
}

function collect(value: Json, pointer: string, found: Unpacked): void {
  if (!isManifest(value)) {
    // An empty document is what a file begins or ends with when somebody writes one --- too many.
    if (value !== null && !isProfile(value)) found.ignored++;
  } else if (value.kind.endsWith('List') && Array.isArray(value.items)) {
    const { apiVersion, kind } = value;
    value.items.forEach((item, index) => {
      collect(withTypeOfList(item, apiVersion, kind), `${pointer}/items/${index}`, found);
    });
  } else found.objects.push({ object: value, pointer });
}

/** The items of a typed list, such as WorkflowList, need not say what they are. */
function withTypeOfList(item: Json, apiVersion: string, kind: string): Json {
  const itemKind = kind.slice(0, -'List'.length);
  if (itemKind === '' || !isObject(item)) return item;
  if (Object.hasOwn(item, 'apiVersion') && Object.hasOwn(item, 'kind')) return item;
  return { apiVersion, kind: itemKind, ...item };
}

function isManifest(value: Json): value is JsonObject & { apiVersion: string; kind: string } {
  if (!hasType(value)) return false;
  // A kustomization tells kustomize what to render, a profile tells us what to check.
  return !value.apiVersion.startsWith('kustomize.config.k8s.io/') && !isProfile(value);
}

/** Whether a document says of what type it is: values of Helm do not. */
export function hasType(value: Json): value is JsonObject & { apiVersion: string; kind: string } {
  return isObject(value) && isText(value, 'apiVersion') && isText(value, 'kind');
}

function isProfile(value: Json): boolean {
  return hasType(value) && value.apiVersion.startsWith('seawall.dev/') && value.kind === 'Profile';
}

function isText(object: JsonObject, key: string): boolean {
  return Object.hasOwn(object, key) && typeof object[key] === 'string' && object[key] !== '';
}
