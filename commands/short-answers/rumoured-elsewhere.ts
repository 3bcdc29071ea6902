import { isPartTime } from '../../src/roster/facts/one-driver.js';
import { compatible } from '../../src/roster/facts/same-thing.js';
import type { DriverPage, RumourLife, Seat } from '../../src/roster/roster.js';
import { wouldBeLeft } from '../../src/roster/would-be-left.js';
import type { When } from '../options/when.js';

/**
 * Open rumours of seats with other teams, for which a driver would leave those of now, for a later season of which
 * no seat with these teams is known. Who only races elsewhere beside a seat leaves none.
 */
export function rumouredElsewhere(
  { lives }: Pick<DriverPage, 'lives'>,
  seats: readonly Seat[],
  { view }: When,
): readonly RumourLife[] {
  const teams = new Set(seats.map(({ slots }) => slots.team));
  const now = seats.filter((seat) => !isPartTime(seat) && (seat.slots.season ?? view.season) <= view.season);
  return lives.filter(({ rumour, end }) => {
    if (end.how !== 'open' || rumour.kind !== 'ride' || rumour.slots.extent === 'part-time') return false;
    const { team, season = view.season + 1 } = rumour.slots;
    if (team === undefined || teams.has(team) || season <= view.season) return false;
    return (
      now.some((seat) => wouldBeLeft(seat, rumour)) &&
      !seats.some(({ slots }) => slots.season === season && compatible(slots, rumour.slots, ['series']))
    );
  });
}
