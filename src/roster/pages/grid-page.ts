import { byText } from '../../values/by-text.js';
import { groupBy } from '../../values/group-by.js';
import { isPartTime } from '../facts/endings.js';
import type { Knowledge } from '../knowledge.js';
import { ownsNumber } from '../names/vocabulary.js';
import type { Fact, GridCar, GridPage, GridSeat, RumourLife, Seat } from '../roster.js';
import { disagreementsAbout, seatsOn } from './disputed.js';
import { livesOn } from './lives.js';
import { placeSeats } from './placing.js';

/** Every car of a series in a season, by team; with the seats that somebody had before and nobody is known to have now. */
export function gridPage(series: string, known: Knowledge, asked: { date: string; season: number }): GridPage {
  const { date, season } = asked;
  const scope = known.about('series', series);
  const seatsIn = (year: number) => placeSeats(scope.seatsBySeason.get(year) ?? [], { date, season: year });
  const { present, past } = seatsIn(season);
  const left = past.filter((seat) => seat.ended !== undefined && seat.ended.why !== 'replaced' && !isPartTime(seat));
  const before = seatsIn(season - 1).present.filter((seat) => !isPartTime(seat));
  const ofSeason = scope.lives.filter(isOfSeat).filter(({ rumour }) => rumour.slots.season === season);
  const lives = livesOn(ofSeason, { ...asked, seasonNamed: true });
  const rumours = lives.filter(({ end }) => end.how === 'open').map(({ rumour }) => rumour);

  const drivers = new Set(present.map(({ slots }) => slots.driver));
  const vacant = vacantOf(before, left, present);
  const seats: GridSeat[] = present.map((seat) => ({
    seat,
    before: standingBefore(seat, known.seatsOf(seat.slots.driver)),
  }));
  const cars: GridCar[] = [
    ...[...groupBy(seats, ({ seat }) => carOf(seat))].map(([, drivers]) => carWith(drivers)),
    ...vacant.map((last) => emptyCar(last, drivers)),
  ];
  const rumoured = groupBy(rumours, ({ slots }) => numberedCar(slots));
  const named = cars.map((car) => ({ ...car, rumours: rumoured.get(numberedCar(car) ?? '') ?? [] }));
  const disagreements = disagreementsAbout(seatsOn({ present, next: [] }), scope);
  const onGrid = new Set(cars.map(numberedCar));
  const unnamed = rumours.filter(({ slots }) => numberedCar(slots) === undefined || !onGrid.has(numberedCar(slots)));
  return { series, season, cars: named.sort(byTeamAndNumber), rumours: unnamed, lives, disagreements };
}

function isOfSeat(life: RumourLife): life is RumourLife & { readonly rumour: Fact<'ride'> } {
  return life.rumour.kind === 'ride';
}

/** Whether a driver is known to be new in a team: from all seats of the season before, in whatever series. */
function standingBefore({ slots }: Seat, own: readonly Seat[]): GridSeat['before'] {
  const before = own.filter((seat) => seat.slots.season === (slots.season ?? 0) - 1 && seat.ended?.why !== 'denied');
  if (before.some((seat) => seat.slots.team === slots.team)) return 'returns';
  return before.some((seat) => seat.slots.team !== undefined) ? 'new' : undefined;
}

/**
 * The seats that nobody is known to have now, of those that somebody had before. A number that another team runs by now is
 * that car's. Where numbers are the drivers' own, they tell nothing of cars: there a team has as many open as it has fewer seats.
 */
function vacantOf(before: readonly Seat[], left: readonly Seat[], present: readonly Seat[]): readonly Seat[] {
  const numbers = new Set(present.map(({ slots }) => slots.number));
  const ofTeam = groupBy(present, ({ slots }) => slots.team);
  const leftTeam = groupBy(left, ({ slots }) => slots.team);
  const isVacant = (seat: Seat, others: readonly Seat[]) =>
    (ownsNumber(seat.slots.series) || !numbers.has(seat.slots.number)) &&
    !others.some((other) => takesPlaceOf(other, seat));
  const since = left.filter((seat) => isVacant(seat, ofTeam.get(seat.slots.team) ?? []));
  const fromBefore = [...groupBy(before, ({ slots }) => slots.team)].flatMap(([team, had]) => {
    const has = [...(ofTeam.get(team) ?? []), ...(leftTeam.get(team) ?? [])];
    const vacant = had.filter((seat) => isVacant(seat, has));
    return ownsNumber(had[0]?.slots.series) ? vacant.slice(0, Math.max(0, had.length - has.length)) : vacant;
  });
  return [...since, ...fromBefore];
}

/** Whether somebody of a team may have what another had there before. */
function takesPlaceOf(one: Seat, { slots, ended }: Seat): boolean {
  if (one.slots.driver === slots.driver) return true;
  if (ownsNumber(slots.series)) return ended !== undefined && one.firstSaid >= ended.on;
  return one.slots.number === undefined || slots.number === undefined || one.slots.number === slots.number;
}

/** Seats without a number are cars of their own: nothing says that two of them are one. */
function carOf({ slots }: Seat): string {
  return slots.number === undefined ? `driver ${slots.driver}` : `${slots.team ?? ''}\n${slots.number}`;
}

function carWith(drivers: readonly GridSeat[]): GridCar {
  const { team, number } = drivers[0]?.seat.slots ?? {};
  return {
    ...(team !== undefined && { team }),
    ...(number !== undefined && { number }),
    drivers,
    rumours: [],
  };
}

/** A car without a known driver: open if its last one is known to have left it, else nobody says. */
function emptyCar(last: Seat, drivers: ReadonlySet<string>): GridCar {
  const { team, number, driver } = last.slots;
  const gone = last.exit !== undefined || drivers.has(driver);
  return {
    ...(team !== undefined && { team }),
    ...(number !== undefined && { number }),
    drivers: [],
    last,
    isOpen: gone,
    rumours: [],
  };
}

/** What tells cars apart of which team and number are known. */
function numberedCar({ team, number }: { readonly team?: string; readonly number?: string }): string | undefined {
  return team === undefined || number === undefined ? undefined : `${team}\n${number}`;
}

function byTeamAndNumber(a: GridCar, b: GridCar): number {
  return byText(a.team ?? '~', b.team ?? '~') || numberOf(a) - numberOf(b) || byText(a.number ?? '', b.number ?? '');
}

function numberOf({ number }: GridCar): number {
  return number === undefined ? Number.MAX_SAFE_INTEGER : Number.parseInt(number, 10) || 0;
}
