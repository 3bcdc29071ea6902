import { SHARED_CAR_SERIES } from '../../../racing/series.js';
import { groupBy } from '../../../values/group-by.js';
import type { Draft, DraftOf } from '../../rules/draft.js';
import { byDriver } from '../by-driver.js';
import { agrees, onlyValue, type Slots, slotsOf } from '../slots.js';
import { OTHER_CAR } from './other-car.js';
import { isStandIn } from './stand-ins.js';

/** A start takes series, team, number and make from the driver's one ride that fits it, or from the driver's other starts. */
export function completeStarts(drafts: readonly Draft[]): void {
  const rides = drafts.filter((draft) => draft.kind === 'ride' && draft.status !== 'denied');
  const borrowed = new Set(drafts.filter(isStandIn).map(entryOf));
  // Who stands in drives the car of somebody else, and not that of her own seat.
  const numberedOf = byDriver(drafts.filter((draft) => draft.kind === 'start' && draft.slots.number !== undefined));
  const ridesOf = byDriver(rides);
  for (const draft of drafts) {
    if (draft.kind !== 'start' || borrowed.has(entryOf(draft))) continue;
    // "is to be at Dover on Sunday, when she is in the No. 12": of that car, whatever her seat is.
    const same =
      draft.slots.number === undefined
        ? numberedOf(draft.slots.driver).filter((other) => isOfSameEntry(draft, other))
        : [];
    takeFrom(draft, same.length > 0 ? same : ridesOf(draft.slots.driver));
  }
  const knownOf = byDriver(
    drafts.filter(
      (draft) => draft.kind === 'start' && draft.slots.number !== undefined && !draft.inherited.has('team'),
    ),
  );
  const ofNumbers = groupBy(rides, (ride) => slotsOf(ride).number);
  for (const draft of drafts) {
    if (draft.kind !== 'start') continue;
    takeFrom(draft, knownOf(draft.slots.driver));
    takeFromCar(draft, ofNumbers.get(draft.slots.number) ?? []);
  }
  const bySentence = groupBy(drafts, ({ sentence }) => sentence);
  for (const draft of drafts) if (draft.kind === 'start') takeFromCrew(draft, bySentence.get(draft.sentence) ?? []);
  completeAbsent(drafts);
}

/** Who runs which race, as far as a draft says. */
function entryOf(draft: Draft): string {
  const { driver, track, race, date } = slotsOf(draft);
  return [driver, track ?? race, track === undefined ? date : ''].join('\n');
}

/** Both tell of one race of their driver, for one team as far as they know it. */
function isOfSameEntry(draft: DraftOf<'start'>, other: Draft): boolean {
  const { track, date, team } = slotsOf(other);
  return (
    other.status === draft.status &&
    team === draft.slots.team &&
    track !== undefined &&
    track === draft.slots.track &&
    date !== undefined &&
    date === draft.slots.date
  );
}

/** Whoever is missing from a race would have driven the car that somebody else drives instead. */
function completeAbsent(drafts: readonly Draft[]): void {
  const taken = drafts.filter(isStandIn);
  for (const draft of drafts) {
    if (draft.kind !== 'start' || draft.status !== 'denied' || draft.slots.number !== undefined) continue;
    const slots = slotsOf(draft);
    const same = taken.filter((other) => {
      const own = slotsOf(other);
      return (
        other.status === 'confirmed' &&
        own.track === slots.track &&
        own.date === slots.date &&
        own.driver !== slots.driver &&
        agrees(own.team, slots.team)
      );
    });
    const number = onlyValue(same.map((other) => slotsOf(other).number));
    const make = onlyValue(same.map((other) => slotsOf(other).make));
    if (number !== undefined) slots.number = number;
    if (slots.make === undefined && make !== undefined) slots.make = make;
  }
}

