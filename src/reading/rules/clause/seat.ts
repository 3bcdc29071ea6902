import type { Extent, Status } from '../../../claims/claim.js';
import type { Clause } from '../../clauses/clause.js';
import { teamAround } from '../../discourse/team-around.js';
import type { CarMention, Person } from '../../mentions/mention.js';
import { seasonsSpent } from '../departures/spent-seasons.js';
import { type Draft, draft } from '../draft.js';
import { handedOver } from '../races/clause-outings.js';
import { isMonth, type Outing, opensSeason } from '../races/outings.js';
import { starts } from '../races/race-starts.js';
import { racesOfSeat } from '../races/seat-of-race.js';
import type { Scene } from '../scene.js';
import { seatsInTurn } from '../seats/seats-in-turn.js';
import { isForOtherUse } from './car-for-other-use.js';
import { carOf, complementsOf, extentOf, spentSeats, teamOf, timesOf } from './clause-parts.js';
import { saidSeasons, seasonsOf } from './clause-seasons.js';
import { seriesFor } from './clause-series.js';
import { isLongOver } from './long-over.js';
import { openedByEarlier } from './opened-by-earlier.js';
import { seasonOfCarBefore } from './season-of-car-before.js';
import { seasonsWhen } from './seasons-when.js';
import { seriesInTurn } from './series-in-turn.js';
import { seasonsServed } from './service.js';
import { standbyPost } from './standby-post.js';
import { statusOf } from './status.js';
import { isStretch } from './stretch.js';

/** What a rule knows of a seat beyond the clause's complements. */
export interface Seat {
  readonly drivers: readonly Person[];
  readonly team?: string | undefined;
  readonly numbers?: readonly string[];
  readonly make?: string | undefined;
  readonly series?: string | undefined;
  readonly status?: Status;
  readonly extent?: Extent | undefined;
  readonly seasons?: readonly number[];
}

/**
 * Drafts a ride for each driver and season; several numbers go to several drivers in their order, and of several seats
 * each has the seasons beside it.
 */
export function rides(rule: string, clause: Clause, scene: Scene, seat: Seat): Draft[] {
  const outings = seat.seasons || seat.extent ? [] : racesOfSeat(clause, scene);
  if (outings.length > 0) return startsInSeat(rule, clause, scene, seat, outings);
  if (standbyPost(clause, scene) || isForOtherUse(clause, scene) || isDoneWith(clause, scene)) return [];
  const inTurn = seat.drivers.length === 1 ? seatsInTurn(clause) : undefined;
  if (!inTurn) return ridesInSeat(rule, clause, scene, seat);
  return inTurn.flatMap(({ team, car, series, seasons }) =>
    ridesInSeat(rule, clause, scene, {
      ...seat,
      team,
      numbers: car?.numbers ?? [],
      make: car?.make,
      series: series ?? seat.series,
      seasons,
    }),
  );
}

/** "is done driving the No. 12", "has finished racing for Northline", "has stopped driving it": no more. */
function isDoneWith({ verb: { form, first } }: Clause, { discourse: { text } }: Scene): boolean {
  return (
    form === 'ing' &&
    /^(?:done|through|finished|stopped|stops|stopping|quit|quits)$/.test(text.tokens[first - 1]?.lower ?? '')
  );
}

/** "who retired in 2016, drove it for five years": counted from no year that is known. */
function isOfBygone(clause: Clause, scene: Scene): boolean {
  const { year } = scene.discourse;
  // "once hired Stone to drive the No. 12"
  if (clause.verb.form === 'infinitive' && clause.governor && isLongOver(clause.governor, scene)) return true;
  if (clause.verb.tense !== 'past' || seasonsServed(clause) === undefined) return false;
  if (saidSeasons(clause, year) !== undefined) return false;
  const seasons = [scene, scene.before].flatMap((at) =>
    (at?.mentions ?? []).flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : [])),
  );
  return seasons.length > 0 && seasons.every((season) => season < year - 1);
}

/** "is to be in the No. 12 in February", "when the season opens in February": of the season that begins then. */
function seasonOpened(clause: Clause, scene: Scene): ReturnType<typeof seasonsOf> | undefined {
  const { year } = scene.discourse;
  const [only, another] = timesOf(clause);
  const next = only ? undefined : scene.clauses[scene.clauses.indexOf(clause) + 1];
  const isOpening = next?.marker === 'when' && /^(?:open|begin|start|kick)s?$/.test(next.verb.word);
  if (isOpening && /\bseason\b/.test(next.before) && timesOf(next).some((time) => opensSeason(time, year)))
    return { seasons: [year + 1], said: true };
  return only && !another && opensSeason(only, year) ? { seasons: [year + 1], said: true } : undefined;
}

