import { groupBy } from '../../values/group-by.js';
import type { Draft } from '../rules/draft.js';
import { agrees, onlyValue, type Slots, slotsOf } from './slots.js';

/**
 * A seat without a team is with the one that the article names for its driver in that season, or in the seasons beside it
 * in a car of the same number; the same team from the words around it is as good as said. A crew may be another's, and a
 * race in somebody else's car.
 */
export function completeOwnTeams(drafts: readonly Draft[]): void {
  const seats = drafts.filter(({ kind }) => /^(?:ride|start|exit)$/.test(kind));
  for (const [driver, own] of groupBy(seats, (draft) => slotsOf(draft).driver)) {
    if (driver === undefined) continue;
    const told = own.filter(
      (draft) => draft.status === 'confirmed' && slotsOf(draft).team !== undefined && !draft.inherited.has('team'),
    );
    if (told.length === 0) continue;
    for (const draft of own) {
      const slots = slotsOf(draft);
      if (slots.team !== undefined && !draft.inherited.has('team')) continue;
      const team = onlyValue(told.filter((other) => isSameSeat(draft, other)).map((other) => slotsOf(other).team));
      if (team === undefined) continue;
      slots.team = team;
      draft.inherited.delete('team');
    }
  }
}

function isSameSeat(draft: Draft, other: Draft): boolean {
  const [one, two] = [slotsOf(draft), slotsOf(other)];
  if (one.season === undefined || two.season === undefined || !agrees(one.number, two.number)) return false;
  if (!agrees(one.team, two.team) || (draft.kind === 'start' && !isSameCar(one, two))) return false;
  const isOfSeries = !draft.inherited.has('series') && !other.inherited.has('series');
  if (isOfSeries && !agrees(one.series, two.series)) return false;
  return one.season === two.season || (isSameCar(one, two) && Math.abs(Number(one.season) - Number(two.season)) === 1);
}

function isSameCar(one: Slots, two: Slots): boolean {
  return one.number !== undefined && one.number === two.number;
}
