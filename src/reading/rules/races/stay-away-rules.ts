import type { Clause, Complement } from '../../clauses/clause.js';
import type { CarMention, Person } from '../../mentions/mention.js';
import { complementsOf, subjectCar, subjectDrivers, subjectTeam } from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { reportedTimes } from './clause-outings.js';
import { isNoRace } from './no-race.js';
import { isAhead, isDay, type Outing, outingsOf } from './outings.js';
import { starts, wasOnlyPlanned } from './race-starts.js';

const PULLS = /^(?:withdraws?|withdrew|withdrawn|pulls?|pulled|scratch(?:es|ed)?|parks?|parked|yank(?:s|ed))$/;
const ENTRY = /\b(?:entry|entries|car|truck|machine)\b/;
/** Nobody in particular: the one driver whom the article is about, if he is the team's. */
const NOBODY: Person = { name: '', sure: false };
const GOES = /^(?:go|travel|head|race|run|compete|enter|attend|appear|start|return|haul|tow|come|make|be)$/;
// "without its second car", "with a third truck": another of its drivers may well be there.
const NOT_ALL = /\b(?:second|third|fourth|extra|additional|other|both|with|until|again|only|full-time|win|crew)\b/;

/** Rules for races to which a team or its car does not come. */
export const STAY_AWAY_RULES: readonly ClauseRule[] = [
  {
    name: 'entry-withdrawn',
    example:
      'Northline Racing has withdrawn the No. 12 Ford that Ava Stone was to drive in Sunday’s race at Bristol Motor Speedway.',
    frames: ['other', 'have', 'release'],
    needs: [['team', 'car']],
    read: (clause, scene) => {
      const { verb } = clause;
      if (!isStated(clause) || verb.negated || isNoRace(clause) || !PULLS.test(verb.word)) return [];
      const car = verb.passive ? subjectCar(clause) : complementsOf(clause, 'car').find(isObject)?.mention;
      const isEntry = ENTRY.test(verb.passive ? clause.before : clause.words);
      if (!car && !(isEntry && subjectTeam(clause) !== undefined)) return [];
      const [drivers, plan] = whoseEntry(clause, car, scene);
      const said = plan
        ? clause.complements.filter(isFrom)
        : clause.complements.slice(clause.complements.findIndex(isFrom));
      const isPlaced = plan !== undefined || clause.complements.some(isFrom);
      // "withdrew it on Monday": of the race that the article is about.
      const outings = isPlaced ? racesAround([...said, ...(plan?.complements ?? [])], scene) : [{}];
      const team = subjectTeam(clause);
      const status = verb.stance === 'rumor' ? 'rumored' : 'denied';
      return starts('entry-withdrawn', clause, scene, drivers, {
        outings,
        car,
        team: car?.team ?? team,
        status,
        isPart: true,
      });
    },
  },
  {
    name: 'team-stays-away',
    example:
      'Ava Stone drives the No. 12 for Northline Racing. Northline Racing will not make the trip to Bristol Motor Speedway this weekend.',
    frames: ['drive', 'join', 'stay', 'field', 'be', 'other'],
    needs: ['team', ['track', 'race']],
    read: (clause, scene) => {
      const { verb, words } = clause;
      const team = subjectTeam(clause);
      if (!team || !isStated(clause) || !verb.negated || verb.passive || verb.tense === 'past') return [];
      if (!GOES.test(verb.lemma) || (verb.lemma === 'make' && !/\btrip\b/.test(words)) || NOT_ALL.test(words))
        return [];
      if (complementsOf(clause, 'car').length > 0 || complementsOf(clause, 'person').length > 0) return [];
      const outings = racesAround(clause.complements, scene);
      return starts('team-stays-away', clause, scene, [NOBODY], { outings, team, status: 'denied' });
    },
  },
];

function isObject({ prep, before }: { readonly prep: string; readonly before: boolean }): boolean {
  return !before && prep === '';
}

/** "from Sunday's race", "its entry for the Daytona 500" */
function isFrom({ prep, before, mention, lead }: Complement): boolean {
  if (before || /\b(?:after|following|since|crash|wreck)\b/.test(lead)) return false;
  return /^(?:from|for|in|at)$/.test(prep) && /^(?:time|track|race|series)$/.test(mention.type);
}

/** Whose the entry is: "Stone’s No. 12", "the No. 12 that Stone was to drive", else nobody’s that the words name. */
function whoseEntry(
  clause: Clause,
  car: CarMention | undefined,
  scene: Scene,
): [readonly Person[], Clause | undefined] {
  if (car?.owner) return [[car.owner], undefined];
  const plan = scene.clauses.find((other) => other.verb.first > clause.verb.last && wasOnlyPlanned(other, scene));
  const drivers = plan ? subjectDrivers(plan, scene.discourse) : [];
  return drivers.length > 0 ? [drivers, plan] : [[NOBODY], undefined];
}

/** The races to come that the words name; one that is named without a day is the next. */
function racesAround(complements: readonly Complement[], scene: Scene): Outing[] {
  const reported = reportedTimes(scene);
  const mentions = complements
    .map(({ mention }) => mention)
    .filter((mention) => !reported.has(mention))
    .sort((a, b) => a.first - b.first);
  const day = mentions.find((mention) => mention.type === 'time' && isDay(mention));
  const outings = outingsOf(mentions).filter(({ time }) => !time || isAhead(time, scene, true));
  return outings.length === 0 && day?.type === 'time' && isAhead(day, scene) ? [{ time: day }] : outings;
}
