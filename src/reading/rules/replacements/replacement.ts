import { isAfterLastRaces } from '../../../racing/season-days.js';
import type { Clause } from '../../clauses/clause.js';
import type { CarMention, Person } from '../../mentions/mention.js';
import { seasonAhead } from '../clause/another-season.js';
import { numberOf, timesOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { seasonLeft } from '../clause/season-left.js';
import { rides } from '../clause/seat.js';
import { statusOf } from '../clause/status.js';
import { exits, seasonJustOver } from '../departures/exits.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { isTakenForGranted } from './succession.js';

/** "took over the No. 12 in August": that season, and in winter the one that comes next. */
export function seasonFrom(clause: Clause, { discourse }: Scene): number | undefined {
  if (clause.verb.tense !== 'past') return undefined;
  const time = timesOf(clause).find(({ past, date, from }) => (past ?? date ?? from) !== undefined);
  const day = time?.past ?? time?.date ?? time?.from;
  if (day === undefined) return undefined;
  const isAhead = time?.past === undefined && day > discourse.text.article.published;
  return Number(day.slice(0, 4)) + (isAfterLastRaces(day) ? 1 : 0) - (isAhead ? 1 : 0);
}

/** One driver in the place of others: a ride in the seat, and an exit of each who had it. */
export function replacement(
  clause: Clause,
  scene: Scene,
  comer: Person,
  leaving: readonly Person[],
  car: CarMention | undefined,
  team: string | undefined,
): Draft[] {
  const { coming, year } = scene.discourse;
  const named = saidSeasons(clause, year);
  const isAnnounced = clause.verb.tense === 'present' && coming !== undefined && !named;
  const [goer] = leaving;
  const left = named || !goer ? undefined : seasonLeft(clause, scene, goer);
  const since = named ? undefined : left === undefined ? seasonFrom(clause, scene) : left + 1;
  // "is said to have picked Stone to succeed Carter", in autumn: next year.
  const isTalked =
    named === undefined &&
    clause.verb.tense !== 'past' &&
    scene.discourse.text.article.published.slice(5) >= '09' &&
    statusOf(clause, scene.discourse) === 'rumored';
  const seasons = isAnnounced
    ? coming
    : isTalked
      ? seasonAhead(scene.discourse)
      : (since ?? (named === undefined && isTakenForGranted(clause) ? seasonJustOver(scene) : undefined));
  const season = seasons === undefined ? {} : { seasons: [seasons] };
  const first =
    named?.[0] ??
    (isTalked ? seasons : undefined) ??
    (isAnnounced || clause.verb.tense === 'future' ? coming : undefined);
  // "took over from Carter in 2019": he went in that year.
  const last =
    left ?? (first === undefined || first === year ? seasonJustOver(scene) : first > year ? first - 1 : first);
  return [
    ...rides('replaces-driver', clause, scene, {
      drivers: [comer],
      team,
      ...(car ? { numbers: car.numbers, make: car.make } : {}),
      ...season,
    }),
    ...exits('replaces-driver', clause, scene, {
      drivers: leaving,
      team,
      number: isInAnother(clause, car) ? undefined : numberOf(car),
      replacedBy: comer.name,
      season: last,
      status: statusOf(clause, scene.discourse),
    }),
  ];
}

/** "comes up to replace Carter, but in the No. 24": hers, and not the one that he had. */
function isInAnother({ complements }: Clause, car: CarMention | undefined): boolean {
  const lead = complements.find(({ mention }) => mention === car)?.lead ?? '';
  return /(?:^|, )(?:but|albeit|though|only)(?: \S+){0,2} (?:in|with|at the wheel of)(?: the)?$/.test(lead);
}
