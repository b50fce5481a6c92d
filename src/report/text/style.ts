import picocolors from 'picocolors';
import type { ResourceReference, Severity } from '../../model/finding.js';
import { visible } from '../visible.js';

type Paint = (text: string) => string;

/** Colours by meaning; each leaves its text as it is when colours are off. */
export interface Style {
  severity: Record<Severity, Paint>;
  unknown: Paint;
  place: Paint;
  repair: Paint;
  dim: Paint;
}

/** The style of a text report. */
export function createStyle(colour: boolean): Style {
  const { blue, bold, cyan, dim, green, magenta, red, yellow } = picocolors.createColors(colour);
  return {
    severity: {
      error: (text) => bold(red(text)),
      warning: (text) => bold(yellow(text)),
      info: (text) => bold(blue(text)),
    },
    unknown: magenta,
    place: cyan,
    repair: green,
    dim,
  };
}

/** `file:line:column`, as far as it is known, safe to print. */
export function placeText(place: { file?: string; line?: number; column?: number }): string {
  const parts: (string | number)[] = [place.file ?? ''];
  if (place.line !== undefined) parts.push(place.line);
  if (place.line !== undefined && place.column !== undefined) parts.push(place.column);
  return visible(parts.join(':'));
}

/** `Workflow argo/build`, safe to print; `the whole run` for a finding about no object in particular. */
export function resourceText({ kind, namespace, name }: ResourceReference): string {
  if (!kind && !name) return 'the whole run';
  return visible(`${kind} ${namespace ? `${namespace}/` : ''}${name}`.trim());
}
