import { groupBy } from '../../../values/group-by.js';
import type { Draft } from '../../rules/draft.js';
import { onlyValue, slotsOf } from '../slots.js';

/** "His seat goes to Stone": the seat's team, number and series are those of the driver who had it. */
export function completeSeats(drafts: readonly Draft[]): void {
  const byDriver = groupBy(drafts, (draft) => slotsOf(draft).driver);
  for (const draft of drafts) {
    if (draft.seatOf === undefined) continue;
    const own = byDriver.get(draft.seatOf) ?? [];
    // "a seat that Stone has held since 2023": the one that she leaves.
    const isOwn = slotsOf(draft).driver === draft.seatOf && draft.kind === 'ride';
    const season = slotsOf(draft).season;
    // "into the car vacated by Carter, who goes to the No. 20": his of the same season is another.
    const isLeftBefore = own.some(
      ({ kind, slots, status }) => kind === 'exit' && status !== 'denied' && isLater(asYear(season), slots.season),
    );
    const stays = STAYS.test(draft.rule);
    const seats = own.filter(
      (other) =>
        // "Stone will be back in 2026": in the seat that she has in the season before.
        (!stays || (other.kind === 'ride' && other.status === 'confirmed' && isBefore(other.slots.season, season))) &&
        (other.kind === 'ride' || other.kind === 'exit') &&
        other !== draft &&
        other.status !== 'denied' &&
        (other.seatOf === undefined || (isOwn && other.kind === 'exit')) &&
        // Where she may go is not what she leaves.
        (isOwn || other.kind === 'exit' || other.status === 'confirmed') &&
        // "replaces Carter, who is off to Pinecrest": what he comes to is not what he leaves.
        !(other.sentence === draft.sentence && COMES.test(other.rule)) &&
        (isOwn || !isLater(other.slots.season, season)) &&
        (isOwn || !isLeftBefore || other.kind === 'exit' || other.slots.season !== season),
    );
    for (const slot of ['team', 'number', 'series', 'make']) {
      const slots = slotsOf(draft);
      if (slots[slot] !== undefined && !draft.inherited.has(slot)) continue;
      const value = onlyValue(seats.map((seat) => slotsOf(seat)[slot]));
      if (value !== undefined && !(slot === 'make' && draft.kind === 'exit')) {
        slots[slot] = value;
        // A series that nobody says of the seat either may still give way to that of its team.
        if (stays || slot !== 'series' || seats.some(({ inherited }) => !inherited.has(slot)))
          draft.inherited.delete(slot);
        else draft.inherited.add(slot);
      }
    }
  }
}

function isBefore(season: number | undefined, than: string | number | boolean | undefined): boolean {
  return season !== undefined && season + 1 === than;
}

/** Rules for a seat that is the one of the season before. */
const STAYS = /^(?:stays-in-seat|return-is-likely)$/;

const COMES = /^(?:joins-team|is-off-to|leaves-for-team|row-move)$/;

function asYear(season: string | number | boolean | undefined): number | undefined {
  return typeof season === 'number' ? season : undefined;
}

/** A seat of a later season is where somebody went, and not the one that he left. */
function isLater(season: number | undefined, than: string | number | boolean | undefined): boolean {
  return season !== undefined && typeof than === 'number' && season > than;
}
