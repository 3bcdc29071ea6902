import { plateSheet, type SheetCar } from '../src/pictures/plate-sheet.js';
import type { Call } from '../src/replies/call.js';
import { ending, teamSeat } from '../src/replies/lines.js';
import { join, type Markdown, md } from '../src/replies/markdown.js';
import { type Look, render, type Section } from '../src/replies/message.js';
import { backing, lifeLine, rumourLine } from '../src/replies/possible-lines.js';
import type { Reply } from '../src/replies/reply.js';
import { seriesName } from '../src/replies/series-name.js';
import type { Disagreement, Fact, GridCar, GridPage, Seat } from '../src/roster/roster.js';
import { changesOf } from '../src/roster/seat.js';
import { groupBy } from '../src/values/group-by.js';
import type { Command, Context } from './command.js';
import type { About } from './options/about.js';
import { crewedCarLine, crewOfCar } from './options/crewed-car-line.js';
import { AS_OF_OPTION, described, EVERYWHERE, nameOption, SEASON_OPTION } from './options/definitions.js';
import { disagreementSection, isDisputed, partedBy, reportsOf } from './options/disputed.js';
import { eachDrivenOnce } from './options/each-driven-once.js';
import { newest } from './options/example.js';
import { goOn, toTeams } from './options/go-on.js';
import { isOld, marked } from './options/last-known.js';
import { lastUntil } from './options/last-until.js';
import { leftCarLine } from './options/left-car-line.js';
import { readName } from './options/name.js';
import { cameToGrid, isComer } from './options/on-grid.js';
import { PAGE_OPTION, paged, pageOf } from './options/pages.js';
import { restsOn, whyReply } from './options/rests-on.js';
import { namesOf, racesLine, whoRuns } from './options/single-races.js';
import { suggestNames } from './options/suggest.js';
import { readWhen, titleOf, type When } from './options/when.js';

/** A message has room for some forty lines of a car each. */
const CARS_ON_A_PAGE = 30;

/** `/grid`: every car of a series in a season, by team. */
export const grid: Command = {
  definition: {
    name: 'grid',
    ...described(({ grid }) => grid.is),
    ...EVERYWHERE,
    options: [nameOption('series', ({ grid }) => grid.series, true), SEASON_OPTION, AS_OF_OPTION, PAGE_OPTION],
  },
  example: (context) => {
    const ride = newest('ride', context, ({ series, team, season }) => [series, team, season].every(Boolean));
    return ride?.series === undefined ? 'series:...' : `series:${seriesName(ride.series)} season:${ride.season}`;
  },
  suggest: { series: suggestNames('series') },

  surveys: (call, context) => {
    const asked = read(call, context);
    return 'reply' in asked ? undefined : asked.when.view.date;
  },

  answer: (call, context) => {
    const asked = ask(call, context);
    if ('reply' in asked) return asked.reply;
    const { page, when } = asked;
    const { words } = when;
    const shown = pageOf(page.cars, CARS_ON_A_PAGE, call);
    return render(
      {
        ...opening(asked),
        title: titleOfGrid(page, when),
        sections: [
          ...[...groupBy(shown.items, ({ team }) => team)].map(([team, cars]) => teamSection(team, cars, page, when)),
          disagreementSection(disagreementsOn(shown.items, page.disagreements), 'driver', when),
          {
            heading: words.headings.rumours,
            lines:
              shown.page === shown.pages
                ? page.rumours
                    .filter(({ slots }) => !page.cars.some((car) => isOfTeam(slots, car)))
                    .map((rumour) => rumourLine(rumour, 'driver', when.view.date, words))
                : [],
          },
          ...(['denied', 'cold'] as const).map((how) => ({
            heading: words.headings[how === 'cold' ? how : 'denials'],
            lines: shown.page === shown.pages ? linesOfThose(how, page, when) : [],
            most: 5,
          })),
        ],
        ...paged(shown, call, restsOn(factsOf(page), aboutGrid(page), call, when), words),
        ...goOn(toTeams([...seatsOf(shown.items), ...racesOf(shown.items)], when), call, when),
      },
      words,
    );
  },

  why: (call, context) => {
    const asked = ask(call, context);
    if ('reply' in asked) return asked.reply;
    return whyReply(titleOfGrid(asked.page, asked.when), factsOf(asked.page), aboutGrid(asked.page), asked.when);
  },

  picture: (call, context) => {
    const asked = ask(call, context);
    if ('reply' in asked) return undefined;
    const { page, when } = asked;
    const { items } = pageOf(page.cars, CARS_ON_A_PAGE, call);
    return plateSheet(
      titleOfGrid(page, when),
      items.map((car) => onSheet(car, page, when)),
      when.words,
    );
  },
};

