import type { About } from '../../src/asking/understood.js';
import { shortDay } from '../../src/replies/dates.js';
import { raceDay, raceName, startLine } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import { seasonOfRace } from '../../src/roster/facts/group-races.js';
import { compatible } from '../../src/roster/facts/same-thing.js';
import { ownsNumber, sharesCars } from '../../src/roster/names/vocabulary.js';
import type { DriverPage, Fact, Seat } from '../../src/roster/roster.js';
import { missingFrom, standInFor } from '../options/stand-in.js';
import type { When } from '../options/when.js';
import { isAbout } from './moves.js';

/** As many as a short answer has room for. */
const MOST = 3;

/** Who has which race in a car that a driver left in the season, where nobody has it for good; undefined if no article says so. */
export function standIns({ name, past }: DriverPage, about: About, when: When): Markdown | undefined {
  const { words, view } = when;
  const left = past.filter(
    (seat) =>
      seat.ended?.why === 'left' &&
      seat.slots.season === (when.season ?? view.season) &&
      isAbout(about, seat.slots) &&
      !sharesCars(seat.slots.series),
  );
  const races = left.flatMap((seat) => racesSince(seat, name, when));
  if (races.length === 0) return undefined;
  // The next ones matter most; of those that are over the last.
  const ahead = races.findIndex(isAhead(view.date));
  const from = Math.max(0, Math.min(ahead < 0 ? races.length : ahead, races.length - MOST));
  const shown = races.slice(from, from + MOST);
  return words.short.standIns(driversIn(shown, when));
}

/** Who drove in races, that are over, which a driver missed, those of the last season in which there were any; undefined if no article says so. */
export function filledIn(page: DriverPage, about: About, when: When): Markdown | undefined {
  const { words, view } = when;
  const asked = when.season ?? (about.isPast ? undefined : view.season);
  const races = page.denials.flatMap((denial) => {
    const race = denial.kind === 'start' && isAbout(about, denial.slots) ? standInFor(denial, when) : undefined;
    if (about.track !== undefined && race?.slots.track !== about.track) return [];
    return race === undefined || isAhead(view.date)(race) ? [] : [race];
  });
  const seasons = races.flatMap(({ slots }) => seasonOfRace(slots) ?? []);
  const last = asked ?? Math.max(...seasons);
  const shown = [...new Set(races)].filter(({ slots }) => seasonOfRace(slots) === last).toSorted(byDay);
  return shown.length === 0 ? undefined : words.short.standIns(driversIn(shown.slice(-MOST), when));
}

/** The drivers of races, each with the race and its day. */
function driversIn(races: readonly Fact<'start'>[], { words }: When): Markdown {
  const list = races.map(({ slots }) => {
    const day = slots.date === undefined ? raceDay(slots, words) : shortDay(slots.date, words.locale);
    const race = [raceName(slots, words), day].filter((part) => part !== undefined).join(', ');
    return words.short.driverInRace(slots.driver, race);
  });
  return join(list, ', ');
}

function byDay({ slots: one }: Fact<'start'>, { slots: other }: Fact<'start'>): number {
  return (one.date ?? one.from ?? '') < (other.date ?? other.from ?? '') ? -1 : 1;
}

/** For whom a driver fills in, in the first race ahead of which that is known; undefined if in none. */
export function fillsIn({ driver = '', team, track }: About, when: When): Markdown | undefined {
  const { words, view } = when;
  const { ahead } = view.races({ driver, ...(track !== undefined && { track }) });
  const [first] = ahead.flatMap((race) => {
    const absent = compatible(race.slots, { team }, ['team']) ? missingFrom(race, when) : undefined;
    return absent === undefined ? [] : [join([startLine(race, 'nobody', words), words.standsInFor(absent)], ' · ')];
  });
  return first && words.short.someRaces(first);
}

function isAhead(day: string): (race: Fact<'start'>) => boolean {
  return ({ slots }) => (slots.date ?? slots.to ?? day) >= day;
}

/** The races of others in a car since a driver left it, in order. */
function racesSince({ slots: seat, ended }: Seat, name: string, { view }: When): readonly Fact<'start'>[] {
  const { series, number, team, season } = seat;
  if (series === undefined || number === undefined || ownsNumber(series)) return [];
  const { ahead, over } = view.races({ series, number });
  return [...over.toReversed(), ...ahead].filter(
    ({ slots, lastSaid }) =>
      slots.driver !== name &&
      compatible(slots, { team }, ['team']) &&
      seasonOfRace(slots) === season &&
      (slots.date ?? slots.to ?? lastSaid) >= (ended?.from ?? ended?.on ?? ''),
  );
}

/** The first race ahead that somebody else is to run in a driver's car, where that is all that tells who is missing. */
export function inPlaceAhead({ name, present }: DriverPage, about: About, when: When): Fact<'start'> | undefined {
  const cars = present.filter(({ slots }) => slots.number !== undefined && isAbout(about, slots));
  return cars
    .flatMap(
      ({ slots: { number, series } }) =>
        when.view.races({ ...(number && { number }), ...(series && { series }) }).ahead,
    )
    .find((race) => missingFrom(race, when) === name);
}
