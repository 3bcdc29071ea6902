import { byText } from '../../values/by-text.js';
import { memo, once } from '../../values/memo.js';
import { partition } from '../../values/partition.js';
import { yearOf } from '../days.js';
import { seasonLeftAfter } from '../facts/exits.js';
import { firstTold } from '../facts/first-told.js';
import { isPartTime } from '../facts/one-driver.js';
import { agree, differ } from '../facts/same-thing.js';
import { standingDenials } from '../facts/standing-denials.js';
import { howLeft, isInstead, isOfCarLeft, seatsLeft } from '../how-left.js';
import type { Knowledge } from '../knowledge.js';
import { sharesCars } from '../names/vocabulary.js';
import { neverBegan } from '../never-began.js';
import { saysNotBack } from '../not-back.js';
import type { Disputed, Fact, Move, MovesFilter, MovesPage, Possible, RumourLife, Seat } from '../roster.js';
import { leftEarly, seatOn, takenBy } from '../seat.js';
import { wasOut } from './been-there.js';
import { crewMoves } from './crew-moves.js';
import { rumouredCrewMoves } from './crew-rumours.js';
import { livesOn } from './lives.js';
import { chainsOf } from './move-chains.js';
import { isOfNewProgramme } from './new-programmes.js';
import { getsCarHadForRaces, isLastLeft, isNewcomer, lastKnownBefore, wasTalkedOf } from './newcomers.js';
import { isNews } from './news.js';
import { wasPlannedElsewhere } from './planned-elsewhere.js';
import { onItsCar } from './posts-on-cars.js';
import { driverBefore, isBackFrom, isLeft, isWithTeamBefore, placeTaken, seatBefore } from './seat-before.js';
import { seatsHad } from './seats-had.js';
import { exitStandsSince, seatStandsSince } from './stands-since.js';

/**
 * Who comes, leaves, changes number or crew chief, newest announcement first, rumours too; and where one seat opens
 * another. A seat is a move if it is known which seat the driver had before, who had the car, in whose place the driver comes, that
 * it is a newcomer's, or that there was talk of it before: else nobody came from anywhere. What is first
 * told when its season is over is history.
 */
export function movesPage(found: Moves, asked: MovesFilter): MovesPage {
  const { series, team } = asked;
  const all = team !== undefined ? found.ofTeam(team) : series !== undefined ? found.inSeries(series) : found.all();
  const since = partition(all.length, (at) => (all[at]?.on ?? '') >= asked.since);
  const moves = all.slice(0, since).filter((move) => concerns(move, asked));
  return { moves, chains: chainsOf(moves) };
}

/** Moves up to a day. What was worked out is kept. */
export interface Moves {
  readonly of: (person: string) => readonly Move[];
  /** Those of all people and cars, newest announcement first. */
  readonly all: () => readonly Move[];
  /** Those of all that concern a series. */
  readonly inSeries: (series: string) => readonly Move[];
  readonly ofTeam: (team: string) => readonly Move[];
}

/** Every move up to a day, `YYYY-MM-DD`. */
export function movesUpTo(date: string, known: Knowledge): Moves {
  const of = memo((person) => movesOf(person, known, date));
  const all = once(() => {
    const people = known.books.people.names;
    const asked = { date, season: yearOf(date), seasonNamed: false };
    const posts = people.flatMap(known.heldBy).map((held) => onItsCar(held, known.seatsOf));
    const lives = people.flatMap(known.livesOf).filter(({ rumour }) => rumour.kind === 'crew');
    const ofCars = [...crewMoves(posts, lives), ...rumouredCrewMoves(livesOn(lives, asked), posts)];
    return [...people.flatMap(of), ...ofCars].sort(
      (a, b) => byText(b.on, a.on) || byText(a.person, b.person) || byText(a.what, b.what),
    );
  });
  const bySeries = once(() => bySlot(all(), 'series'));
  const byTeam = once(() => bySlot(all(), 'team'));
  return {
    of,
    all,
    inSeries: (series) => bySeries().get(series) ?? [],
    ofTeam: (team) => byTeam().get(team) ?? [],
  };
}

