import { isDeepStrictEqual } from 'node:util';

/** What became of an object of a fixture in an engine, compared with the reference interpreter. */
export type Outcome = 'agrees' | 'disagrees' | 'never reaches admission';

type Counts = Record<Outcome, number>;

/** In the order in which the table shows them. */
export const ENGINES = [
  'wasm',
  'opa',
  'conftest',
  'gatekeeper',
  'gatekeeper-cel',
  'kyverno',
  'kyverno-legacy',
  'admission',
] as const;
export type Engine = (typeof ENGINES)[number];

const records = new Map<string, Counts>();
const keyOf = (engine: Engine, id: string) => `${engine} ${id}`;

/** Keeps for the table at the end what became of objects of a failure mode's fixtures. */
export function record(engine: Engine, id: string, outcome: Outcome, objects = 1): void {
  const key = keyOf(engine, id);
  const counts = records.get(key) ?? { agrees: 0, disagrees: 0, 'never reaches admission': 0 };
  records.set(key, { ...counts, [outcome]: counts[outcome] + objects });
}

/** What was recorded; undefined when the engine was never asked about the failure mode. */
export function recordOf(engine: Engine, id: string): Counts | undefined {
  return records.get(keyOf(engine, id));
}

/** The engines that were asked about anything. */
export function askedEngines(): Engine[] {
  const keys = [...records.keys()];
  return ENGINES.filter((engine) => keys.some((key) => key.startsWith(`${engine} `)));
}

/** Keeps whether an engine finds in some objects what is to be found, and says so. */
export function compare(
  engine: Engine,
  id: string,
  objects: number,
  found: readonly string[],
  expected: readonly string[],
): boolean {
  const agrees = isDeepStrictEqual(found, expected);
  record(engine, id, agrees ? 'agrees' : 'disagrees', objects);
  return agrees;
}
