import { fullFirst } from '../src/replies/by-series.js';
import type { Call } from '../src/replies/call.js';
import type { Destination } from '../src/replies/components.js';
import {
  bioLines,
  crewOf,
  dealLine,
  driverSeat,
  postLine,
  resultLine,
  saidLine,
  startLine,
  titleLine,
} from '../src/replies/lines.js';
import { join, type Markdown } from '../src/replies/markdown.js';
import { type Look, render, type Section } from '../src/replies/message.js';
import { backing, cameTrue, rumourOf } from '../src/replies/possible-lines.js';
import type { Reply } from '../src/replies/reply.js';
import { takenRaceLine } from '../src/replies/taken-race-line.js';
import type { DriverPage, Fact, Seat } from '../src/roster/roster.js';
import { changesOf } from '../src/roster/seat.js';
import type { Command, Context } from './command.js';
import { careerPicture } from './options/career.js';
import { crewBeside, crewLines } from './options/crew-lines.js';
import { AS_OF_OPTION, described, EVERYWHERE, nameOption, SEASON_OPTION } from './options/definitions.js';
import { disagreementLines, disagreementSection, isDisputed, partedBy, reportsOf } from './options/disputed.js';
import { newest } from './options/example.js';
import { goOn, toCars, toDrivers, toGrids, toSchedule, toTeams } from './options/go-on.js';
import { dated, isOld, lastSeats, racesHeading, seatLines } from './options/last-known.js';
import { lastRacesBeside } from './options/last-races.js';
import { departureLine, leavingNow } from './options/leaving-now.js';
import { leftLast, leftLastLines } from './options/left-last.js';
import { lookBack } from './options/look-back.js';
import { missedRaceLine, missedRaces } from './options/missed-races.js';
import { nothingSaid, readName } from './options/name.js';
import { othersInCars } from './options/others-in-car.js';
import { linesOfPlaces, placesTaken } from './options/places-taken.js';
import { possibleSections } from './options/possible-sections.js';
import { raceWithAbsent } from './options/race-with-absent.js';
import { restsOn, whyReply } from './options/rests-on.js';
import { roleLines } from './options/role-lines.js';
import { seatsOfCrew } from './options/seats-of-crew.js';
import { sharedLines } from './options/shared-lines.js';
import { standInFor } from './options/stand-in.js';
import { suggestNames } from './options/suggest.js';
import { untilThen } from './options/until-then.js';
import { nextHeading, readWhen, titleOf, type When } from './options/when.js';
import { coDriversIn } from './short-answers/co-drivers.js';

/** `/driver`: what one driver drives, will drive, may drive and has driven. */
export const driver: Command = {
  definition: {
    name: 'driver',
    ...described(({ driver }) => driver.is),
    ...EVERYWHERE,
    options: [nameOption('name', ({ driver }) => driver.name, true), SEASON_OPTION, AS_OF_OPTION],
  },
  example: (context) => `name:${newest('ride', context)?.driver ?? '...'}`,
  suggest: { name: suggestNames('drivers') },

  answer: (call, context) => {
    const asked = ask(call, context);
    if ('reply' in asked) return asked.reply;
    const { page, when } = asked;
    const about = { driver: page.name };
    return render(
      {
        ...opening(asked),
        title: titleOf(page.name, when),
        sections: sections(asked),
        ...lookBack(restsOn(factsOf(asked), about, call, when), about, call, when, context),
        ...goOn(destinations(page, when), call, when),
      },
      when.words,
    );
  },

  why: (call, context) => {
    const asked = ask(call, context);
    if ('reply' in asked) return asked.reply;
    const { page, when } = asked;
    return whyReply(titleOf(page.name, when), factsOf(asked), { driver: page.name }, when);
  },

  picture: (call, context) => {
    const asked = ask(call, context);
    return 'reply' in asked ? undefined : careerPicture(asked.page, asked.when);
  },
};

/** The teams, cars and teammates of the seats that the page tells of first, and the races. */
function destinations(page: DriverPage, when: When): readonly Destination[] {
  const told = [...page.present, ...page.next];
  const seats = told.length > 0 ? told : lastSeats(page.past);
  const teammates = page.present.flatMap(({ slots: { team, series } }) =>
    (team === undefined ? [] : (when.view.team(team)?.present ?? [])).filter(
      ({ slots }) => slots.series === series && slots.driver !== page.name,
    ),
  );
  return [
    ...toTeams([...seats, ...page.starts], when),
    ...toCars(seats, when),
    ...toDrivers(teammates, when, when.words.goOnTo.teammate),
    ...(page.starts.length > 0 ? [toSchedule({ driver: page.name }, when)] : []),
    ...toGrids(seats, when),
  ];
}

