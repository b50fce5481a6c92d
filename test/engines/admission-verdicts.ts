import assert from 'node:assert/strict';
import type { Question } from './admission-questions.js';
import { type Outcome, tryToCreate } from './admission-requests.js';
import type { Outcome as Conformance } from './conformance.js';
import type { Connection } from './connection.js';

/** What became of a question. */
export type Judged = Pick<Outcome, 'why'> & { id: string; fails: boolean; outcome: Conformance };

/** @throws when the API server judges some object otherwise than Seawall */
export async function judged(
  api: Connection,
  questions: readonly Question[],
  tell = (_: Judged) => {},
): Promise<Judged[]> {
  const outcomes = await Promise.all(questions.map(({ object, user }) => tryToCreate(api, object, user)));
  const all = questions.map(({ id, of, fails, object }, index) => {
    const { verdict, why } = outcomes[index] as Outcome;
    const agrees = verdict === (fails ? 'denied' : 'admitted');
    const outcome = agrees ? 'agrees' : verdict === 'never reaches admission' ? verdict : 'disagrees';
    const story = `${of} ${fails ? 'fails' : 'passes'}, but is ${verdict}: ${why}\n${JSON.stringify(object)}`;
    return { id, fails, outcome, why, story } as const;
  });
  for (const each of all) tell(each);
  assert.deepEqual(
    all.filter(({ outcome }) => outcome === 'disagrees').map(({ story }) => story),
    [],
  );
  return all;
}

/** How many agree, and with which statuses the API server refuses the others by itself. */
export function report(all: readonly Judged[]): void {
  const agreeing = all.filter(({ outcome }) => outcome === 'agrees');
  const statuses = new Map<string, number>();
  for (const { outcome, why } of all) {
    const [status = ''] = why.split(' ', 1);
    if (outcome === 'never reaches admission') statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  const refused = [...statuses].sort().map(([status, count]) => `${count} with ${status}`);
  const failing = agreeing.filter(({ fails }) => fails).length;
  console.log(`      admission: ${agreeing.length} objects agree, ${failing} of them fail`);
  console.log(`      admission: never reach it: ${refused.join(', ') || 'none'}`);
}
