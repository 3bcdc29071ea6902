import { plateSheet, type SheetCar } from '../src/pictures/plate-sheet.js';
import { bySeries, inSeasonOrder, inSeriesOrder } from '../src/replies/by-series.js';
import type { Call } from '../src/replies/call.js';
import type { Destination } from '../src/replies/components.js';
import { exitLine } from '../src/replies/exit-lines.js';
import { crewLine, dealLine, saidLine, teamSeat } from '../src/replies/lines.js';
import { join, type Markdown, md } from '../src/replies/markdown.js';
import { type Look, render, type Section } from '../src/replies/message.js';
import { backing } from '../src/replies/possible-lines.js';
import type { Reply } from '../src/replies/reply.js';
import { roleLine } from '../src/replies/role-line.js';
import { seriesName } from '../src/replies/series-name.js';
import { howLeft } from '../src/roster/how-left.js';
import type { Fact, Office, Seat, TeamPage } from '../src/roster/roster.js';
import { changesOf } from '../src/roster/seat.js';
import { groupBy } from '../src/values/group-by.js';
import type { Command, Context } from './command.js';
import { AS_OF_OPTION, described, EVERYWHERE, nameOption, SEASON_OPTION } from './options/definitions.js';
import { disagreementSection, isDisputed, reportsOf } from './options/disputed.js';
import { newest } from './options/example.js';
import { goOn, toCars, toDrivers, toGrids, toSchedule } from './options/go-on.js';
import { dated, isOld, lastSeats, marked, racesHeading, seatLines } from './options/last-known.js';
import { lastRacesBeside } from './options/last-races.js';
import { leftLast, leftLastLines } from './options/left-last.js';
import { lookBack } from './options/look-back.js';
import { factsOfMissed, missedSection } from './options/missed-section.js';
import { nothingSaid, readName } from './options/name.js';
import { possibleSections } from './options/possible-sections.js';
import { raceWithAbsent } from './options/race-with-absent.js';
import { restsOn, whyReply } from './options/rests-on.js';
import { suggestNames } from './options/suggest.js';
import { untilThen } from './options/until-then.js';
import { nextHeading, readWhen, titleOf, type When } from './options/when.js';

/** `/team`: who drives for a team, who works there, who comes and goes. */
export const team: Command = {
  definition: {
    name: 'team',
    ...described(({ team }) => team.is),
    ...EVERYWHERE,
    options: [nameOption('name', ({ team }) => team.name, true), SEASON_OPTION, AS_OF_OPTION],
  },
  example: (context) => `name:${newest('ride', context, ({ team: name }) => name !== undefined)?.team ?? '...'}`,
  suggest: { name: suggestNames('teams') },

  answer: (call, context) => {
    const asked = ask(call, context);
    if ('reply' in asked) return asked.reply;
    const { page, when } = asked;
    const about = { team: page.name };
    return render(
      {
        ...opening(asked),
        title: titleOf(page.name, when),
        sections: sections(asked),
        ...lookBack(restsOn(factsOf(asked), about, call, when), about, call, when, context),
        ...goOn(destinations(asked), call, when),
      },
      when.words,
    );
  },

  why: (call, context) => {
    const asked = ask(call, context);
    if ('reply' in asked) return asked.reply;
    const { page, when } = asked;
    return whyReply(titleOf(page.name, when), factsOf(asked), { team: page.name }, when);
  },

  picture: (call, context) => {
    const asked = ask(call, context);
    if ('reply' in asked) return undefined;
    const { page, when } = asked;
    return plateSheet(titleOf(page.name, when), onSheet(page, when), when.words);
  },
};

/** The drivers and cars that the page tells of first, the races and the series. */
function destinations({ page, over, when }: Asked): readonly Destination[] {
  const told = inSeriesOrder([...page.present, ...page.next]);
  const last = told.length > 0 ? [] : lastSeats(page.past);
  const seats = [...told, ...last];
  return [
    ...toDrivers([...seats, ...page.starts, ...over], when),
    ...toCars([...inSeriesOrder(page.present), ...last], when),
    ...(page.starts.length > 0 ? [toSchedule({ team: page.name }, when)] : []),
    ...toGrids(seats, when),
  ];
}