/** A seat for one race, or for those that are named, is a start in each. */
function startsInSeat(rule: string, clause: Clause, scene: Scene, seat: Seat, outings: readonly Outing[]): Draft[] {
  const { team, status } = seat;
  // "goes to Stone at Kansas and to Carter at Talladega": his race is not hers.
  const others = handedOver(clause, scene).map(({ person }) => person);
  const drivers = seat.drivers.filter((driver) => !others.includes(driver));
  const number = seat.numbers?.length === 1 ? seat.numbers[0] : undefined;
  const car = scene.mentions.find(
    (mention): mention is CarMention =>
      mention.type === 'car' && mention.numbers.length === 1 && mention.numbers[0] === number,
  );
  return starts(rule, clause, scene, drivers, { outings, team, car, ...(status && { status }) });
}

function ridesInSeat(rule: string, clause: Clause, scene: Scene, seat: Seat): Draft[] {
  const car = carOf(clause);
  const cars = carsInTurn(clause, seat);
  const ownNumbers = isOneOfSeveral(clause, seat) ? [] : car?.numbers;
  const numbers = cars?.flatMap((one) => one.numbers) ?? seat.numbers ?? ownNumbers ?? [];
  const ownTeam = seat.team ?? car?.team ?? teamOf(clause) ?? teamOfGovernor(clause);
  if (ownTeam === undefined && isForAnother(clause)) return [];
  const teamOfAll =
    ownTeam ?? teamOfSubject(clause, scene) ?? (isLongAgo(clause, scene) ? undefined : teamGuessed(clause, scene));
  // The make of one car is not that of another: "takes over the No. 12 Ford after three seasons in the No. 8".
  const own = seat.numbers ?? [];
  const isOther = own.length > 0 && car?.numbers.some((number) => !own.includes(number));
  const make = seat.make ?? (isOther ? undefined : car?.make);
  const status = seat.status ?? statusOf(clause, scene.discourse);
  const fixed =
    seat.seasons ?? seasonsSpent(clause, scene) ?? seasonsWhen(clause, scene) ?? seasonOfCarBefore(clause, scene);
  const told = fixed
    ? { seasons: fixed, said: true }
    : (seasonOpened(clause, scene) ?? seasonsOf(clause, scene.discourse));
  const when = !fixed && isOfBygone(clause, scene) ? { seasons: [], said: false } : told;
  const extent = seat.extent ?? extentOf(clause);
  // "will be in the No. 42 on Saturday": one race, and no seat for a season.
  if (!seat.seasons && (isForADay(clause, scene) || goesOnForADay(clause, scene))) return [];
  const drafts: Draft[] = [];
  const seriesOf = seat.series ? undefined : seriesInTurn(clause);
  const teams = teamsInTurn(clause, seat.drivers.length);
  seat.drivers.forEach((driver, index) => {
    const number = numberFor(numbers, index, seat.drivers.length);
    const team = teams?.[index] ?? cars?.[index]?.team ?? teamOfAll;
    const series = seat.series ? { series: seat.series, said: true } : seriesFor(clause, scene, team, number);
    if (!team && !number) return;
    const seasons: readonly (number | undefined)[] = when.seasons.length > 0 ? when.seasons : [undefined];
    for (const season of seasons) {
      const inherited: string[] = [];
      const own = season === undefined ? undefined : seriesOf?.get(season);
      if (own === undefined && !series.said) inherited.push('series');
      const sure = series.said || status !== 'rumored' || !scene.discourse.severalSeries;
      if (!when.said) inherited.push('season');
      if (!ownTeam) inherited.push('team');
      drafts.push(
        draft(
          'ride',
          rule,
          scene.sentence,
          status,
          {
            driver: driver.name,
            team,
            series: own ?? (sure ? series.series : undefined),
            season,
            number,
            make: cars?.[index]?.make ?? (cars?.[index]?.team ? undefined : make),
            extent,
          },
          inherited,
        ),
      );
    }
  });
  return drafts;
}

/** The team that a clause without one is about; not "After a year with Northline in 2024, she ran in ARCA in 2025". */
function teamGuessed(clause: Clause, scene: Scene): string | undefined {
  const team = teamAround(clause, scene);
  const own = saidSeasons(clause, scene.discourse.year);
  if (team === undefined || own === undefined) return team;
  const opening = scene.clauses.find(
    ({ marker, verb }) => verb.form === 'ing' && /^(?:after|following|before)$/.test(marker),
  );
  const earlier = opening && opening.verb.first < clause.verb.first ? opening.complements : openedByEarlier(clause);
  const isThere = earlier.some(({ mention }) => mention.type === 'team' && mention.team === team);
  const seasons = earlier.flatMap(({ mention }) => (mention.type === 'time' ? (mention.seasons ?? []) : []));
  return isThere && seasons.length > 0 && seasons.every((season) => !own.includes(season)) ? undefined : team;
}

/** Seasons before the last one: the team that an article is about now need not have been hers. */
function isLongAgo(clause: Clause, { discourse: { year } }: Scene): boolean {
  const seasons = saidSeasons(clause, year);
  return clause.verb.tense === 'past' && seasons !== undefined && seasons.every((season) => season < year - 1);
}

