import { raceCalendar } from '../src/calendar/race-calendar.js';
import type { Call } from '../src/replies/call.js';
import type { Button } from '../src/replies/components.js';
import { longDay, shortDay } from '../src/replies/dates.js';
import { isLastKnown, newestDay } from '../src/replies/freshness.js';
import { raceDay, startLine } from '../src/replies/lines.js';
import { join, type Markdown } from '../src/replies/markdown.js';
import { type Look, render } from '../src/replies/message.js';
import { denialLine, rumourLine } from '../src/replies/possible-lines.js';
import type { Reply } from '../src/replies/reply.js';
import { seriesName } from '../src/replies/series-name.js';
import type { Words } from '../src/replies/words.js';
import { areOneRace } from '../src/roster/facts/one-race.js';
import { compatible } from '../src/roster/facts/same-thing.js';
import type { Fact, Races } from '../src/roster/roster.js';
import type { Command, Context } from './command.js';
import type { About } from './options/about.js';
import { isAtTrack } from './options/at-track.js';
import { AS_OF_OPTION, described, EVERYWHERE, nameOption } from './options/definitions.js';
import { disagreementSection, isDisputed, reportsOf } from './options/disputed.js';
import { newest } from './options/example.js';
import { goOn, toDrivers } from './options/go-on.js';
import { lastRaces } from './options/last-races.js';
import { type MissedRace, missedRaceLine, missedRaces } from './options/missed-races.js';
import { readName } from './options/name.js';
import { raceWithAbsent } from './options/race-with-absent.js';
import { restsOn, whyReply } from './options/rests-on.js';
import { standInFor } from './options/stand-in.js';
import { suggestNames } from './options/suggest.js';
import { readWhen, titleOf, type When } from './options/when.js';

/** More lines than a message holds: of races that it only counts nobody need be asked who misses them. */
const MOST_LINES = 50;

const FILTERS = ['driver', 'team', 'series', 'track'] as const;

/** `/schedule`: the races ahead that articles speak of. */
export const schedule: Command = {
  definition: {
    name: 'schedule',
    ...described(({ schedule }) => schedule.is),
    ...EVERYWHERE,
    options: [
      nameOption('driver', ({ schedule }) => schedule.driver),
      nameOption('team', ({ schedule }) => schedule.team),
      nameOption('series', ({ schedule }) => schedule.series),
      nameOption('track', ({ schedule }) => schedule.track),
      AS_OF_OPTION,
    ],
  },
  example: (context) => `driver:${newest('start', context)?.driver ?? '...'}`,
  suggest: {
    driver: suggestNames('drivers'),
    team: suggestNames('teams'),
    series: suggestNames('series'),
    track: suggestNames('tracks'),
  },

  surveys: (call, context) => {
    if (call.options.driver !== undefined || call.options.team !== undefined) return undefined;
    const asked = read(call, context);
    return 'reply' in asked ? undefined : asked.when.view.date;
  },

  answer: (call, context) => {
    const asked = ask(call, context);
    if ('reply' in asked) return asked.reply;
    const { races, missed, when, title, about } = asked;
    const { words, view } = when;
    const { unsure } = races;
    const lead = about.driver === undefined ? 'driver' : 'nobody';
    const those = (status: Fact<'start'>['status']) => unsure.filter((race) => race.status === status);
    return render(
      {
        ...opening(asked, lead),
        title,
        sections: [
          disagreementSection(races.disagreements, lead, when),
          {
            heading: words.headings.rumours,
            lines: those('rumored').map((race) => rumourLine(race, lead, view.date, words)),
          },
          {
            heading: words.headings.denials,
            lines: those('denied').map((race) => {
              const standIn = about.driver === undefined ? undefined : standInFor(race, when);
              const line = denialLine(race, undefined, lead, view.date, words);
              return join([line, standIn && words.replacedBy(standIn.slots.driver)], ' · ');
            }),
          },
          {
            heading: words.headings.racesOver,
            lines: lastRaces(races).map((race) => raceWithAbsent(race, lead, when)),
          },
          { heading: words.headings.racesMissed, lines: missed.map((race) => missedRaceLine(race, when)), most: 5 },
        ],
        ...withCalendar(restsOn(factsOf(asked), about, call, when), races, call, words),
        ...goOn(toDrivers([...races.ahead, ...lastRaces(races)], when), call, when),
      },
      words,
    );
  },

  calendar: (call, context) => {
    const asked = ask(call, context);
    if ('reply' in asked) return undefined;
    const { races, title, when } = asked;
    const { view, words } = when;
    const racesOf = (driver: string) => {
      const { over, ahead } = view.races({ driver });
      return [...over, ...ahead];
    };
    const isSettled = (race: Fact<'start'>) => !isDisputed(race, view.driver(race.slots.driver)?.disagreements ?? []);
    return raceCalendar(title, races.ahead, { racesOf, isSettled }, words);
  },

  why: (call, context) => {
    const asked = ask(call, context);
    return 'reply' in asked ? asked.reply : whyReply(asked.title, factsOf(asked), asked.about, asked.when);
  },
};

