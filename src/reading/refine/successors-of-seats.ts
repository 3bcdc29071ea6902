import type { Draft, DraftOf } from '../rules/draft.js';
import { agrees, onlyValue } from './slots.js';

type Ride = DraftOf<'ride'>;

/**
 * Who has the car of somebody who leaves it, in the season after the last one, comes in his place, whichever sentence says so.
 * Where several are told to have it, as in cars that drivers share, nobody is taken.
 */
export function completeSuccessors(drafts: readonly Draft[]): void {
  const rides = drafts.filter((draft): draft is Ride => draft.kind === 'ride' && draft.status === 'confirmed');
  for (const exit of drafts) {
    if (exit.kind !== 'exit' || exit.status !== 'confirmed' || exit.slots.replacedBy !== undefined) continue;
    const { driver, team, season } = exit.slots;
    if (team === undefined || season === undefined) continue;
    const own = rides.filter(({ slots }) => slots.driver === driver && slots.team === team && slots.season === season);
    const number = exit.slots.number ?? onlyValue(own.map(({ slots }) => slots.number));
    if (number === undefined) continue;
    const inCar = rides.filter(
      ({ slots, inherited }) =>
        slots.number === number &&
        slots.team === team &&
        agrees(slots.series, exit.slots.series) &&
        !inherited.has('team'),
    );
    const before = new Set(inCar.flatMap(({ slots }) => (slots.season === season ? slots.driver : [])));
    const next = onlyValue(inCar.map(({ slots }) => (slots.season === season + 1 ? slots.driver : undefined)));
    if (next === undefined || next === driver || before.has(next) || [...before].some((one) => one !== driver))
      continue;
    exit.slots.replacedBy = next;
  }
}
