import { isObject, type JsonObject } from '#src/model/json.js';
import { REASON } from './admission-policies.js';
import { kindOf, pathOf } from './cluster-objects.js';
import type { Connection } from './connection.js';

/**
 * What became of an object that was to be created: it never reaches admission when the API server itself refuses it
 * before any policy sees it, and is an error when the policy could not judge it.
 */
export interface Outcome {
  verdict: 'admitted' | 'denied' | 'never reaches admission' | 'error';
  why: string;
  /** The object as it would be kept: without fields that its CustomResourceDefinition does not have. */
  kept?: JsonObject;
}

/** Asks the API server what it would do with a new object; nothing is kept. */
export async function tryToCreate(api: Connection, object: JsonObject, user: string): Promise<Outcome> {
  const kind = kindOf(object);
  if (!kind) return { verdict: 'never reaches admission', why: 'of a kind that no rule knows' };
  const namespace = isObject(object.metadata) ? object.metadata.namespace : '';
  const path = `${pathOf(kind, String(namespace))}?dryRun=All&fieldValidation=Ignore`;
  const { status, body } = await api.ask('POST', path, object, user);
  const why = `${status} ${String(body.message)}`;
  // That it exists already is found out after the policies have had their say.
  if (body.reason === 'AlreadyExists') return { verdict: 'admitted', why };
  if (status < 300) return { verdict: 'admitted', why, kept: body };
  if (!why.includes('ValidatingAdmissionPolicy')) return { verdict: 'never reaches admission', why };
  return { verdict: body.reason === REASON ? 'denied' : 'error', why };
}
