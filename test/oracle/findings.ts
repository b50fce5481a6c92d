import type { Enabled } from '#src/check/enabled.js';
import type { RawFinding } from '#src/check/evaluate.js';
import type { Value } from '#src/language/expression.js';
import type { Case, FailureMode } from '#src/model/failure-mode.js';
import type { Verdict } from '#src/model/finding.js';
import type { Json } from '#src/model/json.js';
import { isObject } from '#src/model/json.js';
import type { Profile } from '#src/model/profile.js';
import { Inventory } from './inventory.js';
import { type Place, type Placed, pointer, walk } from './places.js';
import { Rbac } from './rbac.js';
import { judge } from './tests.js';
import { evaluate } from './values.js';
import { placesOf, type Row, rowsOf } from './views.js';
import type { World } from './world.js';

/** What the enabled failure modes find in these objects, without any engine. */
export function interpret(objects: readonly Json[], enabled: Enabled, profile: Profile): RawFinding[] {
  const input = objects.filter(isObject);
  const inventory = new Inventory(input, profile.namespace ?? '', profile.inventory === 'complete');
  const rbac = new Rbac(inventory);
  const findings = enabled.modes.flatMap((mode) => {
    const world = { inventory, rbac, parameters: enabled.parameters[mode.id] ?? {} };
    const severity = profile.severities?.[mode.id];
    return mode.rule
      .flatMap((rule) => findingsOf(mode, rule, input, world))
      .map((finding) => (severity && severity !== 'off' ? { ...finding, severity } : finding));
  });
  return withoutDoubts(distinct(findings));
}

function findingsOf(mode: FailureMode, rule: Case, input: readonly Json[], world: World): RawFinding[] {
  const unknown = (row: Row, places: Value[]) => report(mode, rule, 'unknown', row, places, mode.needs, world);
  return rowsOf(rule.over, input, world).flatMap((row) => {
    const doubts = rule.items && evaluate(rule.items, row.nodes, world).unsure ? unknown(row, placesBeside(rule)) : [];
    const judged = itemRows(rule.items, row, world).flatMap((item) => {
      const truth = judge(rule.when, item.nodes, world);
      if (truth === undefined) return unknown(item, rule.at);
      if (!truth) return [];
      const message = rule.message.map((part) => textOf(part, item, world)).join('');
      return report(mode, rule, 'fail', item, rule.at, message, world);
    });
    return [...doubts, ...judged];
  });
}

/** The row once for each item, or as it is. */
function itemRows(items: Value | undefined, row: Row, world: World): Row[] {
  if (!items) return [row];
  const placed: (Omit<Placed, 'place'> & { place?: Place })[] =
    walk(items, row, world) ?? evaluate(items, row.nodes, world).elements.filter(({ certain }) => certain);
  return placed.map(({ node, place }) => ({
    ...row,
    nodes: new Map([...row.nodes, ['item', node]]),
    places: place ? new Map([...row.places, ['item', place]]) : row.places,
  }));
}

/** Where it is said that items can't be seen: any place that is not the item's own, else the row's innermost. */
function placesBeside(rule: Case): Value[] {
  const beside = rule.at.filter((place) => !mentionsItem(place));
  return beside.length > 0 ? beside : [{ node: 'variable', name: rule.over.element }];
}

function mentionsItem(value: Value): boolean {
  if (value.node === 'variable') return value.name === 'item';
  return 'of' in value && !Array.isArray(value.of) && mentionsItem(value.of);
}

function report(
  mode: FailureMode,
  rule: Case,
  verdict: Verdict,
  row: Row,
  at: Value[],
  message: string,
  world: World,
): RawFinding[] {
  const places = at.flatMap((place) => placesOf(place, row, world, 'also where nothing is').slice(0, 1));
  return [
    {
      id: mode.id,
      verdict,
      severity: rule.severity,
      number: row.number,
      pointer: pointer(
        row.object,
        places.map(({ place }) => place),
      ),
      message,
    },
  ];
}

/** Whatever is no string has no name. */
function textOf(part: Value, row: Row, world: World): string {
  const [first] = evaluate(part, row.nodes, world).elements;
  return typeof first?.node === 'string' ? first.node : '(unnamed)';
}

function distinct(findings: RawFinding[]): RawFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

const SEVERITIES = ['error', 'warning', 'info'];

/** No doubt stays beside a failure of the same place, and only the most serious of several. */
function withoutDoubts(findings: RawFinding[]): RawFinding[] {
  const rank = ({ verdict, severity }: RawFinding) => (verdict === 'fail' ? -1 : SEVERITIES.indexOf(severity));
  const place = ({ id, number, pointer }: RawFinding) => JSON.stringify([id, number, pointer]);
  const best = new Map<string, number>();
  for (const finding of findings) {
    best.set(place(finding), Math.min(rank(finding), best.get(place(finding)) ?? SEVERITIES.length));
  }
  return findings.filter((finding) => rank(finding) === best.get(place(finding)));
}