/** Moves, in their order, by each series or team that they concern. */
function bySlot(moves: readonly Move[], slot: 'series' | 'team'): ReadonlyMap<string, readonly Move[]> {
  const found = new Map<string, Move[]>();
  for (const move of moves) {
    for (const value of new Set(factsOf(move).map(({ slots }) => slots[slot]))) {
      if (value === undefined) continue;
      const same = found.get(value);
      if (same) same.push(move);
      else found.set(value, [move]);
    }
  }
  return found;
}

/** The facts by which a move concerns a series or a team. */
function factsOf({ from, to, exit, crew, seatsLeft = [] }: Move) {
  return [from, to, exit, crew?.now, crew?.from, ...seatsLeft].filter((fact) => fact !== undefined);
}

function movesOf(person: string, known: Knowledge, date: string): Move[] {
  const seats = known.seatsOf(person).map((seat) => seatOn(date, seat));
  const had = seatsHad(person, known);
  const lives = known.livesOf(person);
  const disputed = new Set<Disputed>(
    known.disagreementsOf(person).flatMap(({ sides }) => sides.map(({ fact }) => fact)),
  );
  const told = seats.flatMap((seat): Move[] => {
    const { season } = seat.slots;
    if (season === undefined || isToldAsRumour(seat, lives)) return [];
    // A seat to be left for this one is the one before, though its last race is still to come.
    const before = seatBefore(seat, had);
    const inCar = driverBefore(seat, known);
    const last = before ?? inCar;
    const placeOf = placeTaken(seat, known);
    const isInPlace = known.departuresOf(person).some((exit) => isOfCarLeft(exit) && isInstead(seat, exit, seats));
    const left = inCar?.slots.season ?? (placeOf && seasonLeftAfter(placeOf));
    // Whoever had none in the season comes in it, be it back; the one before was not left for this.
    const isBack = left === season && before?.slots.season !== season;
    // As does who was out of the team's car before its season was over.
    const isReturn = before !== undefined && changeOf(before, seat) !== 'comes' && wasOut(before, seat);
    const lastKnown = before === undefined ? lastKnownBefore(seat, had) : isBack || isReturn ? before : undefined;
    const isNew = () =>
      isNewcomer(seat, known) ||
      (lastKnown !== undefined && isLastLeft(lastKnown, seat)) ||
      wasPlannedElsewhere(seat, known) ||
      wasTalkedOf(seat, had) ||
      isOfNewProgramme(seat, known);
    const isMove = last !== undefined || placeOf !== undefined || isNew();
    const getsCar = before !== undefined && getsCarHadForRaces(before, seat, known);
    const what = isInPlace || isBack || isReturn || getsCar ? 'comes' : isMove ? changeOf(before, seat) : undefined;
    const first = seatStandsSince(seat, firstTold(seat, what === 'number' ? 'number' : 'team'), known);
    // A driver who was elsewhere in between comes back on the day on which that is told.
    const on = before?.ended !== undefined && isBackFrom(before, seat) ? before.ended.on : first;
    const lastOther = isInPlace || isBack ? season : (before?.slots.season ?? left ?? season - 1);
    return what && isNews(on, season, lastOther)
      ? [
          {
            ...{ what, status: 'confirmed', person, on, to: seat, facts: [seat] },
            // Of the seat left for this one no article tells.
            ...(before && !isInPlace && !isBack && !isReturn && isLeft(before, seat, seats) && { from: before }),
            ...(lastKnown && { lastKnown }),
            ...(neverBegan(seat) && calledOff(seat)),
            ...(seat.rumoured && { life: seat.rumoured }),
            ...(disputed.has(seat) && { isDisputed: true as const }),
          },
        ]
      : [];
  });
  // A seat that is first told once the driver has left it for another was had before: nobody comes to it then.
  const arrivals = told.filter(
    ({ to, from, on }) =>
      !told.some((other) => isLeftFor(to, other) && other.on < on && other.to?.claims !== from?.claims),
  );
  const departures = known
    .departuresOf(person)
    .map((exit) => ({ exit, on: exitStandsSince(exit, known) }))
    .filter(({ exit, on }) => {
      const season = exit.slots.season ?? seasonLeft(exit, seats);
      return season !== undefined && isNews(on, season + 1, season);
    })
    .filter(({ exit, on }) => !arrivals.some((arrival) => tellsOf(arrival, exit, on)))
    .map(({ exit, on }): Move => {
      const life = lives.find(
        ({ rumour, end }) => rumour.kind === 'exit' && end.how === 'confirmed' && end.by.claims === exit.claims,
      );
      const wasRumoured = life !== undefined && life.rumour.firstSaid < exit.firstSaid;
      const left = leftEarly(exit, seats);
      const heir = exit.slots.replacedBy === undefined && left ? takenBy(left)?.by : undefined;
      const leaves = {
        ...({ what: 'leaves', status: 'confirmed', person, on, exit } as const),
        facts: heir === undefined ? [exit] : [exit, heir],
        ...(heir && { heir: heir.slots.driver }),
        how: howLeft(exit, seats),
        seatsLeft: seatsLeft(exit, seats),
        ...(left && { from: left }),
        ...(disputed.has(exit) && { isDisputed: true as const }),
      };
      return wasRumoured ? { ...leaves, life } : leaves;
    });
  return [
    ...arrivals,
    ...departures,
    ...rumouredMoves(person, seats, known, date),
    ...ruledOutMoves(seats, known, date),
  ];
}

