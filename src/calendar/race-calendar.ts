import { createHash } from 'node:crypto';
import { isOperators } from '../claims/operator.js';
import { isDay, longDay } from '../replies/dates.js';
import { articleTitle, raceName } from '../replies/lines.js';
import { plain } from '../replies/markdown.js';
import { seriesName } from '../replies/series-name.js';
import type { Words } from '../replies/words.js';
import { seasonOfRace } from '../roster/facts/group-races.js';
import { keyOf } from '../roster/names/keys.js';
import { trackOfRace, usualTrack } from '../roster/names/vocabulary.js';
import type { Fact } from '../roster/roster.js';
import type { RaceCalendar, RaceEvent } from './race-event.js';

type Start = Fact<'start'>;

interface About {
  /** All confirmed races of a driver, over or ahead: two in one season at one track are numbered by their days. */
  readonly racesOf: (driver: string) => readonly Start[];
  /** Whether no reports disagree about a race. */
  readonly isSettled: (race: Start) => boolean;
}

/**
 * What a calendar can hold of the confirmed races ahead: one event for each that has a day for sure. A race of which only the
 * month or weekend is known would stand on days on which it is not; it is counted, as is one about which reports disagree.
 */
export function raceCalendar(
  title: string,
  ahead: readonly Start[],
  { racesOf, isSettled }: About,
  words: Words,
): RaceCalendar {
  const events = new Map<string, RaceEvent>();
  let leftOut = 0;
  for (const start of ahead) {
    const day = start.slots.date;
    if (day === undefined || !isDay(day) || !isSettled(start)) {
      leftOut += 1;
      continue;
    }
    const id = idOf(start, racesOf(start.slots.driver));
    if (!events.has(id)) events.set(id, eventOf(start, day, id, words));
  }
  return { title, events: [...events.values()], leftOut };
}

function eventOf(start: Start, day: string, id: string, words: Words): RaceEvent {
  const { driver, series, number, team, sponsor, track, race } = start.slots;
  const name = [
    driver,
    series && seriesName(series, seasonOfRace(start.slots)),
    raceName(start.slots, words) ?? words.trackUnknown,
  ];
  const car = [words.seatInShort({ number, team }), sponsor].filter(Boolean).join(' · ');
  return {
    id,
    day,
    name: plain(name.filter(Boolean).join(' · ')),
    place: plain(track ?? race ?? '') || words.trackUnknown,
    about: [car, saidBy(start, words)].map(plain).filter((line) => line !== ''),
    lastSaid: start.lastSaid,
  };
}

/** The newest article that gives the day. */
function saidBy({ claims, slots, lastSaid }: Start, words: Words): string {
  const { article, published } = claims.find(({ date }) => date === slots.date) ??
    claims[0] ?? { article: '', published: lastSaid };
  const day = longDay(published, words.locale);
  return isOperators(article) ? words.stated(day) : words.calendar.saidIn(articleTitle(article, published), day);
}

/** From driver, series, season and track, and not from the day: so a race that is put off is known again. */
function idOf(start: Start, all: readonly Start[]): string {
  const race = identity(start);
  const before = all.filter((other) => identity(other) === race && order(other) < order(start)).length;
  return createHash('sha256')
    .update(JSON.stringify([race, before]))
    .digest('hex')
    .slice(0, 32);
}

function identity({ slots: { driver, series, season, date, track, race } }: Start): string {
  const where = track ?? trackOfRace(race ?? '') ?? race ?? '';
  return JSON.stringify([
    keyOf(driver),
    series,
    season ?? Number(date?.slice(0, 4)),
    keyOf(usualTrack(where) ?? where),
  ]);
}

/** Those without a day come last. */
function order({ slots: { date, race } }: Start): string {
  return `${date ?? '9999'} ${race ?? ''}`;
}
