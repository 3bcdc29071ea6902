import type { Clause, Complement } from '../../clauses/clause.js';
import type { CarMention, Mention } from '../../mentions/mention.js';
import { complementsOf, FROM, timesOf } from '../clause/clause-parts.js';
import { isDay, isPlace, type Outing } from './outings.js';

/** "in Friday's Truck Series race at Bristol and Sunday's Cup Series race there": one track, two days, two series. */
export function doubleDuty(outings: readonly Outing[], clause: Clause): Outing[] | undefined {
  const [only] = outings;
  const days = timesOf(clause).filter(isDay);
  const series = complementsOf(clause, 'series').filter(({ before }) => !before);
  if (!only || outings.length !== 1 || days.length !== 2 || series.length !== 2) return undefined;
  if (series[0]?.mention.series === series[1]?.mention.series) return undefined;
  return days.flatMap((time, index) => {
    const own = series[index]?.mention.series;
    return own === undefined ? [] : [{ ...only, time, series: own }];
  });
}

/** One of several races of a clause that each have a car of their own. */
interface Duty {
  readonly car: CarMention;
  readonly team: string | undefined;
  readonly outing: Outing;
}

/**
 * "in the No. 12 for Friday's Truck race and her own No. 21 on Sunday", "the Truck race on Friday in the No. 12 and the Cup race
 * on Sunday in the No. 21", "Besides her No. 21 on Sunday, she will be in the No. 12 on Friday": a car, a day and perhaps a series
 * for each. Empty unless every car has a day of its own.
 */
export function dutiesIn(clause: Clause): readonly Duty[] {
  const besides = clause.complements.filter(({ before }) => before);
  const isBeside = BESIDES.test(besides[0]?.lead ?? '');
  const said = clause.complements.filter(({ before }) => isBeside || !before);
  const cars = said.filter(({ mention }) => mention.type === 'car' && mention.numbers.length === 1);
  if (cars.length < 2 || new Set(cars.map(numberOfCar)).size < cars.length) return [];
  if (cars.some(({ prep, lead }) => (FROM.has(prep) && !BESIDES.test(lead)) || NOT_HERS.test(lead))) return [];
  const places = new Set(said.filter(({ mention }) => isPlace(mention)).map(({ mention }) => placeOf(mention)));
  const haveOwn = places.size === cars.length;
  const main = isBeside ? [besides, said.slice(besides.length)] : partsOf(said, cars, haveOwn);
  const duties = main.flatMap((part): Duty[] => {
    const own = part.map(({ mention }) => mention);
    const named = own.filter((mention) => mention.type === 'car' && mention.numbers.length === 1);
    const days = own.filter((mention) => mention.type === 'time' && mention.date !== undefined);
    const [[car, another], [time, later]] = [named, days];
    if (car?.type !== 'car' || another || later) return [];
    const outing = { ...placeFor(own, said, places.size), ...seriesIn(own) };
    const team = car.team ?? teamIn(own);
    if (time?.type === 'time') return [{ car, team, outing: { ...outing, time } }];
    if (haveOwn && own.some(isPlace)) return [{ car, team, outing }];
    // The series tells the race beside the usual one, even where no day does.
    return isBeside && outing.series !== undefined ? [{ car, team, outing }] : [];
  });
  return duties.length === cars.length ? duties : [];
}

const BESIDES = /^(?:besides|in addition to|on top of|along with|apart from|as well as)\b/;

/** What stands around each car: from one to the next where they come before their days or places, up to each where behind them. */
function partsOf(
  said: readonly Complement[],
  cars: readonly Complement[],
  havePlaces: boolean,
): (readonly Complement[])[] {
  const lead = said.find(
    ({ mention }) =>
      mention.type === 'car' || (havePlaces && isPlace(mention)) || (mention.type === 'time' && mention.date),
  );
  const ends = cars.map((car) => said.indexOf(car));
  // "for Northline in the No. 12 at Dover and for Pinecrest in the No. 45 at Pocono"
  const opens = cars.every((car) => said[said.indexOf(car) - 1]?.mention.type === 'team');
  const from = opens ? ends.map((at) => at - 1) : ends;
  return lead?.mention.type === 'car'
    ? from.map((at, index) => said.slice(at, from[index + 1]))
    : ends.map((at, index) => said.slice((ends[index - 1] ?? -1) + 1, at + 1));
}

function numberOfCar({ mention }: Complement): string | undefined {
  return mention.type === 'car' ? mention.numbers[0] : undefined;
}

const NOT_HERS = /\b(?:replac\w+|instead|than|beat|behind|ahead|his|their|alongside)\b/;

function placeOf(mention: Mention): string {
  return mention.type === 'track' ? mention.track : mention.type === 'race' ? (mention.track ?? mention.race) : '';
}

/** The place of a duty: its own, or the one at which all of them are. */
function placeFor(own: readonly Mention[], said: readonly Complement[], places: number): Outing {
  const place =
    own.find(isPlace) ?? (places === 1 ? said.find(({ mention }) => mention.type === 'track')?.mention : undefined);
  if (place?.type === 'track') return { place, track: place.track };
  if (place?.type !== 'race') return {};
  const { race, track, series } = place;
  return { place, race, ...(track === undefined ? {} : { track }), ...(series === undefined ? {} : { series }) };
}

function seriesIn(own: readonly Mention[]): { series?: string } {
  const series = own.find(
    (mention) => mention.type === 'series' || (mention.type === 'car' && mention.series !== undefined),
  );
  if (series?.type === 'series') return { series: series.series };
  return series?.type === 'car' && series.series !== undefined ? { series: series.series } : {};
}

function teamIn(own: readonly Mention[]): string | undefined {
  const team = own.find((mention) => mention.type === 'team');
  return team?.type === 'team' ? team.team : undefined;
}
