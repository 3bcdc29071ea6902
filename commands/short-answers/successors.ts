import type { About } from '../../src/asking/understood.js';
import { exitLine, replacesLine } from '../../src/replies/exit-lines.js';
import { carSeat, driverSeat, startLine } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import { yearOf } from '../../src/roster/days.js';
import { seasonLeftAfter } from '../../src/roster/facts/exits.js';
import { firstTold } from '../../src/roster/facts/first-told.js';
import { seasonOfRace } from '../../src/roster/facts/group-races.js';
import { areOneRace } from '../../src/roster/facts/one-race.js';
import { compatible } from '../../src/roster/facts/same-thing.js';
import { hasOneRegular, ownsNumber, sharesCars } from '../../src/roster/names/vocabulary.js';
import type { DriverPage, Fact, Seat } from '../../src/roster/roster.js';
import { takenBy } from '../../src/roster/seat.js';
import { lastSeats } from '../options/last-known.js';
import { othersInCars } from '../options/others-in-car.js';
import { placesTakenBefore } from '../options/places-taken.js';
import { standInFor } from '../options/stand-in.js';
import { isStillHeir } from '../options/still-heir.js';
import type { When } from '../options/when.js';
import { driversBefore } from './before.js';
import { crewBefore } from './crew-before.js';
import { crewReplaced, isOfCrew } from './crew-successors.js';
import { dayOf, isAbout, lastSeasonOrYear } from './moves.js';
import { rumouredAt, rumouredInPlace } from './rumoured-in-place.js';
import { rumouredToReplace } from './rumoured-to-replace.js';
import type { ShortAnswer } from './short-answer.js';
import { filledIn, fillsIn, inPlaceAhead, standIns } from './stand-ins.js';

/** Who took a driver's place: as an article says, or else who has the car. */
export const replaced: ShortAnswer = (about, when) => {
  const { words, view } = when;
  const page = view.driver(about.driver ?? '', when.season);
  if (page === undefined) return undefined;
  if (isOfCrew(page)) return crewReplaced(about, when);
  const { driver, track, ...of } = about;
  const { team, number } = about;
  const [substitute] = substitutes(page, about, when).filter(({ slots }) =>
    compatible(slots, { team, number }, ['team', 'number']),
  );
  if (track !== undefined) {
    if (substitute === undefined)
      return filledIn(page, about, when) ?? rumouredAt(page, track, when) ?? words.short.noArticleSaysWho;
    const { driver: other, date = view.date } = substitute.slots;
    return date < view.date
      ? words.short.asSaidOn(other, dayOf(substitute.lastSaid, when))
      : words.short.driverIn(other, undefined);
  }
  const inOwnCar = about.isPast ? undefined : othersInCars(page, when).find(({ slots }) => isAbout(of, slots));
  const standIn = about.isFillIn ? (substitute ?? inPlaceAhead(page, about, when) ?? inOwnCar) : undefined;
  if (standIn !== undefined) return words.short.someRaces(startLine(standIn, 'driver', words));
  // Who is only missing from the present seat is not asked about for one of years ago.
  const isOfNow = (exit: Fact<'exit'>) => substitute === undefined || lastSeasonOrYear(exit) >= view.season;
  const past = substitute === undefined ? page.past : page.past.filter(({ slots }) => slots.season === view.season);
  const seatOf = (exit: Fact<'exit'>) => [...page.present, ...past].find((seat) => seat.exit === exit)?.slots;
  const exits = page.exits.filter(isOfNow).filter((each) => isAbout(of, { ...seatOf(each), ...each.slots }));
  const exit = exits.find((each) => each.slots.replacedBy !== undefined);
  if (exit?.slots.replacedBy !== undefined) {
    if (isStillHeir(exit, exit.slots.replacedBy, view)) {
      return words.short.asSaidOn(exit.slots.replacedBy, dayOf(firstTold(exit, 'replacedBy'), when));
    }
    const number = exit.slots.number ?? seatOf(exit)?.number;
    const [instead] = driversAfter(exit, number, when);
    if (instead !== undefined)
      return words.short.asSaidOn(instead.slots.driver, dayOf(firstTold(instead, 'number'), when));
  }
  const ending = [...page.present, ...past]
    .filter(({ slots }) => isAbout(of, slots))
    .map(takenBy)
    .find((cause) => cause !== undefined);
  if (ending !== undefined) return words.short.asSaidOn(ending.by.slots.driver, dayOf(ending.on, when));
  const next = nextInCars({ ...page, past }, of, when);
  if (next !== undefined) return next;
  const inPlace = substitute ?? inOwnCar;
  if (inPlace !== undefined) return words.short.someRaces(startLine(inPlace, 'driver', words));
  const since = inCarSince({ ...page, past }, of, when);
  if (since !== undefined) return since;
  const inTheMeantime = standIns(page, of, when) ?? filledIn(page, about, when);
  if (inTheMeantime !== undefined) return inTheMeantime;
  const [never] = exits.flatMap((each) => heirCalledOff(each, when) ?? []);
  if (never !== undefined) return never;
  if (about.number === undefined)
    return nextInCars(lastOn(page), of, when, () => true) ?? rumouredInPlace(page, about, when);
  // The same number in another series is another car.
  const had = new Set(
    [...page.present, ...page.past].filter(({ slots }) => isAbout(of, slots)).map(({ slots }) => slots.series),
  );
  const now = view.car(about.number).filter(({ series }) => had.has(series));
  const names = new Set(now.flatMap(({ drivers }) => drivers.map(({ slots }) => slots.driver)));
  const others = [...names].filter((name) => name !== driver);
  if (others.length === 0) return rumouredInPlace(page, about, when);
  const list = join(
    others.map((name) => words.short.driverIn(name, undefined)),
    ', ',
  );
  return words.short.inTheCar(about.number, view.season, list);
};