/** "spent 2024 with Northline, driving the No. 12": a verb that only goes on is about the team of the one before it. */
function teamOfGovernor({ verb, governor }: Clause): string | undefined {
  if (verb.form !== 'ing' || !governor || /^(?:leave|release|retire|say)$/.test(governor.verb.frame)) return undefined;
  const spent = spentSeats(governor);
  return complementsOf(governor, 'team').find(
    (team) => !team.before && /^(?:with|for|at)$/.test(team.prep) && !spent.includes(team),
  )?.mention.team;
}

/** The clause names a day or a weekend ahead, no season and no part of one. */
function isForADay(clause: Clause, { discourse }: Scene): boolean {
  if (clause.verb.tense === 'past' || extentOf(clause) !== undefined) return false;
  // "climbs into the No. 12 in February": from then on.
  const times = timesOf(clause).filter(
    (time) => !(isMonth(time) && clause.verb.frame === 'join') && !opensSeason(time, discourse.year),
  );
  // "from Dover on June 1": from then on.
  if (clause.complements.some(({ prep, mention }) => prep === 'from' && /^(?:time|track|race)$/.test(mention.type)))
    return false;
  if (isStretch(clause)) return false;
  return (
    times.some((time) => time.date !== undefined || time.from !== undefined) &&
    !times.some((time) => time.seasons !== undefined)
  );
}

/** "returns to Bristol on Sunday, driving the No. 12": a verb that goes on is about the same day. */
function goesOnForADay(clause: Clause, scene: Scene): boolean {
  const { verb, governor } = clause;
  if (verb.form !== 'ing' || !governor || verb.frame === 'leave' || timesOf(clause).length > 0) return false;
  return extentOf(clause) === undefined && /^(?:drive|share|pair)$/.test(verb.frame) && isForADay(governor, scene);
}

/** "X and Y will drive the No. 1 and No. 2", "The No. 1 and the No. 2 go to X and Y": as many cars as drivers, one for each. */
export function carsInTurn(clause: Clause, { drivers, numbers }: Seat): readonly CarMention[] | undefined {
  if (drivers.length < 2) return undefined;
  const behind = complementsOf(clause, 'car').flatMap(({ before, mention }) => (before ? [] : [mention]));
  const subjects = clause.subjects.filter((one): one is CarMention => one.type === 'car');
  const cars = (subjects.length > 1 ? subjects : behind).filter((car) => car.numbers.length === 1);
  const [first, last] = [cars[0], cars.at(-1)];
  if (cars.length !== drivers.length || !first || !last) return undefined;
  // "Stone and Carter have the No. 12, Diaz and Torres the No. 21": each car has people of its own.
  const isOthers = complementsOf(clause, 'person').some(
    ({ mention, before }) =>
      !before && mention.first >= first.last && mention.last <= last.first && !drivers.includes(mention.person),
  );
  if (isOthers) return undefined;
  // Where a rule knows better which car it is about, it is not the whole list.
  return numbers === undefined || numbers[0] === cars[0]?.numbers[0] ? cars : undefined;
}

/** "Northline’s Ava Stone is in the No. 12": whose she is, where nothing is told of a change. */
function teamOfSubject({ verb, subjects }: Clause, { mentions }: Scene): string | undefined {
  const [subject, another] = subjects;
  if (subject?.type !== 'person' || another || !/^(?:drive|be|stay|have|share)$/.test(verb.frame)) return undefined;
  if (verb.tense === 'past') return undefined;
  const before = mentions[mentions.indexOf(subject) - 1];
  return before?.type === 'team' && before.possessive && before.last === subject.first ? before.team : undefined;
}

/** "both are headed to Northline, Stone in the No. 12 and Carter in the No. 21": neither car is that of both. */
function isOneOfSeveral({ complements }: Clause, { drivers }: Seat): boolean {
  const cars = complements.filter(({ mention, before }) => !before && mention.type === 'car');
  return (
    drivers.length > 1 &&
    cars.length > 1 &&
    complements.some(({ mention, before }) => !before && mention.type === 'person' && drivers.includes(mention.person))
  );
}

/** "drives the No. 99 for R and S Cars": a name that is no team to the reader; at least it is no other one. */
function isForAnother({ complements }: Clause): boolean {
  return complements.some(
    ({ mention, prep, before }, index) =>
      !before && prep === 'for' && mention.type === 'name' && complements[index - 1]?.mention.type === 'car',
  );
}

/** "X and Y stay with Northline and Pinecrest respectively": a team for each. */
function teamsInTurn(clause: Clause, drivers: number): string[] | undefined {
  if (drivers < 2 || !/\brespectively\b/.test(clause.words)) return undefined;
  const teams = complementsOf(clause, 'team').filter(({ before }) => !before);
  return teams.length === drivers ? teams.map(({ mention }) => mention.team) : undefined;
}

/** "X and Y in the Nos. 1 and 2": one number for each; one number for all; otherwise none. */
function numberFor(numbers: readonly string[], index: number, drivers: number): string | undefined {
  if (numbers.length === 1) return numbers[0];
  return numbers.length === drivers ? numbers[index] : undefined;
}
