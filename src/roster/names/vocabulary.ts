import type { Race } from '../../racing/races/race.js';
import { RACES } from '../../racing/races.js';
import { SINGLE_SEATER_SERIES } from '../../racing/series/single-seater-series.js';
import { STOCK_CAR_SERIES } from '../../racing/series/stock-car-series.js';
import { SERIES } from '../../racing/series.js';
import { TEAMS } from '../../racing/teams.js';
import type { Term } from '../../racing/term.js';
import { TRACKS } from '../../racing/tracks.js';
import { memo } from '../../values/memo.js';
import { daysAfter } from '../days.js';
import { keyOf } from './keys.js';
import { withoutPartner } from './without-partner.js';

/** Other names of a thing: those that mean nothing else, and those that may mean something else as well. */
export interface OtherNames {
  readonly sure: readonly string[];
  readonly weak: readonly string[];
}

/** The Cup season of 2015 ended on 22 November, that of 2024 on 10 November. */
const LONGER_BY_DAYS = 14;

const TEAM_TERMS = termsByPhrase(TEAMS, ({ same = [] }) => same);
const TRACK_TERMS = termsByPhrase(TRACKS);
const RACE_TERMS = termsByPhrase(RACES);
const SERIES_BY_KEY = new Map(SERIES.map((series) => [series.key, series]));
const STOCK_CARS = new Set<string | undefined>(STOCK_CAR_SERIES.map(({ key }) => key));
const SINGLE_SEATERS = new Set<string | undefined>(SINGLE_SEATER_SERIES.map(({ key }) => key));
const PLACES = new Map<string | undefined, number>(SERIES.map(({ key }, at) => [key, at]));

/**
 * The usual name of a well-known team under any of its names, or of one that is named with a partner: it is the same team without. Undefined for
 * any other that the vocabulary does not know.
 */
export function usualTeam(name: string): string | undefined {
  const known = TEAM_TERMS.get(keyOf(name))?.name;
  if (known !== undefined) return known;
  const own = withoutPartner(name);
  return own === undefined ? undefined : (TEAM_TERMS.get(keyOf(own))?.name ?? own);
}

/** The usual name of a well-known track under any of its names. */
export const usualTrack: (name: string) => string | undefined = memo((name) => TRACK_TERMS.get(keyOf(name))?.name);

/** A well-known race under any of its names; undefined for one that the vocabulary does not know. */
export const usualRace: (name: string) => Race | undefined = memo((name) => RACE_TERMS.get(keyOf(name)));

/** The key under which the names of one race meet: `Rolex 24` and `Rolex 24 at Daytona` have the same. */
export function raceKey(race: string): string {
  return keyOf(usualRace(race)?.name ?? race);
}

/** The same of a race as somebody typed it, with its track if that is known: whatever is typed, nothing of it is kept. */
export function typedRace(typed: string): { readonly key: string; readonly track?: string } {
  const race = RACE_TERMS.get(keyOf(typed));
  return { key: keyOf(race?.name ?? typed), ...(race?.track !== undefined && { track: race.track }) };
}

/** The track of a well-known race that is never run anywhere else. */
export function trackOfRace(race: string): string | undefined {
  return usualRace(race)?.track;
}

/** Whether a series, by its key, is one to which drivers of another go up: it stands before that in the vocabulary. */
export function isAbove(series: string | undefined, other: string | undefined): boolean {
  return (PLACES.get(series) ?? PLACES.size) < (PLACES.get(other) ?? 0);
}

/**
 * Whether nobody has a seat for the season in a series, by its key, beside one in another: both are of single-seaters, of stock cars or of
 * cars with one driver for the season. Of stock cars only in the higher one: those of a weekend come one after the other, and who has a seat in
 * the higher one may race in the lower one too.
 */
export function isInsteadOf(series: string | undefined, other: string | undefined): boolean {
  const takesSeason = (key: string | undefined) => STOCK_CARS.has(key) || SINGLE_SEATERS.has(key) || hasOneRegular(key);
  const areStockCars = STOCK_CARS.has(series) && STOCK_CARS.has(other);
  return takesSeason(series) && takesSeason(other) && (!areStockCars || isAbove(series, other));
}