/** Whom a departure named, and what became of the seat, where that was called off before it began. */
function heirCalledOff(exit: Fact<'exit'>, when: When): Markdown | undefined {
  const { view, words } = when;
  const heir = exit.slots.replacedBy ?? exit.claims.find(({ replacedBy }) => replacedBy !== undefined)?.replacedBy;
  const page = heir === undefined ? undefined : view.driver(heir);
  const seat = page?.dropped.find((each) => compatible(each.slots, exit.slots, ['team', 'series', 'number']));
  if (page === undefined || seat === undefined) return undefined;
  const named = words.short.asSaidOn(page.name, dayOf(firstTold(exit, 'replacedBy'), when));
  return join([named, driverSeat(seat, view, words)], ' ');
}

/** Who has the car with a number in the season after a departure. */
function driversAfter({ slots, firstSaid }: Fact<'exit'>, number: string | undefined, { view }: When): readonly Seat[] {
  const { series, team } = slots;
  if (number === undefined || ownsNumber(series)) return [];
  const season = (slots.season ?? yearOf(firstSaid)) + 1;
  return view
    .car(number, { season, ...(series !== undefined && { series }) })
    .flatMap(({ drivers }) => drivers)
    .filter(
      (seat) => seat.slots.driver !== slots.driver && compatible(seat.slots, { team }, ['team']) && !onlyJoins(seat),
    );
}

/** Whether somebody only joins the driver whose car it is. */
function onlyJoins({ slots }: Seat): boolean {
  return hasOneRegular(slots.series) && slots.extent === 'part-time';
}

/** A page with the seats of the present season, or else of the last one known, alone. */
function lastOn(page: DriverPage): DriverPage {
  return { ...page, past: page.present.length > 0 ? [] : lastSeats(page.past) };
}

/**
 * Who has the car of a driver in the season after that in which the driver leaves it; of one of whom no article says that, only where it
 * is asked who has it.
 */
function nextInCars(
  page: DriverPage,
  about: About,
  { view, words }: When,
  leaves: (seat: Seat) => boolean = (seat) =>
    seat.exit !== undefined || seat.goesTo !== undefined || changesNumber(seat, page, view.season),
): Markdown | undefined {
  const { name, present, past } = page;
  for (const seat of [...present, ...past].filter(({ slots }) => isAbout(about, slots))) {
    const { number, series, team, season } = seat.slots;
    if (!leaves(seat) || number === undefined || season === undefined || ownsNumber(series)) continue;
    if (sharesCars(series) && !hasOneRegular(series)) continue;
    const all = view
      .car(number, { season: season + 1, ...(series !== undefined && { series }) })
      .flatMap((page) => page.drivers);
    const drivers = all.filter(
      (each) => each.slots.driver !== name && compatible(each.slots, { team }, ['team']) && !onlyJoins(each),
    );
    if (drivers.length === 0 || all.some(({ slots }) => slots.driver === name)) continue;
    const names = [...new Set(drivers.map(({ slots }) => slots.driver))];
    const list = join(
      names.map((each) => words.short.driverIn(each, undefined)),
      ', ',
    );
    return words.short.inTheCar(number, season + 1, list);
  }
  return undefined;
}

/** Who has the car of a departure that names nobody: told with it or later, in its season, else in the one after. */
function inCarSince({ exits, past }: DriverPage, about: About, { view, words }: When): Markdown | undefined {
  const exit = exits.find((each) => isAbout(about, each.slots) && seasonLeftAfter(each) >= view.season - 1);
  if (exit === undefined || exit.slots.replacedBy !== undefined || exit.slots.team === undefined) return undefined;
  const { series, team } = exit.slots;
  const own = past.filter(({ slots }) => compatible(slots, exit.slots, ['team', 'series', 'number']));
  const number = exit.slots.number ?? about.number ?? lastSeats(own)[0]?.slots.number;
  if (number === undefined || series === undefined || ownsNumber(series) || sharesCars(series)) return undefined;
  const last = seasonLeftAfter(exit);
  for (const season of [last, last + 1]) {
    const seats = view
      .car(number, { season, series })
      .flatMap(({ drivers }) => drivers)
      .filter(
        ({ slots, firstSaid }) =>
          slots.driver !== exit.slots.driver && slots.team === team && firstSaid >= exit.firstSaid,
      );
    const names = [...new Set(seats.map(({ slots }) => slots.driver))].map((each) =>
      words.short.driverIn(each, undefined),
    );
    if (names.length > 0) return words.short.inTheCar(number, season, join(names, ', '));
  }
  return undefined;
}

