import type { Waiver } from '../../model/profile.js';
import { literal } from './values.js';

/** Whether a waiver covers `object`, in CEL. Of what a manifest names by `generateName` the API server makes the name. */
export function coveredBy({ resource = {} }: Waiver): string {
  const { kind, namespace, name } = resource;
  const conditions = [
    ...(kind === undefined ? [] : [`object.kind == ${literal(kind)}`]),
    ...(namespace === undefined ? [] : [metadataIs('namespace', namespace)]),
    ...(name === undefined ? [] : [`(${metadataIs('name', name)} || ${metadataIs('generateName', name)})`]),
  ];
  return conditions.length > 0 ? conditions.join(' && ') : 'true';
}

const metadataIs = (field: string, value: string) =>
  `has(dyn(object).metadata.${field}) && dyn(object).metadata.${field} == ${literal(value)}`;
