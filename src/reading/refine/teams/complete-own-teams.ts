import { groupBy } from '../../../values/group-by.js';
import type { Draft } from '../../rules/draft.js';
import { agrees, onlyValue, type Slots, slotsOf } from '../slots.js';

/**
 * A seat without a team is with the one that the article names for its driver in that season, or in the seasons beside it
 * in a car of the same number; the same team from the words around it is as good as said. A crew may be another's, and a
 * race in somebody else’s car. `year` is the season under way.
 */
export function completeOwnTeams(drafts: readonly Draft[], year: number): void {
  const seats = drafts.filter(({ kind }) => /^(?:ride|start|exit)$/.test(kind));
  const terms = drafts.filter(({ rule, status }) => rule === 'has-contract' && status === 'confirmed');
  for (const [driver, own] of groupBy(seats, (draft) => slotsOf(draft).driver)) {
    if (driver === undefined) continue;
    const told = own.filter(
      (draft) => draft.status === 'confirmed' && slotsOf(draft).team !== undefined && !draft.inherited.has('team'),
    );
    const ofNow = terms.filter((draft) => slotsOf(draft).driver === driver);
    if (told.length + ofNow.length === 0) continue;
    for (const draft of own) {
      const slots = slotsOf(draft);
      if (slots.team !== undefined && !draft.inherited.has('team')) continue;
      const near = [
        ...told.filter((other) => isSaidOf(draft, other)),
        ...ofNow.filter((other) => isHeldNow(draft, other, year)),
      ];
      const same = near.length > 0 ? near : told.filter((other) => isSameSeat(draft, other));
      const team = onlyValue(same.map((other) => slotsOf(other).team));
      if (team === undefined) continue;
      slots.team = team;
      draft.inherited.delete('team');
    }
  }
}

// Rules that read a verb of driving; "still a regular with Pinecrest" may be of another car.
const DRIVES: ReadonlySet<string> = new Set(['drives-car', 'races-in-car', 'raced-for-team', 'stays-with-team']);

/** "Stone, who has the No. 12, drives for Northline": the team that the same sentence says, whatever those before it are about. */
function isSaidOf(draft: Draft, other: Draft): boolean {
  if (other.sentence !== draft.sentence || draft.kind !== 'ride' || !DRIVES.has(other.rule)) return false;
  const [one, two] = [slotsOf(draft), slotsOf(other)];
  const isOfSeries = other.inherited.has('series') || agrees(one.series, two.series);
  return one.season !== undefined && one.season === two.season && agrees(one.number, two.number) && isOfSeries;
}

/** "Stone, whose No. 12 is sixth, is under contract with Northline": the seat of the season under way. */
function isHeldNow(draft: Draft, terms: Draft, year: number): boolean {
  return (
    draft.kind === 'ride' &&
    draft.status === 'confirmed' &&
    terms.sentence === draft.sentence &&
    slotsOf(draft).season === year
  );
}

function isSameSeat(draft: Draft, other: Draft): boolean {
  const [one, two] = [slotsOf(draft), slotsOf(other)];
  if (one.season === undefined || two.season === undefined || !agrees(one.number, two.number)) return false;
  if (!agrees(one.team, two.team) || (draft.kind === 'start' && !isSameCar(one, two))) return false;
  const isOfSeries = !draft.inherited.has('series') && !other.inherited.has('series');
  if (isOfSeries && !agrees(one.series, two.series)) return false;
  // "drives for Northline in Formula E", and the No. 12 elsewhere.
  const isElsewhere = !other.inherited.has('series') && one.number !== undefined && two.number === undefined;
  if (isElsewhere && !agrees(one.series, two.series)) return false;
  return one.season === two.season || (isSameCar(one, two) && Math.abs(Number(one.season) - Number(two.season)) === 1);
}

function isSameCar(one: Slots, two: Slots): boolean {
  return one.number !== undefined && one.number === two.number;
}
