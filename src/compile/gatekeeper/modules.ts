import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FailureMode } from '../../model/failure-mode.js';
import type { Profile } from '../../model/profile.js';
import { packageRoot } from '../../package-root.js';
import { printModules } from '../rego/modules.js';
import { relocate } from '../rego/relocate.js';
import { packageOf } from '../rego/rules.js';
import { render } from '../templates.js';
import { nameOfKind, syncedKinds } from './sync.js';

/** Gatekeeper allows modules below `lib` only, and no data but the inventory. */
const ROOT = 'lib.seawall';

/** What a ConstraintTemplate holds: the entry point, and the modules that it needs. */
export interface TemplateSource {
  rego: string;
  libs: string[];
}

/** The rule of a failure mode as Gatekeeper's Rego engine takes it. */
export function templateSource(mode: FailureMode, profile: Profile): TemplateSource {
  const named = { mode, package: packageOf(mode.id), namespace: profile.namespace ?? '' };
  const kinds = syncedKinds([mode]).map(nameOfKind);
  const synced = kinds.length > 0 && kinds;
  const adapters = [
    render('gatekeeper/given.rego', named),
    ...(synced ? [readFileSync(join(packageRoot, 'templates', 'gatekeeper', 'synced.rego'), 'utf8')] : []),
  ];
  const severity = profile.severities?.[mode.id];
  return {
    rego: render('gatekeeper/violation.rego', { ...named, synced, severity }),
    libs: [...adapters, ...neededModules(mode).map((module) => relocate(module, ROOT))],
  };
}

/** The failure mode's module, and those that it imports, directly or not. */
function neededModules(mode: FailureMode): string[] {
  const modules = new Map([...printModules([mode]).values()].map((text) => [packageIn(text), text]));
  const needed = new Set([packageOf(mode.id)]);
  // A set may grow while it is walked.
  for (const name of needed) {
    for (const [, imported = ''] of (modules.get(name) ?? '').matchAll(/^import data\.seawall\.(\w+)$/gm)) {
      needed.add(imported);
    }
  }
  return [...needed].sort().map((name) => modules.get(name) ?? '');
}

const packageIn = (text: string) => /^package seawall\.(\w+)$/m.exec(text)?.[1] ?? '';