interface Asked {
  readonly page: DriverPage;
  /** The last races in other cars than the driver's own for the whole season. */
  readonly over: readonly Fact<'start'>[];
  readonly missed: ReturnType<typeof missedRaces>;
  readonly leaving: ReturnType<typeof leavingNow>;
  readonly left: ReturnType<typeof leftLast>;
  readonly others: ReturnType<typeof coDriversIn>;
  readonly when: When;
}

function ask(call: Call, context: Context): Asked | { reply: Reply } {
  const when = readWhen(call, context);
  if ('reply' in when) return when;
  const name = readName('driver', 'name', call, when);
  if ('reply' in name) return name;
  const page = when.view.driver(name.name, when.season);
  if (page === undefined) return { reply: nothingSaid(name.name, when) };
  const over = lastRacesBeside(page, when.view.races({ driver: name.name }), when);
  const told = { leaving: leavingNow(page, when), left: leftLast(page, when) };
  return { page, over, missed: missedRaces(page, when), ...told, others: coDriversIn(page, when), when };
}

/** The most important lines: the seats, or in which way there is none. */
function opening(asked: Asked): { look: Look; lead: readonly Markdown[] } {
  const { page, over, leaving, left, when } = asked;
  const { words, view } = when;
  const { present, next, starts, rumours, lives, disagreements } = page;
  if (present.length > 0) {
    const disputes = disagreementLines(partedBy(present, disagreements).about, 'nobody', when);
    const look = present.every((seat) => isOld(seat, when)) ? 'lastKnown' : 'fact';
    const settled = present.filter((seat) => !isDisputed(seat, disagreements));
    return {
      look: disputes.length > 0 ? 'disputed' : look,
      lead: [
        ...seatLines(fullFirst(settled), (seat) => seatLine(seat, when), when),
        ...disputes,
        saidLine([...present, ...present.flatMap(changesOf)], words),
      ],
    };
  }
  const season = when.season ?? view.season;
  if (starts.length > 0) return { look: 'fact', lead: [words.noFullSeat(season, starts.length)] };
  const { ahead, over: overall } = view.races({ driver: page.name });
  const ofCrew = seatsOfCrew(page.crew, [...ahead, ...overall], season, 'nobody', when);
  if (when.season !== undefined) {
    return ofCrew.length > 0 ? { look: 'fact', lead: ofCrew } : { look: 'negative', lead: [words.noSeatIn(season)] };
  }
  if (leaving.length > 0) {
    const lines = leaving.map((exit) => departureLine(exit, page, when));
    return { look: 'fact', lead: [...lines, saidLine(leaving, words)] };
  }
  const lines = [
    ...leftLastLines(left, (exit) => departureLine(exit, page, when), when),
    ...seatLines(
      lastOf(asked),
      (seat) => driverSeat(seat, view, words),
      when,
      () => true,
    ),
  ];
  if (lines.length > 0) {
    return { look: 'lastKnown', lead: [...(ofCrew.length > 0 ? ofCrew : [words.noSeat(season)]), ...lines] };
  }
  if (ofCrew.length > 0) return { look: 'fact', lead: ofCrew };
  if (next.length > 0) return { look: 'fact', lead: [words.noSeat(season)] };
  if (over.length > 0) return { look: 'lastKnown', lead: [words.noSeatOrRace(season)] };
  if (page.racesTaken.length > 0) return { look: 'lastKnown', lead: [words.noSeatOrRace(season)] };
  if (page.exits.length + page.dropped.length > 0) return { look: 'lastKnown', lead: [words.noSeat(season)] };
  if (rumours.length > 0) {
    const isOnCrews = rumours.every(({ kind, slots }) => kind === 'crew' && slots.person === page.name);
    return { look: 'rumour', lead: [isOnCrews ? words.noDriver(page.name) : words.noSeatEver(page.name)] };
  }
  if (lives.some(({ end }) => end.how === 'cold')) return { look: 'cold', lead: [words.noSeatEver(page.name)] };
  const elsewhere = page.roles.length + page.posts.length > 0;
  return { look: 'negative', lead: [elsewhere ? words.noDriver(page.name) : words.noSeatEver(page.name)] };
}

/** The seats to tell of where there is none in the season under way, nor one that only a departure tells of. */
function lastOf({ page, leaving, left, when }: Asked): readonly Seat[] {
  if (page.present.length + page.starts.length > 0 || when.season !== undefined) return [];
  return leaving.length + left.length > 0 ? [] : lastSeats(page.past);
}

function seatLine(seat: Seat, { view, words }: When): Markdown {
  return join([driverSeat(seat, view, words), cameTrue(seat.rumoured, words)], ' · ');
}