/** The seats that their drivers will not have again, where that alone is told, and not of a rumour or of a seat that was confirmed. */
function ruledOutMoves(seats: readonly Seat[], known: Knowledge, date: string): Move[] {
  const [person] = seats.map(({ slots }) => slots.driver);
  if (person === undefined) return [];
  const told = new Set<Possible | undefined>([
    ...known.livesOf(person).map(({ end }) => (end.how === 'denied' ? end.by : undefined)),
    ...seats.map(({ ended }) => ended?.by),
  ]);
  return standingDenials(known.factsOf(person)).flatMap((denial): Move[] => {
    const from = seats.find((seat) => saysNotBack(denial, seat));
    if (denial.kind !== 'ride' || from === undefined || told.has(denial)) return [];
    if (!isNews(denial.firstSaid, denial.slots.season ?? yearOf(date), from.slots.season)) return [];
    return [{ what: 'comes', status: 'denied', person, on: denial.firstSaid, to: denial, facts: [denial] }];
  });
}

/** Whether a move within a season is one from a seat. */
function isLeftFor(to: Move['to'], { from, to: next }: Move): boolean {
  return to !== undefined && from?.claims === to.claims && next?.slots.season === to.slots.season;
}

/**
 * Whether a move says itself that the driver left, as told on a day: for another team or series, or on that day for another number. A
 * departure told before, that was one with the season's end until the move was told, is told by that too.
 */
function tellsOf({ what, from, on }: Move, exit: Fact<'exit'>, left: string): boolean {
  if (from?.exit !== exit) return false;
  return what === 'comes' ? on <= left || (on === from.ended?.on && exit.slots.atOnce !== true) : on === left;
}

/** What a seat that was given up or taken back before it began is as a move. */
function calledOff(seat: Seat): Pick<Move, 'status' | 'calledOff' | 'facts'> {
  return { status: 'called off', calledOff: seat, facts: [seat, ...(seat.ended ? [seat.ended.by] : [])] };
}

/** Whether the denial that takes a seat back is told of the rumour that there was before. */
function isToldAsRumour({ ended }: Seat, lives: readonly RumourLife[]): boolean {
  return ended?.why === 'denied' && lives.some(({ end }) => end.how === 'denied' && end.by === ended.by);
}

