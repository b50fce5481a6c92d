import type { FailureMode } from '../../model/failure-mode.js';
import { isObject, type Json, type JsonObject } from '../../model/json.js';
import type { Enforcement } from '../../model/profile.js';
import { render } from '../templates.js';
import type { Match } from './match.js';
import { kindOf } from './names.js';

const actions: Readonly<Record<Enforcement, string>> = { audit: 'dryrun', warn: 'warn', deny: 'deny' };

/** The Constraint: which objects are judged, with which parameters, and what becomes of those that fail. */
export function renderConstraint(
  mode: FailureMode,
  stated: Readonly<Record<string, Json>>,
  enforcement: Enforcement,
  match: Match,
): string {
  // The API server would drop null.
  const parameters = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null));
  return render('gatekeeper/constraint.yaml', {
    mode,
    kind: kindOf(mode.id),
    action: actions[enforcement],
    match,
    parameters,
  });
}

/** The OpenAPI schema of a Constraint's parameters, as far as the profile's values tell their types. */
export function schemaOf(parameters: Readonly<Record<string, Json>>): JsonObject {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, schemaOfValue(value)])),
  };
}

function schemaOfValue(value: Json): JsonObject {
  if (typeof value === 'boolean' || typeof value === 'string') return { type: typeof value };
  if (Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string')) {
    return { type: 'array', items: { type: 'string' } };
  }
  if (isObject(value)) return { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
  return { 'x-kubernetes-preserve-unknown-fields': true };
}
