import { byText } from '../../values/by-text.js';
import { groupBy } from '../../values/group-by.js';
import { daysBetween, yearOf } from '../days.js';
import { bySlots } from '../names/keys.js';
import { raceKey } from '../names/vocabulary.js';
import { type RaceSlots, withKnown } from './known-race.js';
import { agree, compatible } from './same-thing.js';
import { withUndatedRaces } from './undated-races.js';

interface RaceStatement {
  readonly slots: RaceSlots;
  readonly claim: { readonly article: string; readonly published: string };
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
 * track is common to both. Dates up to ten days apart at one track are one race put off, but under two names. A race known by name
 * and one known by date only may well be the two races of a year at one track, unless it is known when the named one is run.
 * What else tells two races on near days apart, only facts can say (`areOneRace`).
 */
export function sameRace(one: RaceSlots, other: RaceSlots): boolean {
  return areSame(withKnown(one), withKnown(other));
}

/** `sameRace` of descriptions with all that is known of them. */
function areSame(a: RaceSlots, b: RaceSlots): boolean {
  return mayBeOne(a, b) && !(isUnnamed(a, b) || isUnnamed(b, a));
}

function mayBeOne(a: RaceSlots, b: RaceSlots): boolean {
  if (!compatible(a, b, ['series', 'track'])) return false;
  const [seasonA, seasonB] = [seasonOfRace(a), seasonOfRace(b)];
  if (seasonA !== undefined && seasonB !== undefined && seasonA !== seasonB) return false;
  if (agree(a, b, 'date')) return true;
  const sameName = a.race !== undefined && b.race !== undefined ? raceKey(a.race) === raceKey(b.race) : undefined;
  if (!sameName && !agree(a, b, 'track')) return false;
  if (a.date !== undefined && b.date !== undefined) {
    return !haveOtherNames(a, b) && daysBetween(a.date, b.date) <= MOVED_WITHIN_DAYS;
  }
  return sameName !== false && windowsMeet(a, b);
}

/** Whether two races have names of which neither is the other with a sponsor or the like added: a race put off keeps its name. */
function haveOtherNames({ race: a }: RaceSlots, { race: b }: RaceSlots): boolean {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [raceKey(a), raceKey(b)];
  return !one.includes(other) && !other.includes(one);
}

/** Whether of a race known by its name no day is told, and of another the day and no name. */
function isUnnamed(a: RaceSlots, b: RaceSlots): boolean {
  const isNamedOnly = a.race !== undefined && a.date === undefined && (a.from === undefined || a.to === undefined);
  return isNamedOnly && b.race === undefined && b.date !== undefined;
}

/**
 * Groups one driver's statements by race. The most precise come first; a less precise one joins the only race it can
 * mean, or of several the next one after its own day; one that has a name and no day, also the one at the track that then is days
 * away. Of two days at a track that an article tells neither is the other put off. The groups do not depend on the order of the
 * statements.
 */
export function groupRaces<S extends RaceStatement>(statements: readonly S[]): S[][] {
  const groups: Group<S>[] = [];
  const apart = daysApart(statements);
  for (const statement of [...statements].sort(preciseFirst)) {
    const own = withKnown(statement.slots);
    const fits = groups.filter(({ told }) =>
      told.every(({ slots, known }) => areSame(own, known) && !apart(statement.slots, slots)),
    );
    const group =
      (fits.length < 2 ? fits[0] : nextAfter(statement, fits)) ??
      groups.find(({ members }) => isAtHand(statement, members));
    if (!group) groups.push({ members: [statement], told: [{ slots: statement.slots, known: own }] });
    else {
      group.members.push(statement);
      // Made once for each that joins, since all that follow are compared with it.
      group.told = together(group.members).map((slots) => ({ slots, known: withKnown(slots) }));
    }
  }
  return withUndatedRaces(groups.map(({ members }) => members));
}

/** Statements of one race, and its descriptions by `together`, each as it is and with all that is known of it. */
interface Group<S> {
  readonly members: S[];
  told: readonly { readonly slots: RaceSlots; readonly known: RaceSlots }[];
}

/** Says of two descriptions that fit each other whether an article tells both days: they are two races, in every article. */
function daysApart(statements: readonly RaceStatement[]): (one: RaceSlots, other: RaceSlots) => boolean {
  const dated = statements.filter(({ slots }) => slots.date !== undefined);
  const pair = (one: RaceSlots, other: RaceSlots) => [one.date, other.date].join();
  const told = new Set(
    [...groupBy(dated, ({ claim }) => claim.article).values()].flatMap((own) =>
      own.flatMap(({ slots: one }) =>
        own.flatMap(({ slots: other }) => (one.date !== other.date && sameRace(one, other) ? [pair(one, other)] : [])),
      ),
    ),
  );
  return (one, other) => told.size > 0 && told.has(pair(one, other));
}

/** The descriptions of one race, each with what others of them tell of it but the day. */
function together(group: readonly RaceStatement[]): readonly RaceSlots[] {
  if (group.length < 2) return group.map(({ slots }) => slots);
  const first = <K extends keyof RaceSlots>(slot: K) =>
    group.find(({ slots }) => slots[slot] !== undefined)?.slots[slot];
  const [race, track, series] = [first('race'), first('track'), first('series')];
  return group.map(({ slots }) => ({
    ...(race !== undefined && { race }),
    ...(track !== undefined && { track }),
    ...(series !== undefined && { series }),
    ...slots,
  }));
}

/** Whether a race that is told by its name is the one of the series at the track whose day is near. */
function isAtHand({ slots, claim: { published } }: RaceStatement, group: readonly RaceStatement[]): boolean {
  return group.every(
    ({ slots: { date, race, ...other } }) =>
      date !== undefined &&
      date >= published &&
      daysBetween(date, published) <= MOVED_WITHIN_DAYS &&
      race === undefined &&
      agree(slots, other, 'track') &&
      agree(slots, other, 'series') &&
      mayBeOne(withKnown(slots), { ...other, date }),
  );
}

function nextAfter<S extends RaceStatement>(statement: S, groups: readonly Group<S>[]): Group<S> | undefined {
  const dated = groups
    .map((group) => ({
      group,
      day:
        group.members
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