function sections(asked: Asked): readonly Section[] {
  const { page, over, missed, leaving, left, others, when } = asked;
  const { words, view } = when;
  const { headings } = words;
  const disputes = partedBy(page.present, page.disagreements).others;
  const next = page.next.filter((seat) => !isDisputed(seat, disputes));
  const told = lastOf(asked);
  const { until, before } = untilThen(page.past, told, when);
  const seats = [...page.present, ...page.next, ...page.past, ...page.dropped];
  const shownWithSeat = new Set([...seats.map(({ exit }) => exit), ...leaving, ...left]);
  return [
    disagreementSection(disputes, 'nobody', when),
    { heading: headings.crew, lines: crewLines(page, when) },
    { heading: headings.coDrivers, lines: sharedLines(others, page, words), most: 8 },
    { heading: headings.othersInCar, lines: othersInCars(page, when).map((race) => startLine(race, 'driver', words)) },
    { heading: headings.replaces, lines: linesOfPlaces(page, when) },
    { heading: headings.untilThen, lines: seatLines(until, (seat) => seatLine(seat, when), when) },
    {
      heading: headings.agreements,
      lines: [...page.agreements, ...page.agreementsBefore].map((deal) => {
        const line = join([dealLine(deal, 'nobody', words), cameTrue(rumourOf(deal, page.lives), words)], ' · ');
        return dated(deal, line, when);
      }),
    },
    {
      heading: nextHeading(next, when),
      lines: seatLines(next, (seat) => join([seatLine(seat, when), ...crewOf(seat, words)], ' · '), when),
    },
    {
      heading: racesHeading(page.starts, when),
      lines: page.starts.map((start) => raceWithAbsent(start, 'nobody', when)),
    },
    { heading: headings.racesOver, lines: over.map((start) => raceWithAbsent(start, 'nobody', when)) },
    { heading: headings.racesMissed, lines: missed.map((race) => missedRaceLine(race, when)), most: 5 },
    ...possibleSections(page, 'nobody', when),
    {
      heading: headings.exits,
      lines: page.exits
        .filter((exit) => !shownWithSeat.has(exit) && !isDisputed(exit, page.disagreements))
        .map((exit) => departureLine(exit, page, when)),
    },
    {
      heading: headings.dropped,
      lines: page.dropped
        .map((seat) => driverSeat(seat, view, words))
        .concat(page.racesTaken.map((race) => takenRaceLine(race, words))),
    },
    {
      heading: headings.past,
      lines: [...roleLines(page, 'before', when), ...before.map((seat) => driverSeat(seat, view, words))],
      most: 8,
    },
    { heading: headings.titles, lines: page.titles.map((title) => titleLine(title, words)), most: 8 },
    { heading: headings.results, lines: page.results.map((result) => resultLine(result, words)), most: 8 },
    { heading: headings.posts, lines: page.posts.map((post) => postLine(post, words)), most: 8 },
    {
      heading: headings.about,
      lines: [...(page.bio === undefined ? [] : bioLines(page.bio, words)), ...roleLines(page, 'now', when)],
    },
  ];
}

/** All that the page rests on, most important first. */
function factsOf(asked: Asked) {
  const { page, over, missed, others, when } = asked;
  const { present, agreements, next, starts, lives, denials, exits, dropped, past } = page;
  const { titles, results, posts, bio, roles } = page;
  const crew = present.flatMap((seat) => [...seat.crew, ...seat.crewGone]);
  return [
    ...present,
    ...lastOf(asked),
    ...reportsOf(page.disagreements),
    ...present.flatMap(changesOf),
    ...crew,
    ...crewBeside(page, when),
    ...others.map(({ fact }) => fact),
    ...othersInCars(page, when),
    ...placesTaken(page),
    ...agreements,
    ...page.agreementsBefore,
    ...next,
    ...next.flatMap((seat) => seat.crew),
    ...next.flatMap(changesOf),
    ...starts,
    ...over,
    ...backing(lives),
    ...denials,
    ...denials.flatMap((denial) => standInFor(denial, when) ?? []),
    ...missed.flatMap(({ standIn }) => standIn ?? []),
    ...exits,
    ...dropped,
    ...dropped.flatMap(changesOf),
    ...page.racesTaken.flatMap(({ start, by }) => [start, by]),
    ...past,
    ...past.flatMap(changesOf),
    ...titles,
    ...results,
    ...posts,
    ...posts.flatMap(({ ended }) => ended?.by ?? []),
    ...(bio === undefined ? [] : [bio]),
    ...roles,
    ...roles.flatMap(({ ended }) => ended?.by ?? []),
  ];
}