type Filter = Partial<Record<(typeof FILTERS)[number], string>>;

function read(call: Call, context: Context): { when: When; filter: Filter } | { reply: Reply } {
  const when = readWhen(call, context);
  if ('reply' in when) return when;
  const filter: Filter = {};
  for (const option of FILTERS) {
    if (call.options[option] === undefined) continue;
    const name = readName(option, option, call, when);
    if ('reply' in name) return name;
    filter[option] = name.name;
  }
  return { when, filter };
}

interface Asked {
  readonly races: Races;
  /** The races over that a driver who is asked about was said to miss. */
  readonly missed: readonly MissedRace[];
  readonly when: When;
  readonly title: string;
  readonly about: About;
}

function ask(call: Call, context: Context): Asked | { reply: Reply } {
  const asked = read(call, context);
  if ('reply' in asked) return asked;
  const { when, filter } = asked;
  const { driver, team, series, track } = filter;
  const shown = [driver, team, series && seriesName(series), track].filter((name) => name !== undefined);
  const title = titleOf(when.words.schedule(shown.join(', ')), when);
  const about: About = { ...filter, kinds: ['start'] };
  return { races: when.view.races(filter), missed: missedBy(filter, when), when, title, about };
}

function missedBy({ driver, team, series, track }: Filter, when: When): readonly MissedRace[] {
  const page = driver === undefined ? undefined : when.view.driver(driver);
  return (page === undefined ? [] : missedRaces(page, when)).filter(
    ({ absence: { slots } }) =>
      compatible(slots, { team, series }, ['team', 'series']) &&
      (track === undefined || isAtTrack(slots, track, when.view)),
  );
}

/** The races ahead; or that there are none, and since when. */
function opening({ races, missed, when }: Asked, lead: 'driver' | 'nobody'): { look: Look; lead: readonly Markdown[] } {
  const { words, view } = when;
  const { ahead, unsure, disagreements } = races;
  if (ahead.length > 0) {
    const lines = ahead.map((race, at) => {
      const line = at < MOST_LINES ? raceWithAbsent(race, lead, when) : startLine(race, lead, words);
      return join([line, isDisputed(race, disagreements) ? words.disputed : undefined], ' · ');
    });
    const newest = newestDay(ahead);
    // Several who run one race are one race ahead.
    const entries = lead === 'driver' && areAllOne(ahead) ? words.entriesAhead(ahead.length) : undefined;
    const counted = entries ?? words.racesAhead(ahead.length);
    if (disagreements.length > 0) return { look: 'disputed', lead: [counted, ...lines] };
    return newest !== undefined && isLastKnown(newest, view.season, view.date)
      ? {
          look: 'lastKnown',
          lead: [words.racesAheadLastKnown(ahead.length, shortDay(newest, words.locale)), ...lines],
        }
      : { look: 'fact', lead: [counted, ...lines] };
  }
  const last = lastRaces(races)[0]?.slots;
  if (last === undefined) {
    return unsure.length > 0
      ? { look: 'rumour', lead: [words.nothingAhead] }
      : { look: 'negative', lead: [missed.length > 0 ? words.nothingAhead : words.noRacesKnown] };
  }
  const since =
    last.date === undefined
      ? words.nothingAheadSinceWindow(raceDay(last, words))
      : words.nothingAheadSince(longDay(last.date, words.locale));
  return { look: 'lastKnown', lead: [since] };
}

/** Whether entries are all of one race, and there are several. */
function areAllOne([first, ...others]: Races['ahead']): boolean {
  return first !== undefined && others.length > 0 && others.every((race) => areOneRace(first, race));
}

/** Adds the button to a calendar file, where there is something for it. */
function withCalendar<Under extends { readonly buttons: readonly Button[] }>(
  under: Under,
  { ahead }: Races,
  call: Call,
  words: Words,
): Under {
  if (ahead.every(({ slots }) => slots.date === undefined)) return under;
  return { ...under, buttons: [...under.buttons, { label: words.calendar.file, does: 'file', call }] };
}

/** All that the answer rests on, most important first. */
function factsOf({ races, missed }: Asked) {
  const { ahead, disagreements, unsure } = races;
  const ofMissed = missed.flatMap(({ absence, standIn }) => [absence, ...(standIn ? [standIn] : [])]);
  return [...ahead, ...reportsOf(disagreements), ...unsure, ...lastRaces(races), ...ofMissed];
}
