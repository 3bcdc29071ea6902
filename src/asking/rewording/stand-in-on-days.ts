import { namedTimes } from '../time-left-over.js';
import { oneTime } from '../time-meant.js';
import { type Rewording, readPiece, type Setting } from './rewording.js';
import { driversOf } from './who-is-named.js';

const INSTEAD =
  /^(?:so |and )?who(?:['’]?s| is| will| will be|['’]ll be)? (?:drives?|driving|races?|racing|in|fills? in|filling in|subs?|subbing|stands? in|standing in|steps? in|stepping in|replaces?|replacing)\b(?: in)?(?: for| in place of| instead of)? /i;

/** "Who's driving for Stone this weekend?" asks who is in her car then. */
export const standInOnDays: Rewording = (text, setting) => {
  if (!INSTEAD.test(text)) return [];
  const { parts, times: all, isPast, series } = readPiece(text, setting);
  const times = oneTime({ times: all, isPast });
  const [driver, ...others] = driversOf(parts);
  const isWhole = parts.every(
    (part) =>
      part.is === 'meaning' ||
      (part.is === 'name' && (part.driver === driver || (part.team === undefined && part.track === undefined))),
  );
  if (driver === undefined || others.length > 0 || times.ahead === undefined || !isWhole) return [];
  const cars = carsOf(driver, series[0], setting);
  const [car] = cars;
  return car === undefined || cars.length > 1 ? [] : [`who drives the ${car} ${namedTimes({ times }, text).join(' ')}`];
};

/** The cars, each with its series, that a driver has a seat in, or misses races in. */
function carsOf(driver: string, series: string | undefined, { view }: Setting): readonly string[] {
  const page = view.driver(driver);
  const missed = (page?.denials ?? []).flatMap(({ kind, slots }) => (kind === 'start' ? [slots] : []));
  const cars = [...(page?.present ?? []).map(({ slots }) => slots), ...missed].flatMap((car) => {
    const isAsked = series === undefined || car.series === series;
    return car.number === undefined || car.series === undefined || !isAsked ? [] : [`${car.number} in ${car.series}`];
  });
  return [...new Set(cars)];
}
