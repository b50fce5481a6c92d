import type { Outcome } from './judge.js';
import type { Result } from './survey.js';

const COUNTED = ['caught', 'equivalent', 'survived'] as const satisfies Outcome[];

/** How many there are of each outcome. */
export const count = (results: readonly Result[], wanted: Outcome): number =>
  results.filter(({ outcome }) => outcome === wanted).length;

/** The part of the mutants that fixtures catch, of those that they can. */
export function shareCaught(results: readonly Result[]): number {
  const caught = count(results, 'caught');
  return caught / Math.max(1, caught + count(results, 'survived'));
}

/** A line for each failure mode, most survivors first, and the total. */
export function tableOf(results: readonly Result[]): string {
  const homes = [...new Set(results.map(({ home }) => home))];
  const rows = homes
    .map((home) => [home, results.filter((each) => each.home === home)] as const)
    .sort(([, left], [, right]) => count(right, 'survived') - count(left, 'survived'));
  return [...rows, ['total', results] as const].map(([home, of]) => rowOf(home, of)).join('\n');
}

function rowOf(home: string, of: readonly Result[]): string {
  const counts = COUNTED.map((outcome) => `${String(count(of, outcome)).padStart(5)} ${outcome}`);
  const share = `${(100 * shareCaught(of)).toFixed(1)} %`;
  return [home.padEnd(40), `${String(of.length).padStart(5)} mutants`, ...counts, share.padStart(8)].join('  ');
}
