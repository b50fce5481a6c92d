import type { FailureMode } from '../model/failure-mode.js';
import type { Profile } from '../model/profile.js';
import type { Violation } from './describe-violation.js';
import { suggestion } from './nearest-name.js';

/** What has to be known of a failure mode to say whether a profile may name it so. */
export type KnownMode = Pick<FailureMode, 'id' | 'deny'>;

/** The first id in a profile that no failure mode has, or that is to deny what must not be denied. */
export function misusedId(profile: Profile, known: readonly KnownMode[]): Violation | null {
  return unknownId(profile, known) ?? undeniable(profile, known);
}

function unknownId({ severities, enforcement, waivers }: Profile, known: readonly KnownMode[]): Violation | null {
  const ids = known.map(({ id }) => id);
  const enforced = Object.keys(enforcement ?? {}).filter((id) => id !== 'default');
  const written = [
    ...Object.keys(severities ?? {}).map((id) => ({ id, path: ['severities', id], atKey: true })),
    ...enforced.map((id) => ({ id, path: ['enforcement', id], atKey: true })),
    ...(waivers ?? []).map(({ id }, index) => ({ id, path: ['waivers', index, 'id'], atKey: false })),
  ];
  const wrong = written.find(({ id }) => !ids.includes(id));
  if (!wrong) return null;
  const { id, path, atKey } = wrong;
  const near = suggestion(id, ids);
  const ending = near.includes('did you mean') ? near : '; `seawall list` shows all of them';
  return { message: `no failure mode has the id "${id}"${ending}`, path, atKey };
}

/** A denied object is work undone: only what is wrong beyond doubt, whatever else is in the cluster, may be denied. */
function undeniable({ enforcement = {} }: Profile, known: readonly KnownMode[]): Violation | null {
  const wrong = known.find(({ id, deny }) => enforcement[id] === 'deny' && !deny);
  if (!wrong) return null;
  const why = 'an object that it finds may work all the same, or once others are there that are applied later';
  const message = `${wrong.id} cannot deny: ${why}; write warn or audit`;
  return { message, path: ['enforcement', wrong.id], atKey: false };
}