/** Whether a driver has another number of the series, and this one no more, in the season after, which is not long over. */
function changesNumber({ slots }: Seat, { present, next, past }: DriverPage, now: number): boolean {
  const { season } = slots;
  if (season === undefined || season < now - 1) return false;
  const after = [...present, ...next, ...past].filter(
    (other) => other.slots.season === season + 1 && other.slots.series === slots.series && other.ended === undefined,
  );
  return (
    after.some(({ slots: { number } }) => number !== undefined) &&
    after.every(({ slots: { number } }) => number !== slots.number)
  );
}

/**
 * Races of the season that somebody else runs in a driver's car, those asked about first: where the driver is ruled out;
 * and at a track that is asked about any in a car that only one drives.
 */
function substitutes({ present, denials, name }: DriverPage, about: About, when: When): readonly Fact<'start'>[] {
  const { view } = when;
  const { track, isPast } = about;
  const missed = denials.flatMap((denial) => (denial.kind === 'start' ? [denial] : []));
  // A race of the season, ahead or asked about, in a car of which no seat of the driver's is known.
  const isOfNoSeat = ({ slots }: Fact<'start'>) =>
    seasonOfRace(slots) === (when.season ?? view.season) &&
    (track !== undefined || (slots.date ?? slots.to ?? view.date) >= view.date) &&
    !present.some((seat) => compatible(seat.slots, slots, ['team', 'series', 'number']));
  // Of those who fill in without a number, or where a car is shared, only the team's page knows.
  const withoutNumber = missed
    .filter(({ slots }) => track === undefined || slots.track === track)
    .flatMap((denial) => standInFor(denial, when) ?? [])
    .filter((race) => race.slots.number === undefined || sharesCars(race.slots.series) || isOfNoSeat(race));
  const inCars = present.flatMap(({ slots: seat }) => {
    const { series, number, team, season } = seat;
    if (series === undefined || team === undefined || sharesCars(series)) return [];
    const isOwn = ownsNumber(series);
    const seated = new Set(view.team(team)?.present.map(({ slots }) => slots.driver));
    const { ahead, over } = view.races({
      series,
      ...(track !== undefined && { track }),
      ...(isOwn ? { team } : number !== undefined && { number }),
    });
    const gone = over.filter(({ slots }) => seasonOfRace(slots) === season).toReversed();
    return (isPast ? [...gone, ...ahead] : [...ahead, ...gone]).filter(
      (race) =>
        race.slots.driver !== name &&
        compatible(race.slots, { team }, ['team']) &&
        (isOwn ? !seated.has(race.slots.driver) : number !== undefined) &&
        (missed.some((out) => areOneRace(out, race, [...ahead, ...over])) || (track !== undefined && !isOwn)),
    );
  });
  return [...inCars, ...withoutNumber];
}

/** Who had the post before somebody who is only known on crews. */
function replacedByCrew({ name, posts }: DriverPage, when: When): Markdown | undefined {
  const [post] = posts;
  if (post === undefined) return undefined;
  const { driver, number, series, role } = post.slots;
  const of = driver === undefined ? { ...(number && { number }), ...(series && { series }) } : { driver };
  return crewBefore({ ...of, other: name, role: role.toLowerCase() }, when);
}

/** Whose place a driver takes, in a team if one is named. */
export const replaces: ShortAnswer = (about, when) => {
  const { driver = '', team, number, isPast } = about;
  const page = when.view.driver(driver, when.season);
  if (page === undefined) return undefined;
  const isThere = ({ slots }: Fact<'exit'> | Seat) =>
    (team === undefined || slots.team === team) && (number === undefined || slots.number === number);
  const lines = page.replaces.filter(isThere).map((exit) => replacesLine(exit, when.words));
  if (lines.length > 0) return join(lines, '; ');
  if (isOfCrew(page)) return replacedByCrew(page, when);
  const forRaces = fillsIn(about, when);
  if (forRaces !== undefined) return forRaces;
  const present = page.present.filter(isThere);
  const toCome = present.length > 0 ? present : page.next.filter(isThere);
  const told = isPast && toCome.length === 0 ? lastSeats(page.past.filter(isThere)) : toCome;
  const had = told.flatMap(({ slots: { number, series } }) =>
    number === undefined || ownsNumber(series) || sharesCars(series) ? [] : driversBefore(driver, number, series, when),
  );
  // Of what was, the place may have been taken for a season that is over.
  const before = isPast ? placesTakenBefore(page, when).filter(isThere) : [];
  const inWords = before.map((exit) => exitLine(exit, 'driver', when.view, when.words));
  const others = had.filter(({ slots }) => !before.some((exit) => exit.slots.driver === slots.driver));
  const list = others.map((seat) => carSeat(seat, when.view, when.words));
  if (before.length > 0) return join([...inWords, ...list], '; ');
  if (had.length === 0) return rumouredToReplace(page, about, when) ?? when.words.short.noArticleSaysWho;
  return when.words.short.notInWords(join(list, '; '));
};
