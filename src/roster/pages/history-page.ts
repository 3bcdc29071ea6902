import { byText } from '../../values/by-text.js';
import { groupBy } from '../../values/group-by.js';
import { yearOf } from '../days.js';
import { ofStatus } from '../facts/denials.js';
import { goneCold } from '../facts/gone-cold.js';
import { seasonOfRace } from '../facts/group-races.js';
import { newestFirst } from '../facts/merge.js';
import { latestFirst, type Race } from '../facts/races.js';
import { isOfSeat } from '../is-of-seat.js';
import type { Knowledge } from '../knowledge.js';
import type { Fact, HistoryFilter, HistoryPage, HistorySeason, Possible, Seat } from '../roster.js';
import type { Scope } from '../scope.js';
import { changesOf, seatOn } from '../seat.js';
import { disagreementsAbout } from './disputed.js';
import { seatStandsSince } from './stands-since.js';

/** What of a fact a history is asked by. */
type Slots = { readonly team?: string; readonly number?: string; readonly series?: string };

/** One thing of a season. */
type Entry = {
  readonly [K in keyof Omit<HistorySeason, 'season'>]: { readonly in: K; readonly what: HistorySeason[K][number] };
}[keyof Omit<HistorySeason, 'season'>] & { readonly season: number | undefined };

/** Everything known up to a day, `YYYY-MM-DD`, of what is asked for, season by season; names as `Knowledge.books` has them. */
export function historyPage(asked: HistoryFilter, known: Knowledge, date: string): HistoryPage {
  const scope = scopeFor(asked, known);
  if (scope === undefined) return { seasons: [] };
  const isMeant = ({ slots }: { readonly slots: object }) => concerns(slots, asked);
  const seats = scope.seats.filter(isMeant).map((seat) => seatOn(date, seat));
  const shown = new Set(seats.flatMap(({ exit, ended }) => [exit, ended?.by]));
  const entries: Entry[] = [
    ...seats.map((seat) => ({ in: 'seats', what: withDaySettled(seat, known), season: seat.slots.season }) as const),
    ...startsWithoutSeat(
      scope.races.filter(({ start }) => isMeant(start)),
      known,
    ).map((what) => ({ in: 'starts', what, season: seasonOfRace(what.slots) ?? yearOf(what.lastSaid) }) as const),
    ...scope.exits
      .filter((exit) => isMeant(exit) && !shown.has(exit) && !scope.disagreements.has(exit))
      .map((what) => ({ in: 'exits', what, season: what.slots.season ?? yearOf(what.firstSaid) }) as const),
    ...titlesOf(asked, known).map((what) => ({ in: 'titles', what, season: what.slots.season }) as const),
    ...scope.lives
      .filter(({ rumour, end }) => end.how !== 'confirmed' && isMeant(rumour))
      .map((life) => goneCold(life, date))
      .map((what) => ({ in: 'lives', what, season: seasonOfRumour(what.rumour) }) as const),
    ...disagreementsAbout(seats, scope).map(
      (what) =>
        ({
          in: 'disagreements',
          what,
          season: seats.find((seat) => what.sides.some(({ fact }) => fact === seat))?.slots.season,
        }) as const,
    ),
  ];
  const seasons = [...groupBy(entries, ({ season }) => season)].sort(([a], [b]) => (b ?? 0) - (a ?? 0));
  return { seasons: seasons.map(([season, own]) => seasonOf(season, own, asked.driver === undefined ? byCar : byDay)) };
}

/** The days, up to the one asked for, on which articles spoke of what is asked for, oldest first. */
export function daysAbout(asked: HistoryFilter, known: Knowledge): readonly string[] {
  const scope = scopeFor(asked, known);
  if (scope === undefined) return [];
  const isMeant = ({ slots }: { readonly slots: object }) =>
    concerns(slots, asked) || ('loanTo' in slots && slots.loanTo === asked.team);
  const seats = scope.seats.filter(isMeant);
  const besides = seats.flatMap((seat) => [...seat.crew, ...changesOf(seat)]);
  const replaced = asked.driver === undefined ? [] : known.replacesOf(asked.driver).filter(isMeant);
  const days = new Set<string>();
  for (const facts of [scope.facts.filter(isMeant), besides, replaced]) {
    for (const { claims } of facts) for (const { published } of claims) days.add(published);
  }
  return [...days].sort(byText);
}

