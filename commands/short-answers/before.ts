import { carSeat } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { neverBegan } from '../../src/roster/never-began.js';
import type { Seat } from '../../src/roster/roster.js';
import { groupBy } from '../../src/values/group-by.js';
import type { When } from '../options/when.js';
import type { ShortAnswer } from './short-answer.js';

/** Who had a car before a driver, or before whoever has it now; who had it last, where nobody is known to. */
export const before: ShortAnswer = ({ driver, number = '', series }, when) => {
  const now = when.view.car(number, series === undefined ? {} : { series }).flatMap(({ drivers }) => drivers);
  const names = driver === undefined ? new Set(now.map(({ slots }) => slots.driver)) : [driver];
  const found = [...names].flatMap((name) => driversBefore(name, number, series, when));
  const seats = [...new Map(found.map((seat) => [seat.claims, seat])).values()].filter(
    ({ slots }) => driver !== undefined || !now.some((seat) => seat.slots.driver === slots.driver),
  );
  const told = driver === undefined && now.length === 0 ? lastDrivers(number, series, when) : seats;
  if (told.length === 0) return when.words.short.noArticleSaysWho;
  return join(
    told.map((seat) => carSeat(seat, when.view, when.words)),
    '; ',
  );
};

/** The last seats in a car that nobody has now, of each series. */
function lastDrivers(number: string, series: string | undefined, { view }: When): readonly Seat[] {
  const page = view.history({ number, ...(series !== undefined && { series }) });
  const over = (page?.seasons ?? [])
    .flatMap(({ seats }) => seats)
    .filter((seat) => !neverBegan(seat) && seat.slots.season !== undefined && seasonOf(seat) < view.season);
  return [...groupBy(over, ({ slots }) => slots.series).values()].flatMap((own) => {
    const newest = Math.max(...own.map(seasonOf));
    return own.filter((seat) => seasonOf(seat) === newest);
  });
}

/** The last seats of others in a car before a driver first had it, or had it again. */
export function driversBefore(
  driver: string,
  number: string,
  series: string | undefined,
  { view }: When,
): readonly Seat[] {
  const page = view.history({ number, ...(series !== undefined && { series }) });
  const all = (page?.seasons ?? []).flatMap(({ seats }) => seats).filter((seat) => !neverBegan(seat));
  const own = all.filter(({ slots }) => slots.driver === driver && slots.season !== undefined);
  const [last] = own.toSorted((a, b) => seasonOf(b) - seasonOf(a));
  const inSeries = ({ slots }: Seat) => slots.series === last?.slots.series;
  return lastBefore(
    own.filter(inSeries),
    all.filter((seat) => seat.slots.driver !== driver && inSeries(seat)),
  );
}

/** The last of other seats before some of known seasons: those of the seasons in a row, up to the last one. */
export function lastBefore(own: readonly Seat[], others: readonly Seat[]): readonly Seat[] {
  if (own.length === 0) return [];
  const seasons = new Set(own.map(seasonOf));
  let first = Math.max(...seasons);
  while (seasons.has(first - 1)) first -= 1;
  const told = own
    .filter((seat) => seasonOf(seat) === first)
    .map(({ firstSaid }) => firstSaid)
    .sort()[0];
  const before = others.filter(
    (seat) =>
      seasonOf(seat) < first ||
      (seasonOf(seat) === first && seat.ended !== undefined && seat.firstSaid <= (told ?? '')),
  );
  const newest = Math.max(...before.map(seasonOf));
  return before.filter((seat) => seasonOf(seat) === newest);
}

function seasonOf({ slots }: Seat): number {
  return slots.season ?? 0;
}