/** The cars of the season, each with all of its drivers. */
function onSheet({ present, disagreements }: TeamPage, { view, season, words }: When): readonly SheetCar[] {
  const cars = groupBy(inSeriesOrder(present), ({ slots }) => `${slots.series} ${slots.number ?? slots.driver}`);
  return [...cars.values()].map((seats) => {
    const { series, number } = seats[0]?.slots ?? {};
    return {
      group: series === undefined ? words.headings.noSeries : seriesName(series, season ?? view.season),
      number,
      drivers: seats.map((seat) =>
        isDisputed(seat, disagreements) ? words.maybe(seat.slots.driver) : seat.slots.driver,
      ),
      isNew: false,
      isOpen: false,
    };
  });
}

interface Asked {
  readonly page: TeamPage;
  /** The last races of others than have a seat. */
  readonly over: readonly Fact<'start'>[];
  readonly when: When;
}

function ask(call: Call, context: Context): Asked | { reply: Reply } {
  const when = readWhen(call, context);
  if ('reply' in when) return when;
  const name = readName('team', 'name', call, when);
  if ('reply' in name) return name;
  const page = when.view.team(name.name, when.season);
  if (page === undefined) return { reply: nothingSaid(name.name, when) };
  const over = lastRacesBeside(page, when.view.races({ team: name.name }), when);
  return { page, over, when };
}

/** The most important lines: how many drivers in which series, or in which way there are none. */
function opening({ page, over, when }: Asked): { look: Look; lead: readonly Markdown[] } {
  const { words, view } = when;
  const season = when.season ?? view.season;
  if (page.present.length > 0) {
    const counts = bySeries(page.present).map(([series, seats]) =>
      words.drivers(new Set(seats.map(({ slots }) => slots.driver)).size, series && seriesName(series, season)),
    );
    const look = page.present.every((seat) => isOld(seat, when)) ? 'lastKnown' : 'fact';
    return {
      look: page.present.some((seat) => isDisputed(seat, page.disagreements)) ? 'disputed' : look,
      lead: [
        words.seasonDrivers(season, join(counts, ', ')),
        saidLine([...page.present, ...page.present.flatMap(changesOf)], words),
      ],
    };
  }
  if (when.season !== undefined) return { look: 'negative', lead: [words.noCars(season, 0)] };
  const none = words.noCars(season, page.starts.length);
  const lines = [
    ...leftLastLines(leftLast(page, when), (exit) => leaverLine(exit, page, when), when),
    ...seatLines(
      lastOf(page, when),
      (seat) => teamSeat(seat, view, words),
      when,
      () => true,
    ),
  ];
  if (lines.length > 0) {
    return { look: 'lastKnown', lead: [none, ...lines] };
  }
  if (page.next.length + page.starts.length > 0) return { look: 'fact', lead: [none] };
  if (over.length > 0) return { look: 'lastKnown', lead: [none] };
  if (page.rumours.length > 0) return { look: 'rumour', lead: [words.noCarsEver(page.name)] };
  const isCold = page.lives.some(({ end }) => end.how === 'cold');
  return { look: isCold ? 'cold' : 'negative', lead: [words.noCarsEver(page.name)] };
}

/** The seats to tell of where there is none in the season under way. */
function lastOf({ present, past }: TeamPage, { season }: When): readonly Seat[] {
  return present.length === 0 && season === undefined ? lastSeats(past) : [];
}

/** A departure, by how the seats on the page tell it. */
function leaverLine(exit: Fact<'exit'>, { present, next, past, dropped }: TeamPage, { view, words }: When): Markdown {
  return exitLine(exit, 'driver', view, words, howLeft(exit, [...present, ...next, ...past, ...dropped]));
}

