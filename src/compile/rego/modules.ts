import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKindsView, type View } from '../../language/view.js';
import type { FailureMode } from '../../model/failure-mode.js';
import { packageRoot } from '../../package-root.js';
import { base64, lossyJson, plainLine, readDifferently, wholeText } from '../embedded-patterns.js';
import { render } from '../templates.js';
import { FormulaPrinter } from './formulas.js';
import { packageOf, printRule } from './rules.js';
import { printView } from './views.js';

const LIBRARY = join(packageRoot, 'templates', 'rego', 'library');
/** Modules that a generated rule may import, by the name that they have in its text. */
const IMPORTS = ['embedded', 'inventory', 'lib', 'place', 'rbac', 'views'];

/** The Rego modules of a catalogue: path below the bundle's root, to text. */
export function printModules(catalogue: readonly FailureMode[]): Map<string, string> {
  const modules = new Map<string, string>();
  for (const file of readdirSync(LIBRARY).sort()) {
    if (!file.endsWith('_test.rego')) modules.set(`library/${file}`, readFileSync(join(LIBRARY, file), 'utf8'));
  }
  modules.set(
    'library/embedded.rego',
    render('rego/embedded.rego', { plainLine, readDifferently, lossyJson, base64, wholeText }),
  );
  modules.set('views.rego', printViews(catalogue));
  modules.set(
    'main.rego',
    render('rego/main.rego', { modes: catalogue.map(({ id }) => ({ id, package: packageOf(id) })) }),
  );
  for (const mode of catalogue) modules.set(`${mode.id}/${mode.id}.rego`, printPolicy(mode));
  return new Map([...modules].map(([path, text]) => [path, tidy(text)]));
}

function printPolicy(mode: FailureMode): string {
  const rule = printRule(mode);
  const imports = importsOf([...rule.findings, ...rule.helpers]);
  return render('rego/policy.rego', { mode, package: packageOf(mode.id), imports, rule });
}

/** The modules that some lines of Rego call. */
function importsOf(lines: string[]): string[] {
  const code = lines.join('\n').replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return IMPORTS.filter((name) => new RegExp(`(?<![.\\w])${name}\\.`).test(code));
}

function printViews(catalogue: readonly FailureMode[]): string {
  const formulas = new FormulaPrinter('data.parameters');
  const views = [...viewsOf(catalogue)].map((view) => printView(view, formulas));
  const code = [...views.flatMap((view) => view.sources), ...formulas.rules];
  return render('rego/views.rego', { views, helpers: formulas.rules, imports: importsOf(code) });
}

/** The views that a catalogue ranges over, parents first. */
export function viewsOf(catalogue: readonly FailureMode[]): Set<View> {
  const views = new Set<View>();
  const add = (view: View) => {
    if (!isKindsView(view.parent)) add(view.parent);
    views.add(view);
  };
  for (const mode of catalogue) for (const rule of mode.rule) add(rule.over);
  return views;
}

/** As `opa fmt` leaves blank lines. */
function tidy(text: string): string {
  return `${text.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;
}
