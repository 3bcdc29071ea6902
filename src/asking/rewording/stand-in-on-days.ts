import { namedTimes } from '../time-left-over.js';
import { oneTime } from '../time-meant.js';
import type { Days } from '../times.js';
import { type Rewording, readPiece, type Setting } from './rewording.js';
import { driversOf } from './who-is-named.js';

const INSTEAD =
  /^(?:so |and )?who(?:['’]?s| is| will| will be|['’]ll be)? (?:drives?|driving|races?|racing|in|fills? in|filling in|subs?|subbing|stands? in|standing in|steps? in|stepping in|replaces?|replacing)\b(?: in)?(?: for| in place of| instead of)? /i;

/** "Who's driving for Stone this weekend?" asks who is in her car then. */
export const standInOnDays: Rewording = (text, setting) => {
  if (!INSTEAD.test(text)) return [];
  const { parts, times: read, isPast, series } = readPiece(text, setting);
  const times = oneTime({ times: read, isPast });
  const [driver, ...others] = driversOf(parts);
  const isWhole = parts.every(
    (part) =>
      part.is === 'meaning' ||
      part.is === 'car' ||
      (part.is === 'name' && (part.driver === driver || (part.team === undefined && part.track === undefined))),
  );
  if (driver === undefined || others.length > 0 || times.ahead === undefined || !isWhole) return [];
  const named = parts.find((part) => part.is === 'car');
  const all = carsOf(driver, series[0], setting).filter(({ number }) => named === undefined || number === named.number);
  // Of several cars, or of one that is named, that is meant which another is known to race then: nobody stands in for himself.
  const isSure = named === undefined && all.length === 1;
  const racing = all.filter((car) => isSure || isOthersThen(car, driver, times.ahead, setting));
  const [car, another] = racing;
  // Of a car without a number, as in Formula 1, the race that is missed then says which.
  if (car === undefined) {
    const [track, ...more] = named === undefined ? missedThen(driver, series[0], times.ahead, setting) : [];
    return track === undefined || more.length > 0 ? [] : [`who is filling in for ${driver} at ${track}`];
  }
  if (another !== undefined) return [];
  return [`who drives the ${car.number} in ${car.series} ${namedTimes({ times }, text).join(' ')}`];
};

interface Car {
  readonly number: string;
  readonly series: string;
}

/** The cars that a driver has a seat in, or misses races in. */
function carsOf(driver: string, series: string | undefined, { view }: Setting): readonly Car[] {
  const page = view.driver(driver);
  const missed = (page?.denials ?? []).flatMap(({ kind, slots }) => (kind === 'start' ? [slots] : []));
  const cars = [...(page?.present ?? []).map(({ slots }) => slots), ...missed].flatMap((car): [string, Car][] => {
    const isAsked = series === undefined || car.series === series;
    if (car.number === undefined || car.series === undefined || !isAsked) return [];
    return [[`${car.number} ${car.series}`, { number: car.number, series: car.series }]];
  });
  return [...new Map(cars).values()];
}

/** The tracks at which a driver misses a race within some days. */
function missedThen(driver: string, series: string | undefined, days: Days, { view }: Setting): readonly string[] {
  const tracks = (view.driver(driver)?.denials ?? []).flatMap((denial) => {
    if (denial.kind !== 'start' || (series !== undefined && denial.slots.series !== series)) return [];
    const [from = '', to = ''] = [denial.slots.date ?? denial.slots.from, denial.slots.date ?? denial.slots.to];
    return from !== '' && from <= days.to && to >= days.from ? (denial.slots.track ?? []) : [];
  });
  return [...new Set(tracks)];
}

/** Whether somebody else than its driver is known to race a car within some days. */
function isOthersThen(car: Car, driver: string, days: Days | undefined, { view }: Setting): boolean {
  return view.races({ ...car }).ahead.some(({ slots }) => {
    if (slots.driver === driver) return false;
    const [from = '', to = ''] = [slots.date ?? slots.from, slots.date ?? slots.to];
    return days !== undefined && from !== '' && from <= days.to && to >= days.from;
  });
}
