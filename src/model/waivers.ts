import type { Profile, Waiver } from './profile.js';

/** Whether a waiver holds today. */
export const isInForce = ({ expires }: Waiver): boolean => expires >= new Date().toISOString().slice(0, 10);

/** The waivers of a failure mode that hold today. */
export const waiversOf = (id: string, { waivers = [] }: Profile): Waiver[] =>
  waivers.filter((waiver) => waiver.id === id && isInForce(waiver));
