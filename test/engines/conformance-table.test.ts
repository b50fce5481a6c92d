import assert from 'node:assert/strict';
import { loadCatalogue } from '#src/catalogue/load.js';
import { reachOf } from '#src/compile/coverage.js';
import { loadTargets, targetNames } from '#src/compile/load-targets.js';
import type { Target } from '#src/compile/target.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import { askedEngines, type Engine, recordOf } from './conformance.js';

const LEGEND = `
  Each number counts objects of the fixtures that the engine gave the verdict of Seawall.
  ·    the engine cannot express the failure mode, see README.md beside its policies
  ~    it carries a part of the failure mode, and was compared on that part
  +n   so many more never reach admission: the API server itself refuses them
  ≠n   so many got another verdict`;

// Of all suites together: whichever ran, in this process.
after(async function () {
  this.timeout(60_000);
  const engines = askedEngines();
  if (engines.length === 0) return;
  const catalogue = await loadCatalogue();
  const targets = new Map((await loadTargets(targetNames())).map((target) => [target.name, target]));
  const rows = catalogue.map((mode) => [mode.id, ...engines.map((engine) => cell(engine, targets.get(engine), mode))]);
  const width = Math.max(...catalogue.map(({ id }) => id.length));
  const line = ([id = '', ...cells]: readonly string[]) =>
    `  ${id.padEnd(width)}${cells.map((each, index) => each.padStart((engines[index] ?? '').length + 3)).join('')}`;
  console.log(['', line(['', ...engines]), ...rows.map(line), line(totals(catalogue, engines)), LEGEND].join('\n'));
  assert.deepEqual(
    rows.filter((cells) => cells.some((each) => each.includes('≠') || each.includes('?'))),
    [],
    'an engine gave another verdict (≠), or was not asked (?)',
  );
});

function cell(engine: Engine, target: Target | undefined, mode: FailureMode): string {
  const carries = target ? reachOf(target, mode).carries : 'all of it';
  const counts = recordOf(engine, mode.id);
  if (!counts) return carries === 'nothing' ? '·' : '?';
  const { agrees, disagrees, 'never reaches admission': never } = counts;
  const part = carries === 'a part' ? '~' : '';
  return `${part}${agrees}${never > 0 ? `+${never}` : ''}${disagrees > 0 ? `≠${disagrees}` : ''}`;
}

function totals(catalogue: readonly FailureMode[], engines: readonly Engine[]): string[] {
  const sums = engines.map((engine) => {
    const all = catalogue.map(({ id }) => recordOf(engine, id));
    return String(all.reduce((sum, counts) => sum + (counts?.agrees ?? 0), 0));
  });
  return ['all of them agree', ...sums];
}