/** The season of the seat that a departure without one ends: in the year in which it is told, or the one before. */
function seasonLeft({ slots, firstSaid }: Fact<'exit'>, seats: readonly Seat[]): number | undefined {
  const year = yearOf(firstSaid);
  const seasons = seats.filter((seat) => agree(seat.slots, slots, 'team')).map((seat) => seat.slots.season);
  return [year, year - 1].find((season) => seasons.includes(season));
}

/** A driver of whom no seat is known before comes from elsewhere. */
function changeOf(before: Seat | undefined, seat: Fact<'ride'>): Move['what'] | undefined {
  if (before === undefined) return 'comes';
  const [from, to] = [before.slots, seat.slots];
  // Whoever stays in a series may be staying in the team; a seat in another one is another, whosever it is.
  if (to.team === undefined) return from.team !== undefined && differ(from, to, 'series') ? 'comes' : undefined;
  // Also with the team, or whatever it was.
  if (differ(from, to, 'team') || differ(from, to, 'series')) return 'comes';
  if (!agree(from, to, 'team') || !agree(from, to, 'series')) return undefined;
  // No car is renumbered for whoever is or was in one for some races: who has others comes to another one. Who has the same one again, or one
  // that nobody names, may well have it for some once more.
  if (isPartTime(before) && !isPartTime(seat))
    return to.extent === 'full-time' || (to.number !== undefined && !agree(from, to, 'number')) ? 'comes' : undefined;
  if (!differ(from, to, 'number')) return undefined;
  return (isPartTime(before) || isPartTime(seat)) && !sharesCars(to.series) ? 'comes' : 'number';
}

/** Rumours of moves that did not come true: open, denied or gone cold. */
function rumouredMoves(person: string, seats: readonly Seat[], known: Knowledge, date: string): Move[] {
  const asked = { date, season: yearOf(date), seasonNamed: false };
  return livesOn(known.livesOf(person), asked).flatMap((life): Move[] => {
    const { rumour, end } = life;
    if (end.how === 'confirmed') return [];
    const status = end.how === 'open' ? 'rumored' : end.how;
    const shared = { status, person, on: rumour.firstSaid, life } as const;
    if (rumour.kind === 'exit')
      return [{ ...shared, what: 'leaves', exit: rumour, seatsLeft: seatsLeft(rumour, seats), facts: [rumour] }];
    if (rumour.kind !== 'ride') return [];
    const to = { ...rumour, slots: { ...rumour.slots, season: rumour.slots.season ?? asked.season + 1 } };
    const changes = seats.filter((seat) => isWithTeamBefore(seat, to)).map((seat) => changeOf(seat, to));
    if (changes.includes(undefined)) return [];
    const from = seatBefore(to, seatsHad(person, known));
    return [
      {
        ...{ ...shared, what: changes[0] ?? 'comes', to: rumour, facts: [rumour] },
        ...(from && isLeft(from, to, seats) && { from }),
      },
    ];
  });
}

function concerns(move: Move, asked: MovesFilter): boolean {
  return (
    (asked.status === undefined || statusAsked(move) === asked.status) &&
    (asked.season === undefined || seasonOf(move) === asked.season) &&
    (asked.series === undefined ||
      asked.team === undefined ||
      factsOf(move).some(({ slots }) => slots.series === asked.series))
  );
}

/** As what a move is asked for. */
function statusAsked({ status }: Move): MovesFilter['status'] {
  if (status === 'called off') return undefined;
  return status === 'confirmed' ? status : 'rumored';
}

/** The season for which a move makes a change; without a word of it, or a seat that is left, the one after that in which it was told. */
function seasonOf({ to, crew, exit, seatsLeft: [seat] = [], how, on }: Move): number {
  if (exit !== undefined)
    return (exit.slots.season ?? seat?.slots.season ?? yearOf(exit.firstSaid)) + (how?.isEarly === true ? 0 : 1);
  return (to ?? crew?.now)?.slots.season ?? yearOf(on) + 1;
}