/** "Carter will partner Stone at the Bathurst 1000": where several share a car, he has hers. */
function takeFromCrew({ slots }: DraftOf<'start'>, ofSentence: readonly Draft[]): void {
  if (slots.number !== undefined || slots.team === undefined || !SHARED_CAR_SERIES.has(slots.series)) return;
  const beside = ofSentence.filter(
    (other): other is DraftOf<'start'> =>
      other.kind === 'start' &&
      other.status === 'confirmed' &&
      other.slots.team === slots.team &&
      isSameRace(other, slots),
  );
  const number = onlyValue(beside.map((other) => other.slots.number));
  if (number !== undefined) slots.number = number;
}

function isSameRace(other: DraftOf<'start'>, { track, race }: DraftOf<'start'>['slots']): boolean {
  return agrees(other.slots.track, track) && agrees(other.slots.race, race);
}

/** Team and series of a car are the same whoever drives it; `rides` are those of its number. */
function takeFromCar(draft: Draft, rides: readonly Draft[]): void {
  const slots = slotsOf(draft);
  if (slots.number === undefined) return;
  const same = rides.filter((ride) => slotsOf(ride).season === slots.season && ride.status === 'confirmed');
  const team = onlyValue(same.filter((ride) => !ride.inherited.has('team')).map((ride) => slotsOf(ride).team));
  if (slots.team === undefined && team !== undefined) slots.team = team;
  const own = same.filter((ride) => slotsOf(ride).team === slots.team && !ride.inherited.has('series'));
  const series = onlyValue(own.map((ride) => slotsOf(ride).series));
  // A team may run one number in two series: hers is the one of her own seat.
  const isHers = same.some((ride) => slotsOf(ride).driver === slots.driver && slotsOf(ride).series === slots.series);
  if (series !== undefined && (slots.series === undefined || (draft.inherited.has('series') && !isHers)))
    slots.series = series;
}

/** Of a driver with seats in several series, those of the one that a start is taken to be in, if there are any. */
function inSeries(seats: readonly Draft[], series: Slots[string]): readonly Draft[] {
  if (series === undefined || new Set(seats.map((seat) => slotsOf(seat).number)).size < 2) return seats;
  const own = seats.filter((seat) => slotsOf(seat).series === series);
  return own.length > 0 ? own : seats;
}

/** `seats` are of its driver. */
function takeFrom(draft: Draft, seats: readonly Draft[]): void {
  const slots = slotsOf(draft);
  const fitting = seats.filter((seat) => {
    const own = slotsOf(seat);
    return (
      seat !== draft &&
      own.season === slots.season &&
      agrees(own.number, slots.number) &&
      (draft.inherited.has('team') || agrees(own.team, slots.team)) &&
      (draft.inherited.has('series') || seat.inherited.has('series') || agrees(own.series, slots.series))
    );
  });
  const sure = fitting.filter((seat) => seat.status === 'confirmed');
  const seat = inSeries(sure.length > 0 ? sure : fitting, slots.series);
  const team = onlyValue(seat.map((one) => slotsOf(one).team));
  if (team !== undefined && (slots.team === undefined || draft.inherited.has('team'))) {
    slots.team = team;
    draft.inherited.delete('team');
  }
  // "Stone drives Carter's No. 12. She has a seat in the Truck Series": not of that car.
  const isOther = slots.number !== undefined && seat.some((one) => slotsOf(one).number === undefined);
  const series = onlyValue(seat.map((one) => slotsOf(one).series));
  if (series !== undefined && (slots.series === undefined || (draft.inherited.has('series') && !isOther)))
    slots.series = series;
  const number = onlyValue(seat.map((one) => slotsOf(one).number));
  const isNumbers = team === undefined || slots.team === team;
  if (slots.number === undefined && number !== undefined && isNumbers && !OTHER_CAR.has(draft.sentence))
    slots.number = number;
  const make = onlyValue(seat.map((one) => slotsOf(one).make));
  if (slots.make === undefined && make !== undefined && slots.number === number) slots.make = make;
}
