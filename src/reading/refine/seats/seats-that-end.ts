import { groupBy } from '../../../values/group-by.js';
import type { Draft, DraftOf } from '../../rules/draft.js';
import { byDriver } from '../by-driver.js';

/** Rules that read a seat beside a name, for the season that its clause speaks of. */
const BESIDE = /^(?:driver-then-number|driver-beside-seat|driver-in-car)$/;
const OWNED = /^whose-car-aside$/;
const ENDS = /^(?:has-no-seat|is-out)$/;

/**
 * "Stone (No. 5) could be looking for work next year", "Neither Stone (No. 5) nor Carter (No. 9) will be back": the seat beside her name is the
 * one she has until then, however unsure it is what comes.
 */
export function seatsThatEnd(drafts: readonly Draft[]): void {
  const exits = drafts.filter((one): one is DraftOf<'exit'> => one.kind === 'exit' && one.status !== 'denied');
  if (exits.length === 0) return;
  const seats = drafts.filter(
    (one): one is DraftOf<'ride'> =>
      one.kind === 'ride' && (one.status === 'denied' || BESIDE.test(one.rule) || OWNED.test(one.rule)),
  );
  const seatsOf = byDriver(seats);
  for (const [sentence, ends] of groupBy(exits, (end) => end.sentence)) {
    // One departure of each driver is enough: an article has no two in a sentence.
    const first = new Map(ends.toReversed().map((end) => [end.slots.driver, end]));
    for (const end of first.values())
      settle(
        end,
        seatsOf(end.slots.driver).filter((seat) => seat.sentence === sentence),
      );
  }
}

function settle(end: DraftOf<'exit'>, beside: readonly DraftOf<'ride'>[]): void {
  const { season, replacedBy, number } = end.slots;
  const isDenied = beside.some(({ status }) => status === 'denied');
  // "Carter inherits Stone’s No. 12 next season": hers up to then.
  const isHandedOn = replacedBy !== undefined && number !== undefined;
  const isEnd = ENDS.test(end.rule) || isDenied;
  if (season === undefined || (!isEnd && !isHandedOn)) return;
  for (const seat of beside) {
    if (seat.status === 'denied' || !(isEnd ? BESIDE : OWNED).test(seat.rule)) continue;
    if ((seat.slots.season ?? 0) < season) continue;
    seat.slots.season = season;
    seat.status = 'confirmed';
  }
}
