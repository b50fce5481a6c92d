import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindsLookedUp } from '../../check/inventory.js';
import { clusterScopedKinds } from '../../kubernetes/kinds.js';
import type { FailureMode } from '../../model/failure-mode.js';
import { packageRoot } from '../../package-root.js';
import { render } from '../templates.js';

/** The modules by which conftest asks for findings: path below the target's folder, to text. */
export function conftestModules(modes: readonly FailureMode[]): Map<string, string> {
  const lookedUp = [...kindsLookedUp(modes)].sort();
  const clusterScoped = lookedUp.filter((kind) => clusterScopedKinds.has(kind));
  return new Map([
    ['conftest/main.rego', readFileSync(join(packageRoot, 'templates', 'rego', 'conftest-main.rego'), 'utf8')],
    ['conftest/conftest.rego', render('rego/conftest.rego', { lookedUp, clusterScoped })],
  ]);
}