function onSheet(
  { team, number, drivers, isOpen, races = [], guests = [] }: GridCar,
  { disagreements }: GridPage,
  { words }: When,
): SheetCar {
  return {
    group: team ?? words.noTeam,
    number,
    drivers: [
      ...drivers.map(({ seat }) =>
        isDisputed(seat, disagreements) ? words.maybe(seat.slots.driver) : seat.slots.driver,
      ),
      ...namesOf([...races, ...guests]),
    ],
    isNew: drivers.some(isComer),
    isOpen: isOpen === true,
  };
}

interface Asked {
  readonly page: GridPage;
  readonly when: When;
  /** The season under way, where nothing is known of it and the page is of an earlier one. */
  readonly instead?: number;
}

function read(call: Call, context: Context): { series: string; when: When } | { reply: Reply } {
  const when = readWhen(call, context);
  if ('reply' in when) return when;
  const series = readName('series', 'series', call, when);
  return 'reply' in series ? series : { series: series.name, when };
}

function ask(call: Call, context: Context): Asked | { reply: Reply } {
  const asked = read(call, context);
  if ('reply' in asked) return asked;
  const { series, when } = asked;
  const page = when.view.grid(series, when.season);
  if (when.season !== undefined || page.cars.length + page.lives.length > 0) return { page, when };
  // Without a word of the season under way, the last one known is what there is to show.
  const last = lastSeasonInNews(series, when, context);
  if (last === undefined) return { page, when };
  return { page: when.view.grid(series, last), when: { ...when, season: last }, instead: page.season };
}

/** The last season before the one under way of which an article names a driver in a series. */
function lastSeasonInNews(series: string, { view }: When, { roster }: Context): number | undefined {
  const known = newest('ride', { roster, today: view.date }, (ride) => ride.series === series && isBefore(ride, view));
  for (let season = view.season - 1; known?.season !== undefined && season >= known.season; season -= 1)
    if (seatsOf(view.grid(series, season).cars).length > 0) return season;
  return undefined;
}

function isBefore({ season }: { readonly season?: number }, view: When['view']): boolean {
  return season !== undefined && season < view.season;
}

function aboutGrid({ series, season }: GridPage): About {
  return { series, season, kinds: ['ride', 'exit', 'start', 'crew'] };
}

/** The season is in the title anyway. */
function titleOfGrid({ series, season }: GridPage, when: When): string {
  const { season: _named, ...whole } = when;
  return titleOf(when.words.grid(seriesName(series, season), season), whole);
}

/** How many cars, of how many teams, and how many are open. */
function opening({ page, when, instead }: Asked): { look: Look; lead: readonly Markdown[] } {
  const { series, season, cars, rumours, disagreements } = page;
  const { words } = when;
  const driven = eachDrivenOnce(cars, disagreements);
  const empty = cars.filter(({ last, leftBy }) => (last ?? leftBy) !== undefined);
  const open = empty.filter(({ isOpen }) => isOpen).length;
  // Of which car a race is nobody says where it has no number.
  const raced = cars.filter(({ races, drivers, number }) => races && number && drivers.length === 0).length;
  const seats = seatsOf(driven);
  const counts = words.gridOpen(open, empty.length - open, raced);
  if (driven.length === 0) {
    if (cars.some(({ races }) => races !== undefined)) return { look: 'fact', lead: [counts] };
    const look = rumours.length > 0 ? 'rumour' : 'negative';
    return { look, lead: [words.noGrid(seriesName(series, season), season), counts] };
  }
  const teams = new Set(driven.map(({ team }) => team)).size;
  return {
    look: instead === undefined ? lookOf(seats, disagreements, when) : 'lastKnown',
    lead: [
      ...(instead === undefined ? [] : [words.gridInstead(seriesName(series, season), instead, season)]),
      words.gridCount(driven.length, teams),
      counts,
    ],
  };
}

function lookOf(seats: readonly Seat[], disagreements: readonly Disagreement[], when: When): Look {
  if (partedBy(seats, disagreements).about.length > 0) return 'disputed';
  return seats.every((seat) => isOld(seat, when)) ? 'lastKnown' : 'fact';
}

