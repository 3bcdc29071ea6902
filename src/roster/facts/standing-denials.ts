import type { Possible } from '../fact.js';
import type { Fact } from '../roster.js';
import { ofStatus, stands } from './denials.js';
import type { Facts } from './merge.js';
import { tellsDeparture } from './tells-departure.js';

/** What is said not to be, and nothing later says otherwise. */
export function standingDenials(facts: Facts): readonly Possible[] {
  return [
    ...ofStatus(facts.ride, 'denied').filter((denial) => stands(denial, facts)),
    ...ofStatus(facts.contract, 'denied').filter((denial) => stands(denial, facts)),
    ...ofStatus(facts.exit, 'denied').filter((denial) => stands(denial, facts) && !hasLeft(denial, facts)),
    ...ofStatus(facts.start, 'denied').filter((denial) => stands(denial, facts)),
    ...ofStatus(facts.crew, 'denied').filter((denial) => stands(denial, facts)),
  ];
}

/** Whether a denial says something of a season or a later one: who does not leave with the end of one is there in the next. */
export function isDeniedFor({ kind, slots }: Possible, season: number): boolean {
  const own = ('season' in slots ? slots.season : undefined) ?? season;
  return (kind === 'exit' ? own + 1 : own) >= season;
}

/** Whether a driver who was said to stay has a seat elsewhere since. */
function hasLeft(denial: Fact<'exit'>, facts: Facts): boolean {
  return ofStatus(facts.ride, 'confirmed').some(
    (seat) => seat.lastSaid > denial.lastSaid && tellsDeparture(seat, denial, facts),
  );
}
