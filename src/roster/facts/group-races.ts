import { byText } from '../../values/by-text.js';
import { daysBetween, yearOf } from '../days.js';
import { bySlots } from '../names/keys.js';
import { raceKey } from '../names/vocabulary.js';
import { agree, compatible } from './same-thing.js';

/** What tells one driver's races apart. */
export interface RaceSlots {
  readonly series?: string;
  readonly season?: number;
  readonly track?: string;
  readonly race?: string;
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
}

interface RaceStatement {
  readonly slots: RaceSlots;
  readonly claim: { readonly published: string };
}

/** A race put off keeps its track; a second race there is months away. */
const MOVED_WITHIN_DAYS = 10;

/** The season of a race: as stated, else the year of its date or window. */
export function seasonOfRace(race: RaceSlots): number | undefined {
  const day = race.date ?? race.from ?? race.to;
  return race.season ?? (day === undefined ? undefined : yearOf(day));
}

/**
 * Whether two descriptions of a race may mean the same one: no slot speaks against it, and a date, a race's name or a
 * track is common to both. Dates up to ten days apart at one track are one race put off. A race known by name and one
 * known by date only may well be the two races of a year at one track.
 */
export function sameRace(a: RaceSlots, b: RaceSlots): boolean {
  if (!compatible(a, b, ['series', 'track'])) return false;
  const [seasonA, seasonB] = [seasonOfRace(a), seasonOfRace(b)];
  if (seasonA !== undefined && seasonB !== undefined && seasonA !== seasonB) return false;
  if (agree(a, b, 'date')) return true;
  const sameName = a.race !== undefined && b.race !== undefined ? raceKey(a.race) === raceKey(b.race) : undefined;
  if (!sameName && !agree(a, b, 'track')) return false;
  if (a.date !== undefined && b.date !== undefined) return daysBetween(a.date, b.date) <= MOVED_WITHIN_DAYS;
  if (sameName === undefined && (isNamedOnly(a, b) || isNamedOnly(b, a))) return false;
  return sameName !== false && windowsMeet(a, b);
}

function isNamedOnly(a: RaceSlots, b: RaceSlots): boolean {
  return a.race !== undefined && a.date === undefined && b.race === undefined && b.date !== undefined;
}

/**
 * Groups one driver's statements by race. The most precise come first; a less precise one joins the only race it can
 * mean, or of several the next one after its own day. The groups do not depend on the order of the statements.
 */
export function groupRaces<S extends RaceStatement>(statements: readonly S[]): S[][] {
  const groups: S[][] = [];
  for (const statement of [...statements].sort(preciseFirst)) {
    const fits = groups.filter((group) => group.every((each) => sameRace(statement.slots, each.slots)));
    const group = fits.length < 2 ? fits[0] : nextAfter(statement, fits);
    if (group) group.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

function nextAfter<S extends RaceStatement>(statement: S, groups: readonly S[][]): S[] | undefined {
  const dated = groups
    .map((group) => ({
      group,
      day:
        group
          .map(({ slots }) => slots.date ?? slots.from ?? '')
          .sort()
          .at(-1) ?? '',
    }))
    .filter(({ day }) => day >= statement.claim.published)
    .sort((a, b) => byText(a.day, b.day));
  return dated[0]?.group;
}

function windowsMeet(a: RaceSlots, b: RaceSlots): boolean {
  const [startA, endA, startB, endB] = [a.date ?? a.from, a.date ?? a.to, b.date ?? b.from, b.date ?? b.to];
  return (
    !(startA !== undefined && endB !== undefined && startA > endB) &&
    !(startB !== undefined && endA !== undefined && startB > endA)
  );
}

function preciseFirst(a: RaceStatement, b: RaceStatement): number {
  return (
    precision(b.slots) - precision(a.slots) || byText(b.claim.published, a.claim.published) || bySlots(a.slots, b.slots)
  );
}

function precision({ date, race, track, series, from }: RaceSlots): number {
  const known = (value: string | undefined, weight: number) => (value === undefined ? 0 : weight);
  return known(date, 16) + known(race, 8) + known(track, 4) + known(from, 2) + known(series, 1);
}
