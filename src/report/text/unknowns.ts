import type { Finding } from '../../model/finding.js';
import { visible } from '../visible.js';
import { resourceText } from './style.js';

/** More objects than this with the same doubt are counted, not listed; JSON lists them all. */
const LISTED = 3;

/** What could not be judged, as cells: the failure mode, the object, what is missing. */
export function unknownRows(unknown: readonly Finding[]): string[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of unknown) {
    const key = JSON.stringify([finding.id, finding.message]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const listed = group.length > LISTED ? group.slice(0, 1) : group;
    const rows = listed.map(({ id, resource, message }) => [visible(id), resourceText(resource), visible(message)]);
    const [first] = group;
    const rest = group.length - listed.length;
    return rest > 0 && first ? [...rows, [visible(first.id), `and ${rest} more`, visible(first.message)]] : rows;
  });
}
