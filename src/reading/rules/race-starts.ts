import type { Status } from '../../claims/claim.js';
import type { Clause } from '../clauses/clause.js';
import type { CarMention, Mention, Person } from '../mentions/mention.js';
import { wordsBetween } from '../text/words-between.js';
import { carOf, complementsOf, subjectCar, teamOf, timesOf } from './clause-parts.js';
import { seriesFor } from './clause-series.js';
import { type Draft, draft } from './draft.js';
import { isNoRace } from './no-race.js';
import { dayOf, isDay, type Outing, outingsOfClause } from './outings.js';
import type { Scene } from './scene.js';
import { statusOf } from './status.js';
import { whoseOutings } from './whose-outings.js';

const OFF_THE_LIST = /^(?:not|missing|absent) (?:on|from) the (?:entry |preliminary )?(?:list|field)\b/;

/** "Not on the list is Carter, who drives the No. 45": all of the sentence is about who is not there. */
function isOffTheList({ sentence, discourse }: Scene): boolean {
  return OFF_THE_LIST.test(wordsBetween(discourse.text.tokens, sentence.first, sentence.first + 6));
}

/** "kept busy by sharing the car at Road Atlanta": a participle is as old as the verb before it. */
function looksBack(clause: Clause, scene: Scene): boolean {
  const before = scene.clauses[scene.clauses.indexOf(clause) - 1];
  if (clause.verb.form !== 'ing') return false;
  return clause.marker === 'by' || (before?.verb.tense === 'past' && before.verb.frame !== 'say');
}

function isPractice(mention: Mention): boolean {
  return mention.type === 'name' && /^(?:FP\d|Free Practice)/.test(mention.name);
}

/** "had been entered in Saturday's race": the plan before something came between, unless it is what somebody reports. */
function isOldPlan({ verb, marker }: Clause): boolean {
  return verb.perfect && verb.passive && verb.tense === 'past' && marker !== 'that';
}

const WITHDRAWS = /^(?:withdraws?|withdrew|withdrawn|scratch(?:ed|es)?)$/;

/** "in Friday's Truck Series race at Bristol and Sunday's Cup Series race there": one track, two days, two series. */
function doubleDuty(outings: readonly Outing[], clause: Clause): Outing[] | undefined {
  const [only] = outings;
  const days = timesOf(clause).filter(isDay);
  const series = complementsOf(clause, 'series').filter(({ before }) => !before);
  if (!only || outings.length !== 1 || days.length !== 2 || series.length !== 2) return undefined;
  if (series[0]?.mention.series === series[1]?.mention.series) return undefined;
  return days.flatMap((time, index) => {
    const own = series[index]?.mention.series;
    return own === undefined ? [] : [{ ...only, time, series: own }];
  });
}

/** What a rule knows of a start beyond the clause's complements. */
export interface Entry {
  readonly outings?: readonly Outing[];
  readonly team?: string | undefined;
  readonly car?: CarMention | undefined;
  readonly status?: Status;
}

/** Drafts a start for each driver and race of a clause. */
export function starts(
  rule: string,
  clause: Clause,
  scene: Scene,
  drivers: readonly Person[],
  entry: Entry = {},
): Draft[] {
  const named =
    isNoRace(clause) || isOldPlan(clause) || scene.mentions.some(isPractice) || looksBack(clause, scene)
      ? []
      : (entry.outings ?? outingsOfClause(clause, scene));
  const twice = doubleDuty(named, clause);
  const outings = twice ?? named;
  const car = entry.car ?? carOf(clause) ?? subjectCar(clause) ?? carInSentence(clause, scene);
  const ownTeam = entry.team ?? car?.team ?? teamOf(clause);
  const team = ownTeam ?? scene.discourse.headingTeam(scene.sentence);
  // Several drivers and several cars: which is whose is said elsewhere.
  const several = twice !== undefined || (drivers.length > 1 && complementsOf(clause, 'car').length > 1);
  const number = several ? undefined : car?.numbers.length === 1 ? car.numbers[0] : numberOfBlock(scene, car);
  const said = seriesFor(clause, scene, team, number);
  const times = timesOf(clause);
  const onlyTime = outings.length === 1 && !outings[0]?.time ? times.find(isDay) : undefined;
  const saidSeason = times.find((candidate) => candidate.seasons)?.seasons?.[0];
  const status =
    isOffTheList(scene) || WITHDRAWS.test(clause.verb.word)
      ? 'denied'
      : (entry.status ?? statusOf(clause, scene.discourse));
  const own = whoseOutings(clause, scene, drivers, outings);
  return drivers.flatMap((driver) =>
    (own.get(driver) ?? outings).map((outing) => {
      const day = dayOf(outing.time ?? onlyTime);
      const year = day.date ?? day.from;
      const season = year
        ? Number(year.slice(0, 4))
        : (saidSeason ?? (clause.verb.tense === 'future' ? scene.discourse.coming : undefined) ?? scene.discourse.year);
      return draft(
        'start',
        rule,
        scene.sentence,
        status,
        {
          driver: driver.name,
          team,
          series: said.said && !twice ? said.series : (outing.series ?? said.series),
          season,
          number,
          make: twice ? undefined : car?.make,
          track: outing.track,
          race: outing.race,
          ...day,
        },
        [
          ...(said.said || outing.series ? [] : ['series']),
          ...(ownTeam ? [] : ['team']),
          ...((year ?? saidSeason) ? [] : ['season']),
        ],
      );
    }),
  );
}

/** "Stone opens the season in the No. 12 at Daytona, and Carter gets a turn at Phoenix": the car of the clause before. */
function carInSentence(clause: Clause, scene: Scene): CarMention | undefined {
  if (clause.marker !== 'and' || !/\b(?:turn|turns)\b/.test(clause.words)) return undefined;
  return scene.mentions.findLast(
    (mention): mention is CarMention =>
      mention.type === 'car' && mention.first < clause.verb.first && mention.numbers.length === 1,
  );
}

/** "NO. 35 | Local hero time. Ava Stone will be in a Toyota": the number that opens the block. */
function numberOfBlock(scene: Scene, car: CarMention | undefined): string | undefined {
  let opening = scene;
  while (opening.before) opening = opening.before;
  const [first] = opening.mentions;
  if (car && car.numbers.length > 0) return undefined;
  return opening !== scene &&
    first?.type === 'car' &&
    first.first === opening.sentence.first &&
    first.numbers.length === 1
    ? first.numbers[0]
    : undefined;
}