/** Whether several drivers share a car in a race of a series, by its key. */
export function sharesCars(series: string | undefined): boolean {
  return SERIES_BY_KEY.get(series ?? '')?.sharedCars === true;
}

/** Whether a car that is shared has one driver for the season, whom others join for the long races, in a series by its key. */
export function hasOneRegular(series: string | undefined): boolean {
  return SERIES_BY_KEY.get(series ?? '')?.oneRegular === true;
}

/** Whether the number in a series, by its key, is the driver's: it goes along to another car. */
export function ownsNumber(series: string | undefined): boolean {
  return SERIES_BY_KEY.get(series ?? '')?.ownNumbers === true;
}

/** How many cars each team has in a series, by its key; undefined where it may have more or fewer. */
export function carsOfTeam(series: string | undefined): number | undefined {
  return SERIES_BY_KEY.get(series ?? '')?.carsOfTeam;
}

/** Whether the last race of a series, by its key, has been run in the year of a day `YYYY-MM-DD`. */
export function isSeasonOver(series: string | undefined, day: string): boolean {
  const over = SERIES_BY_KEY.get(series ?? '')?.over;
  return over !== undefined && day.slice(5) >= over;
}

/**
 * The day of a season, `YYYY-MM-DD`, on which the last race of a series, by its key, may still be run where no article tells that day: some
 * seasons last longer than most. That of every series by the end of the year.
 */
export function mayLastUntil(series: string | undefined, season: number): string {
  const over = SERIES_BY_KEY.get(series ?? '')?.over;
  const latest = `${season}-12-31`;
  const last = over === undefined ? latest : daysAfter(`${season}-${over}`, LONGER_BY_DAYS);
  return last < latest ? last : latest;
}

/** The day of a season, `YYYY-MM-DD`, by which the first race of a series, by its key, has been run: that of every series by the end of March. */
export function begunBy(series: string | undefined, season: number): string {
  return `${season}-${SERIES_BY_KEY.get(series ?? '')?.begun ?? '03-31'}`;
}

/** The day of a season, `YYYY-MM-DD`, before which no race of a series, by its key, is run; next to none of any series is in January. */
export function beginsOn(series: string | undefined, season: number): string {
  return `${season}-${SERIES_BY_KEY.get(series ?? '')?.begins ?? '02-01'}`;
}

/** What else a team may be called. */
export function otherNamesOfTeam(name: string): OtherNames {
  const team = TEAM_TERMS.get(keyOf(name));
  const { sure, weak } = otherNames(team);
  return { sure: [...sure, ...(team?.same ?? [])], weak };
}

/** The names that a team has or had beside its usual one, and that articles go on using as they stand. */
export function formerNamesOfTeam(name: string): readonly string[] {
  return TEAM_TERMS.get(keyOf(name))?.same ?? [];
}

/** What else a track may be called. */
export function otherNamesOfTrack(name: string): OtherNames {
  return otherNames(TRACK_TERMS.get(keyOf(name)));
}

/** The keys under which a track's name may meet others. */
export function linksOfTrack(name: string): readonly string[] {
  return [name, ...otherNamesOfTrack(name).sure].map(keyOf);
}

/** What a series may be called, by its key. */
export function otherNamesOfSeries(key: string): OtherNames {
  const series = SERIES_BY_KEY.get(key);
  const { sure, weak } = otherNames(series);
  return { sure: series ? [...sure, series.short] : sure, weak };
}

function otherNames(term: Term | undefined): OtherNames {
  return term ? { sure: [term.name, ...term.aliases], weak: term.weak ?? [] } : { sure: [], weak: [] };
}

/**
 * Names come before aliases: what one thing is called goes before what another may be called too. Before both come names
 * that `others` gives for a thing, which are read as those of something else.
 */
function termsByPhrase<T extends Term>(
  terms: readonly T[],
  others: (term: T) => readonly string[] = () => [],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const put = (phrase: string, term: T) => {
    if (!found.has(keyOf(phrase))) found.set(keyOf(phrase), term);
  };
  for (const term of terms) for (const other of others(term)) put(other, term);
  for (const term of terms) put(term.name, term);
  for (const term of terms) for (const alias of term.aliases) put(alias, term);
  return found;
}
