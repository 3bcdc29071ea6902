import { groupBy } from '../../../values/group-by.js';
import type { Draft, DraftOf } from '../../rules/draft.js';
import { wordSet } from '../../text/word-set.js';
import { agrees, onlyValue, slotsOf } from '../slots.js';

type Ride = DraftOf<'ride'>;

/**
 * Who has the car of somebody who leaves it, in the season after the last one, comes in his place, whichever sentence says so.
 * Where several are told to have it, as in cars that drivers share, nobody is taken.
 */
export function completeSuccessors(drafts: readonly Draft[]): void {
  const rides = drafts.filter((draft): draft is Ride => draft.kind === 'ride' && draft.status === 'confirmed');
  const ridesOfTeams = groupBy(rides, ({ slots }) => slots.team);
  const ofTeams = groupBy(drafts, (draft) => slotsOf(draft).team);
  for (const exit of drafts) {
    if (exit.kind !== 'exit' || exit.status !== 'confirmed' || exit.slots.replacedBy !== undefined) continue;
    const { driver, team, season } = exit.slots;
    if (team === undefined || season === undefined) continue;
    const ofTeam = ridesOfTeams.get(team) ?? [];
    const own = ofTeam.filter(({ slots }) => slots.driver === driver && slots.season === season);
    const number = exit.slots.number ?? onlyValue(own.map(({ slots }) => slots.number));
    if (number === undefined) {
      const comer = comerRightBehind(exit, ofTeam, ofTeams.get(team) ?? []);
      if (comer?.slots.driver === undefined) continue;
      exit.slots.replacedBy = comer.slots.driver;
      if (comer.slots.number !== undefined) exit.slots.number = comer.slots.number;
      for (const { slots } of own)
        if (slots.number === undefined && comer.slots.number !== undefined) slots.number = comer.slots.number;
      continue;
    }
    const ofCar = ofTeam.filter(({ slots }) => slots.number === number && agrees(slots.series, exit.slots.series));
    const inCar = ofCar.filter(({ inherited }) => !inherited.has('team'));
    const before = new Set(inCar.flatMap(({ slots }) => (slots.season === season ? slots.driver : [])));
    const next = onlyValue(inCar.map(({ slots }) => (slots.season === season + 1 ? slots.driver : undefined)));
    const isNext = next !== undefined && next !== driver && [...before].every((one) => one === driver);
    const successor = isNext ? next : comerInSeason(exit, ofCar);
    if (successor !== undefined) exit.slots.replacedBy = successor;
  }
}

/** "Northline has released Stone. Carter inherits the No. 12": the one who comes into the car after that, in the same season. */
function comerInSeason({ slots: left, sentence }: DraftOf<'exit'>, ofCar: readonly Ride[]): string | undefined {
  const others = ofCar.filter(({ slots }) => slots.season === left.season && slots.driver !== left.driver);
  const comers = others.filter(
    (ride) => (left.atOnce === true || COMES.test(ride.rule)) && ride.sentence.start >= sentence.start,
  );
  return others.length === comers.length ? onlyValue(comers.map(({ slots }) => slots.driver)) : undefined;
}

/**
 * "Northline has parted with Stone. Carter takes the wheel of the No. 12 for the rest of the season": the only one who comes to the
 * team, as the words straight behind tell, where nobody else leaves it, takes her seat. `rides` and `ofTeam` are of that team.
 */
function comerRightBehind(exit: DraftOf<'exit'>, rides: readonly Ride[], ofTeam: readonly Draft[]): Ride | undefined {
  const { driver, team, season } = exit.slots;
  if (team === undefined || season === undefined || exit.inherited.has('team')) return undefined;
  if (ofTeam.some((one) => one.kind === 'exit' && one.slots.driver !== driver)) return undefined;
  const next = exit.slots.atOnce === true ? season : season + 1;
  const comers = rides.filter(
    ({ slots, sentence, rule }) =>
      slots.season === next &&
      slots.driver !== driver &&
      (sentence === exit.sentence || sentence.first === exit.sentence.last) &&
      TAKES_WHEEL.test(rule) &&
      !STAYS.has(sentence),
  );
  const [comer] = comers;
  const isOne = comer !== undefined && new Set(comers.map(({ slots }) => slots.driver)).size === 1;
  if (!isOne) return undefined;
  // Who was there before takes nobody's seat, nor does who has a car that is somebody else's.
  const others = rides.filter((ride) => !comers.includes(ride));
  const isNew = others.every(
    ({ slots }) =>
      slots.driver !== comer.slots.driver &&
      (slots.number === undefined || slots.number !== comer.slots.number || slots.driver === driver),
  );
  return isNew ? (comers.find(({ slots }) => slots.number !== undefined) ?? comer) : undefined;
}

/** Words for somebody who was there before. */
const STAYS = wordSet(
  `again back still remain remains return returns returning stay stays staying continue continues keeps teammate teammates team-mate incumbent
   second third fourth fifth sixth seventh eighth ninth tenth`,
);

/** Rules of somebody in a car or at a team that do not say that he stays there. */
const TAKES_WHEEL =
  /^(?:drives-car|has-car|replaces-driver|team-gives-car|gets-ride|gets-that-seat|joins-team|team-signs-driver|team-runs-driver|is-given-car|is-at-wheel|car-driven-by|races-in-car)$/;

/** Rules for somebody who comes into a car during the season. */
const COMES = /^(?:has-car|replaces-driver|team-gives-car|gets-ride|gets-that-seat|joins-team|team-signs-driver)$/;