function withDaySettled(seat: Seat, known: Knowledge): Seat {
  const on = seatStandsSince(seat, seat.firstSaid, known);
  return on === seat.firstSaid ? seat : { ...seat, settledOn: on };
}

/** What the filter is first of all about; it may narrow that down. */
function scopeFor({ driver, team, number }: HistoryFilter, known: Knowledge): Scope | undefined {
  if (driver !== undefined) return known.about('driver', driver);
  if (team !== undefined) return known.about('team', team);
  return number === undefined ? undefined : known.about('number', number);
}

function concerns(slots: Slots, { team, number, series }: HistoryFilter): boolean {
  return (
    (team === undefined || slots.team === team) &&
    (number === undefined || slots.number === number) &&
    (series === undefined || slots.series === series)
  );
}

/** Single races of drivers that were not those of a seat of theirs: driver by driver, the latest first. */
function startsWithoutSeat(races: readonly Race[], known: Knowledge): readonly Fact<'start'>[] {
  return [...groupBy(races, ({ start }) => start.slots.driver)].flatMap(([driver, own]) => {
    const seats = known.seatsOf(driver);
    return own
      .sort(latestFirst)
      .map(({ start }) => start)
      .filter((start) => !seats.some((seat) => isOfSeat(start, seat)));
  });
}

/** Of a driver's whole career, or in one series: no article says of a standing which team or car it was with. */
function titlesOf({ driver, team, number, series }: HistoryFilter, known: Knowledge): readonly Fact<'title'>[] {
  if (driver === undefined || team !== undefined || number !== undefined) return [];
  const titles = ofStatus(known.factsOf(driver).title, 'confirmed');
  return titles.filter(({ slots }) => series === undefined || slots.series === series);
}

/** The season that a rumour speaks of, else the year in which it was last heard. */
function seasonOfRumour({ slots, lastSaid }: Possible): number {
  if ('season' in slots && slots.season !== undefined) return slots.season;
  return yearOf(lastSaid);
}

function seasonOf(
  season: number | undefined,
  entries: readonly Entry[],
  inOrder: (seats: readonly Seat[]) => (a: Seat, b: Seat) => number,
): HistorySeason {
  const those = <K extends Entry['in']>(list: K) =>
    entries.filter((entry) => entry.in === list).map(({ what }) => what) as unknown as HistorySeason[K];
  return {
    ...(season !== undefined && { season }),
    seats: those('seats').toSorted(inOrder(those('seats'))),
    starts: those('starts'),
    exits: those('exits').toSorted(newestFirst),
    titles: those('titles').toSorted(newestFirst),
    lives: those('lives').toSorted((a, b) => newestFirst(a.rumour, b.rumour)),
    disagreements: those('disagreements'),
  };
}

/** The seats of one driver, those had last first, as far as it is told; of one day, those that stand before those that ended. */
function byDay(seats: readonly Seat[]): (a: Seat, b: Seat) => number {
  const hadSince = (seat: Seat) => lastCameTo(seat, seats);
  return (a, b) =>
    byText(hadSince(b), hadSince(a)) || Number(a.ended !== undefined) - Number(b.ended !== undefined) || byCar()(a, b);
}

/** The day, `YYYY-MM-DD`, on which a seat was first told, or on which the driver came back to it from another. */
function lastCameTo({ firstSaid, claims }: Seat, seats: readonly Seat[]): string {
  const back = seats.flatMap(({ ended }) => (ended?.why === 'moved' && ended.by.claims === claims ? [ended.on] : []));
  return [firstSaid, ...back].sort().at(-1) ?? firstSaid;
}

/** By series and number; those that stand before those that ended, the later ones first. */
function byCar(): (a: Seat, b: Seat) => number {
  return (a, b) =>
    byText(a.slots.series ?? '~', b.slots.series ?? '~') ||
    byText(a.slots.number ?? '~', b.slots.number ?? '~') ||
    Number(a.ended !== undefined) - Number(b.ended !== undefined) ||
    newestFirst(a, b);
}