function sections({ page, over, when }: Asked): readonly Section[] {
  const { words, view } = when;
  const { headings } = words;
  const told = lastOf(page, when);
  const later = (seat: Seat) => disputedSeat(seat, teamSeat(seat, view, words), page, when);
  const shown = [...page.present, ...page.next, ...page.past, ...page.dropped];
  const { until, before } = untilThen(page.past, told, when);
  const shownExits = new Set([...shown.map(({ exit }) => exit), ...leftLast(page, when)]);
  return [
    ...bySeries(page.present).map(([series, seats]) => carsOf(series, seats, page, when)),
    disagreementSection(page.disagreements, 'driver', when),
    { heading: headings.untilThen, lines: seatLines(inSeasonOrder(until), later, when) },
    { heading: nextHeading(page.next, when), lines: seatLines(inSeasonOrder(page.next), later, when) },
    {
      heading: racesHeading(page.starts, when),
      lines: page.starts.map((start) => raceWithAbsent(start, 'driver', when)),
    },
    { heading: headings.racesOver, lines: over.map((start) => raceWithAbsent(start, 'driver', when)) },
    missedSection(page.present, when),
    {
      heading: headings.exits,
      lines: page.exits
        .filter((exit) => !shownExits.has(exit) && !isDisputed(exit, page.disagreements))
        .map((exit) => leaverLine(exit, page, when)),
    },
    {
      heading: headings.agreements,
      lines: page.agreements.map((deal) => dated(deal, dealLine(deal, 'driver', words), when)),
    },
    ...possibleSections(page, 'driver', when),
    {
      heading: headings.crew,
      lines: page.crew.map((post) => marked(post, crewLine(post, 'team', words, page.crew), when)),
      most: 8,
    },
    {
      heading: headings.people,
      lines: [
        ...page.people.map((role) => dated(role, roleLine(role, 'person', words), when)),
        ...followed(page, when).map((role) => roleLine(role, 'person', words)),
      ],
      most: 8,
    },
    { heading: headings.allies, lines: page.allies.map((ally) => dated(ally, otherTeam(ally, page.name), when)) },
    { heading: headings.dropped, lines: page.dropped.map(later) },
    { heading: headings.past, lines: before.map(later), most: 8 },
  ];
}

/** The cars of one series, in order of their numbers. */
function carsOf(series: string | undefined, seats: readonly Seat[], page: TeamPage, when: When): Section {
  const { words, view } = when;
  const season = when.season ?? view.season;
  return {
    heading: series === undefined ? words.headings.noSeries : `${seriesName(series, season)} ${season}`,
    lines: seatLines(seats, (seat) => disputedSeat(seat, teamSeat(seat, view, words, 'series'), page, when), when),
  };
}

/** The line of a seat, which says so if reports disagree about it. */
function disputedSeat(seat: Seat, line: Markdown, { disagreements }: TeamPage, { words }: When): Markdown {
  return join([line, isDisputed(seat, disagreements) ? words.disputed : undefined], ' · ');
}

/** Those whose posts in the team came to their end in the season. */
function followed({ peopleBefore }: TeamPage, { season, view }: When): readonly Office[] {
  return peopleBefore.filter(({ ended }) => ended !== undefined && ended.on >= `${season ?? view.season}-01-01`);
}

/** The other one of two teams that work together; which is named first says nothing. */
function otherTeam({ slots }: Fact<'alliance'>, page: string): Markdown {
  return md`${slots.team === page ? slots.partner : slots.team}`;
}

/** All that the page rests on, most important first. */
function factsOf({ page, over, when }: Asked) {
  const { present, next, past, dropped, starts, agreements, exits, elsewhere, lives, denials, crew, people, allies } =
    page;
  return [
    ...present,
    ...reportsOf(page.disagreements),
    ...present.flatMap(changesOf),
    ...next,
    ...next.flatMap(changesOf),
    ...starts,
    ...over,
    ...factsOfMissed(present, when),
    ...exits,
    ...agreements,
    ...backing(lives),
    ...elsewhere,
    ...denials,
    ...[...present, ...next].flatMap((seat) => [...seat.crew, ...seat.crewGone]),
    ...crew,
    ...people,
    ...followed(page, when),
    ...allies,
    ...dropped,
    ...dropped.flatMap(changesOf),
    ...past,
    ...past.flatMap(changesOf),
  ];
}
