import { groupBy } from '../../../values/group-by.js';
import type { Draft } from '../../rules/draft.js';

/** Rules that read a seat beside a name, for the season that its clause speaks of. */
const BESIDE = /^(?:driver-then-number|driver-beside-seat|driver-in-car)$/;

/**
 * "Stone (No. 5) could be looking for work next year": the seat beside her name is the one she has until then, however unsure it is
 * what comes.
 */
export function seatsThatEnd(drafts: readonly Draft[]): void {
  const ends = drafts.filter(({ rule }) => rule === 'has-no-seat');
  if (ends.length === 0) return;
  const inSentence = groupBy(drafts, ({ sentence }) => sentence);
  for (const end of ends) {
    if (end.kind !== 'exit') continue;
    const { driver, season } = end.slots;
    for (const seat of inSentence.get(end.sentence) ?? []) {
      if (seat.kind !== 'ride' || !BESIDE.test(seat.rule) || seat.slots.driver !== driver) continue;
      if (season === undefined || (seat.slots.season ?? 0) < season) continue;
      seat.slots.season = season;
      seat.status = 'confirmed';
    }
  }
}
