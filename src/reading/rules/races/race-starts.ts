import type { Status } from '../../../claims/claim.js';
import { isSeasonOver } from '../../../racing/season-days.js';
import type { Clause } from '../../clauses/clause.js';
import type { CarMention, Mention, Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { carOf, complementsOf, numberOf, subjectCar, teamOf, timesOf } from '../clause/clause-parts.js';
import { seriesFor } from '../clause/clause-series.js';
import { seasonFromOpener } from '../clause/season-from-opener.js';
import { statusOf } from '../clause/status.js';
import { type Draft, draft } from '../draft.js';
import { openingCar } from '../rows/block-entry-rules.js';
import type { Scene } from '../scene.js';
import { outingsOfClause } from './clause-outings.js';
import { doubleDuty, dutiesIn } from './double-duty.js';
import { isNoRace } from './no-race.js';
import { isOnErrand, isRunAlready } from './on-errand.js';
import { dayOf, isAhead, isDay, type Outing } from './outings.js';
import { isRunBy } from './usual-days.js';
import { whoseOutings } from './whose-outings.js';

const OFF_THE_LIST = /^(?:not|missing|absent) (?:on|from) the (?:entry |preliminary )?(?:list|field)\b/;

/** "Not on the list is Carter, who drives the No. 45": all of the sentence is about who is not there. */
function isOffTheList({ sentence, discourse }: Scene): boolean {
  return OFF_THE_LIST.test(wordsBetween(discourse.text.tokens, sentence.first, sentence.first + 6));
}

/** "kept busy by sharing the car at Road Atlanta": a participle is as old as the verb before it. */
function looksBack(clause: Clause, scene: Scene): boolean {
  const before = scene.clauses[scene.clauses.indexOf(clause) - 1];
  if (clause.verb.form === 'infinitive') return before?.verb.tense === 'past' && isWon(clause);
  if (clause.verb.form !== 'ing') return false;
  if (clause.marker === 'by' || (before?.verb.tense === 'past' && before.verb.frame !== 'say')) return true;
  // "has spent two years there, winning at Dover in April"
  return before?.verb.perfect === true && /^(?:win|finish)$/.test(clause.verb.frame);
}

/** "held on to take the Hill 250", "came back to win at Bristol" */
function isWon({ verb, complements }: Clause): boolean {
  if (verb.lemma === 'win') return true;
  const [object] = complements.filter(({ before }) => !before);
  return /^(?:take|claim|capture|steal|grab|collect|secure|snatch)$/.test(verb.lemma) && isRaceObject(object);
}

function isRaceObject(object: Clause['complements'][number] | undefined): boolean {
  return object?.mention.type === 'race' && object.prep === '';
}

function isPractice(mention: Mention): boolean {
  return mention.type === 'name' && /^(?:FP\d|Free Practice)/.test(mention.name);
}

/** "had been entered in Saturday's race": the plan before something came between, unless it is what somebody reports. */
function isOldPlan(clause: Clause, scene: Scene): boolean {
  const { verb, marker } = clause;
  return (verb.perfect && verb.passive && verb.tense === 'past' && marker !== 'that') || wasOnlyPlanned(clause, scene);
}

const WAS_TO = /\b(?:was|were|had been) (?:to|going to|set to|due to|scheduled to|supposed to|slated to)\b/;

/** "was to drive on Sunday", "had been going to run it": what somebody was to do is not what she will do, unless it is reported so. */
export function wasOnlyPlanned(clause: Clause, scene: Scene): boolean {
  const { verb } = clause;
  if (!WAS_TO.test(wordsBetween(scene.discourse.text.tokens, verb.first - 3, verb.last))) return false;
  const at = scene.clauses.indexOf(clause);
  return scene.clauses.slice(Math.max(0, at - 2), at).every((before) => before.verb.frame !== 'say');
}

/** "could not race there": what was, whatever the tense looks like. */
function isMissed({ verb }: Clause, { discourse: { text } }: Scene): boolean {
  return verb.negated && /^could(?:nt)?$/.test(text.tokens[verb.first]?.lower ?? '');
}

const WITHDRAWS = /^(?:withdraws?|withdrew|withdrawn|scratch(?:ed|es)?)$/;

/** What a rule knows of a start beyond the clause's complements. */
export interface Entry {
  readonly outings?: readonly Outing[];
  readonly team?: string | undefined;
  readonly car?: CarMention | undefined;
  readonly status?: Status;
  /** It is one of several races of the clause, told apart already. */
  readonly isPart?: true;
}

// "I watched it from the couch and will do so again"
const NO_RACING = /^(?:test|practi[cs]|sampl|watch|sat|sit|miss|skip|listen|sleep|slept|spectat|commentat|work|cover)/;

/** "drove in first practice at Silverstone and will do so again in Mexico": what was no race before is none again. */
function doesSoAgain(clause: Clause, { clauses }: Scene): boolean {
  if (clause.verb.lemma !== 'do' || !/^(?:so|it|the same|that)\b/.test(clause.words)) return false;
  const before = clauses[clauses.indexOf(clause) - 1];
  return before !== undefined && (isNoRace(before) || NO_RACING.test(before.verb.word));
}

/** Drafts a start for each driver and race of a clause. */
export function starts(
  rule: string,
  clause: Clause,
  scene: Scene,
  drivers: readonly Person[],
  entry: Entry = {},
): Draft[] {
  const duties = entry.isPart || drivers.length !== 1 ? [] : dutiesIn(clause);
  if (duties.length > 0)
    return duties
      .filter(({ outing: { time } }) => !time || isAhead(time, scene, clause.verb.tense === 'future'))
      .flatMap(({ car, team, outing }) => {
        const status = entry.status === undefined ? {} : { status: entry.status };
        return starts(rule, clause, scene, drivers, { ...status, car, team, outings: [outing], isPart: true });
      });
  const named =
    isNoRace(clause) ||
    isOnErrand(clause, scene) ||
    isRunAlready(clause, scene) ||
    doesSoAgain(clause, scene) ||
    isMissed(clause, scene) ||
    isOldPlan(clause, scene) ||
    scene.mentions.some(isPractice) ||
    looksBack(clause, scene)
      ? []
      : (entry.outings ?? outingsOfClause(clause, scene));
  const twice = entry.isPart ? undefined : doubleDuty(named, clause);
  const outings = twice ?? named;
  // "The No. 12, driven by Stone, and the No. 21 of Carter": of a passive the subject is driven.
  const driven = clause.verb.passive && clause.verb.frame === 'drive' ? subjectCar(clause) : undefined;
  const car = entry.car ?? driven ?? carOf(clause) ?? subjectCar(clause) ?? carInSentence(clause, scene);
  // "NO. 35 | Local hero time. Ava Stone will be in a Toyota": the number that opens the block.
  const block = car && car.numbers.length > 0 ? undefined : openingCar(scene);
  const ownTeam = entry.team ?? car?.team ?? teamOf(clause) ?? block?.team;
  const team = ownTeam ?? scene.discourse.headingTeam(scene.sentence);
  // Several drivers and several cars: which is whose is said elsewhere.
  const several = twice !== undefined || (drivers.length > 1 && complementsOf(clause, 'car').length > 1);
  const number = several ? undefined : (numberOf(car) ?? numberOf(block));
  const said = seriesFor(entry.isPart ? undefined : clause, scene, team, number);
  const times = timesOf(clause);
  const onlyTime = !entry.isPart && outings.length === 1 && !outings[0]?.time ? times.find(isDay) : undefined;
  const saidSeason = times.find((candidate) => candidate.seasons)?.seasons?.[0];
  const status =
    isOffTheList(scene) || WITHDRAWS.test(clause.verb.word)
      ? 'denied'
      : (entry.status ?? statusOf(clause, scene.discourse));
  // Once a season is over, a race without a day is of the next.
  const { year: now, text } = scene.discourse;
  const next = isSeasonOver(now, said.series, text.article.published) ? now + 1 : now;
  const opening = outings.length === 1 ? seasonFromOpener(clause, scene) : undefined;
  const own = whoseOutings(clause, scene, drivers, outings);
  return drivers.flatMap((driver) =>
    (own.get(driver) ?? outings).map((outing) => {
      const day = dayOf(outing.time ?? onlyTime);
      const year = day.date ?? day.from;
      const season = year
        ? Number(year.slice(0, 4))
        : (saidSeason ??
          opening ??
          (isOfAnnouncement(clause) ? scene.discourse.coming : undefined) ??
          (next === now && isRunBy(outing.race, text.article.published) ? now + 1 : next));
      return draft(
        'start',
        rule,
        scene.sentence,
        status,
        {
          driver: driver.name,
          team,
          series:
            said.said && !twice && !(entry.isPart && outing.series) ? said.series : (outing.series ?? said.series),
          season,
          number,
          make: twice ? undefined : (car?.make ?? block?.make ?? makeFielded(clause)),
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

/** "will drive", "joins them for the Rolex 24": of the season that is announced. */
function isOfAnnouncement({ verb: { tense, frame, perfect } }: Clause): boolean {
  return tense === 'future' || (tense === 'present' && !perfect && /^(?:join|sign|keep|pair)$/.test(frame));
}

/** "Stone opens the season in the No. 12 at Daytona, and Carter gets a turn at Phoenix": the car of the clause before. */
function carInSentence(clause: Clause, scene: Scene): CarMention | undefined {
  if (clause.marker !== 'and' || !/\b(?:turn|turns)\b/.test(clause.words)) return undefined;
  return scene.mentions.findLast(
    (mention): mention is CarMention =>
      mention.type === 'car' && mention.first < clause.verb.first && mention.numbers.length === 1,
  );
}

/** "will field a second Ford for Stone at Bristol": the make of the car without a number. */
function makeFielded(clause: Clause): string | undefined {
  if (clause.verb.frame !== 'field' || clause.verb.passive) return undefined;
  const makes = complementsOf(clause, 'make').filter(({ before, prep }) => !before && prep === '');
  return makes.length === 1 ? makes[0]?.mention.make : undefined;
}
