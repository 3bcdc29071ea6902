import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import { ofOneRace } from '../races/of-one-race.js';
import { agrees, onlyValue, type Slots, slotsOf } from '../slots.js';
import { driversOfBlocks } from './drivers-of-blocks.js';

/**
 * Who leads a driver's crew leads that of the driver's car: a number said of the driver with the same team, in the same
 * season or the one beside it, is the crew's as well; and a car's one driver of a season, or the one whom the paragraph
 * names beside it, is that of its crew.
 */
export function completeCrews(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const crews = drafts.filter((draft) => draft.kind === 'crew');
  if (crews.length === 0) return;
  const isOfOneRace = ofOneRace(scenes);
  const seats = drafts
    .filter((draft) => /^(?:ride|start|crew|exit)$/.test(draft.kind) && draft.status === 'confirmed')
    .filter((draft) => draft.kind !== 'crew' || !isOfOneRace(draft))
    .map(slotsOf)
    .filter((slots) => slots.driver !== undefined && slots.number !== undefined);
  const said = drafts
    .filter(({ kind, status, inherited }) => kind === 'ride' && status === 'confirmed' && !inherited.has('team'))
    .map(slotsOf);
  for (const draft of crews) {
    const slots = slotsOf(draft);
    if (slots.season === undefined) continue;
    if (draft.inherited.has('team')) takeTeam(slots, said);
    else if (isOfAnotherTeam(slots, said) && !isNamedBeside(draft, scenes)) delete slots.driver;
    const own = seats.filter((seat) => agrees(seat.team, slots.team) && agrees(seat.series, slots.series));
    if (slots.number === undefined && slots.driver !== undefined) {
      const ofDriver = own.filter((seat) => seat.driver === slots.driver && isNear(seat, slots));
      const same = ofDriver.filter((seat) => seat.season === slots.season);
      const number = onlyValue((same.length > 0 ? same : ofDriver).map((seat) => seat.number));
      if (number !== undefined) slots.number = number;
    } else if (slots.driver === undefined && slots.number !== undefined) {
      const ofCar = own.filter((seat) => seat.number === slots.number && seat.season === slots.season);
      const driver = onlyValue(ofCar.map((seat) => seat.driver));
      if (driver !== undefined && driver !== slots.person) slots.driver = driver;
    }
  }
  spreadSeats(crews, drafts);
  const open = crews.filter((draft) => isOpen(slotsOf(draft)) && draft.status === 'confirmed');
  if (open.length === 0) return;
  const byBlock = driversOfBlocks(scenes);
  const year = scenes[0]?.discourse.year ?? 0;
  const onCrews = new Set(crews.map((draft) => slotsOf(draft).person));
  for (const draft of open) {
    const slots = slotsOf(draft);
    const only = byBlock.get(draft.sentence.blockIndex);
    // "a new crew chief for its No. 12: Dan Marsh"
    if (!only || onCrews.has(only.driver.name)) continue;
    // What a paragraph says of a car holds for now.
    if (only.number === slots.number && Number(slots.season ?? 0) >= year) slots.driver = only.driver.name;
  }
}

/** "has been Stone’s crew chief since 2023": of the same car in each of the seasons that the words count, unless she is told to be elsewhere. */
function spreadSeats(crews: readonly Draft[], drafts: readonly Draft[]): void {
  const byLatest = [...crews].sort((a, b) => Number(slotsOf(b).season ?? 0) - Number(slotsOf(a).season ?? 0));
  for (const later of byLatest) {
    const { person, driver, number, team, season } = slotsOf(later);
    if (driver === undefined || number === undefined || season === undefined) continue;
    const earlier = crews.find((draft) => {
      const slots = slotsOf(draft);
      // "moves up from the Xfinity Series with Stone": her car there was another.
      if (!draft.inherited.has('series') && !agrees(slots.series, slotsOf(later).series)) return false;
      // A post that is only talked of tells nothing of the one that he has.
      const isSame =
        draft.sentence === later.sentence &&
        draft.status === later.status &&
        slots.person === person &&
        slots.driver === driver;
      return isSame && slots.season === Number(season) - 1 && slots.number === undefined;
    });
    if (!earlier) continue;
    const slots = slotsOf(earlier);
    const isElsewhere = drafts.some((draft) => {
      const seat = slotsOf(draft);
      if (seat.driver !== driver || seat.season !== slots.season) return false;
      const isOwn = draft.kind === 'crew' && draft.inherited.has('team');
      return !(agrees(seat.number, number) && (isOwn || agrees(seat.team, team)));
    });
    if (isElsewhere || !(slots.team === undefined || slots.team === team || earlier.inherited.has('team'))) continue;
    slots.number = number;
    if (team !== undefined) slots.team = team;
  }
}

/** "the last race at Northline for crew chief Dan Marsh": the driver just spoken of is with others that season. */
function isOfAnotherTeam(slots: Slots, said: readonly Slots[]): boolean {
  if (slots.driver === undefined || slots.team === undefined || slots.number !== undefined) return false;
  const own = said.filter(({ driver, season }) => driver === slots.driver && season === slots.season);
  return own.length > 0 && own.every(({ team }) => team !== undefined && team !== slots.team);
}

/** The crew's own sentence speaks of the driver. */
function isNamedBeside({ sentence, slots }: Draft, scenes: readonly Scene[]): boolean {
  const scene = scenes.find((one) => one.sentence === sentence);
  return (
    'driver' in slots &&
    scene?.mentions.some((mention) => mention.type === 'person' && mention.person.name === slots.driver) === true
  );
}

/** Where the words name no team, it is the one of the driver's only seat of that season and series. */
function takeTeam(slots: Slots, said: readonly Slots[]): void {
  if (slots.driver === undefined) return;
  const own = said.filter(
    (seat) =>
      seat.driver === slots.driver &&
      seat.season === slots.season &&
      seat.team !== undefined &&
      agrees(seat.number, slots.number) &&
      agrees(seat.series, slots.series),
  );
  const team = onlyValue(own.map((seat) => seat.team));
  if (team !== undefined) slots.team = team;
}

function isOpen({ driver, number }: Slots): boolean {
  return driver === undefined && number !== undefined;
}

function isNear(seat: Slots, slots: Slots): boolean {
  if (seat.season === slots.season) return true;
  const known = seat.team !== undefined && seat.team === slots.team;
  return known && Math.abs(Number(seat.season) - Number(slots.season)) <= 1;
}