/** Rumoured seats that were ruled out, or of which nothing came. */
function linesOfThose(how: 'denied' | 'cold', { lives }: GridPage, { words, view }: When): Markdown[] {
  return lives.filter(({ end }) => end.how === how).map((life) => lifeLine(life, 'driver', view.date, words));
}

/** The cars of a team; after the last one of all of them what is rumoured of others, of which no article says which they are. */
function teamSection(team: string | undefined, cars: readonly GridCar[], page: GridPage, when: When): Section {
  const last = page.cars.findLast((car) => car.team === team);
  const talk = page.rumours.filter(({ slots }) => last !== undefined && cars.includes(last) && isOfTeam(slots, last));
  return {
    heading: team ?? when.words.noTeam,
    lines: [...cars.flatMap((car) => carLines(car, page, when)), ...talk.map((rumour) => rumourOnGrid(rumour, when))],
  };
}

function isOfTeam({ team }: { readonly team?: string }, car: GridCar): boolean {
  return team !== undefined && car.team === team;
}

function rumourOnGrid(rumour: Fact<'ride'> | Fact<'start'>, { words, view }: When): Markdown {
  return words.rumour(rumourLine(rumour, 'driver', view.date, words));
}

function carLines(car: GridCar, { season, disagreements }: GridPage, when: When): Markdown[] {
  const { number, drivers, last, leftBy, sharedWith = [], isOpen, races, guests, rumours } = car;
  const { standIns = [], crew = [] } = car;
  const { words, view } = when;
  const lines = drivers.map((driver) => {
    const { seat } = driver;
    const line = teamSeat({ ...seat, crew: [], crewGone: [] }, view, words, 'series');
    const disputed = isDisputed(seat, disagreements) ? words.disputed : undefined;
    return marked(seat, join([line, cameToGrid(driver, words), disputed], ' · '), when);
  });
  if (last) {
    const driver = [last, ...sharedWith].map(({ slots }) => slots.driver).join(', ');
    const left = isOpen
      ? words.seatOpen(driver, lastUntil(last, season, words))
      : words.seatUnknown(driver, last.slots.season === season ? season : season - 1);
    const seat = join([number && md`**${words.number(number)}**`, left], ' ');
    const ended = isOpen || sharedWith.length > 0 ? undefined : ending(last, view, words);
    const runs = standIns.length > 0 ? join(whoRuns(standIns, words), ', ') : undefined;
    lines.push(join([seat, ended, runs, ...crewOfCar(crew, words)], ' · '));
  } else if (leftBy)
    lines.push(join([leftCarLine(leftBy, isOpen === true, season, when), ...crewOfCar(crew, words)], ' · '));
  else if (crew.length > 0) lines.push(crewedCarLine(car, words));
  const raced = races ?? guests;
  if (raced) lines.push(racesLine(number, raced, words));
  return [...lines, ...rumours.map((rumour) => rumourOnGrid(rumour, when))];
}

function racesOf(cars: readonly GridCar[]): readonly Fact<'start'>[] {
  return cars.flatMap(({ races = [], standIns = [], guests = [] }) => [...races, ...standIns, ...guests]);
}

function seatsOf(cars: readonly GridCar[]): readonly Seat[] {
  return cars.flatMap(({ drivers }) => drivers.map(({ seat }) => seat));
}

/** Where reports disagree about a seat on some cars, or whether whoever has or had one leaves it. */
function disagreementsOn(cars: readonly GridCar[], all: readonly Disagreement[]): readonly Disagreement[] {
  const seats = seatsOf(cars);
  const drivers = new Set([...seats, ...cars.flatMap(({ last }) => last ?? [])].map(({ slots }) => slots.driver));
  const { about, others } = partedBy(seats, all);
  const areDepartures = ({ sides }: Disagreement) =>
    sides.some(({ fact }) => fact.kind === 'exit' && drivers.has(fact.slots.driver));
  return [...about, ...others.filter(areDepartures)];
}

/** All that the page rests on, most important first. */
function factsOf({ cars, lives, disagreements }: GridPage) {
  const seats = seatsOf(cars);
  const last = cars.flatMap((car) => (car.last ? [car.last, ...(car.sharedWith ?? [])] : []));
  return [
    ...seats,
    ...reportsOf(disagreements),
    ...seats.flatMap(changesOf),
    ...backing(lives),
    ...racesOf(cars),
    ...cars.flatMap(({ crew = [] }) => crew),
    ...last,
    ...last.flatMap(changesOf),
    ...cars.flatMap(({ leftBy }) => leftBy ?? []),
  ];
}
