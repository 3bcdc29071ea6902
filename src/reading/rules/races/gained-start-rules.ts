import type { Clause } from '../../clauses/clause.js';
import type { Mention, Person } from '../../mentions/mention.js';
import { carOf, complementsOf, subjectCar, subjectDrivers, timesOf } from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { outingsOfClause } from './clause-outings.js';
import { isNoRace } from './no-race.js';
import { isAhead, type Outing, outingsOf } from './outings.js';
import { dayToRace } from './outings-to-run.js';
import { starts } from './race-starts.js';

/** Verbs for coming by a ride, and words for the ride. */
const GAINS =
  /^(?:land|landed|lands|secured?|secures|get|gets|got|gotten|earn|earns|earned|won|wins|win|scored?|scores|clinched|grabbed|found|finds|find|picked|received|receives|accepted|accepts|nabbed|nabs|snagged|snags|bagged|bags|has|signed|agreed|inked|been|given|handed|awarded|granted|allowed|promised|assigned|offered|booked|books|drawn|draws)$/;
const RIDE =
  /\b(?:rides?|seats?|starts?|drive|call|call-up|nod|deal|one-off|berth|gig|outing|assignment|cockpit|invitation|wild ?card|(?:shot|chance|crack|turn|go) (?:at|in))\b/;
/** Verbs for putting one's name on a list. */
const ENTERS = /^(?:entered|filed|submitted|lodged|posted|registered|mailed|sent|put)$/;
const ENTRY = /\b(?:entry|entries|name|paperwork|entry form|entry blank)\b/;

/** Rules for races to come that a driver has come by: what is done is the deal, and the race is still ahead. */
export const GAINED_START_RULES: readonly ClauseRule[] = [
  {
    name: 'lands-start',
    example: 'Ava Stone has landed a ride with Northline Racing for the April 12 race at Bristol Motor Speedway.',
    frames: ['join', 'win', 'get', 'other', 'have', 'sign', 'extend'],
    needs: ['person', ['track', 'race']],
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (!isStated(clause) || verb.negated || isNoRace(clause) || !GAINS.test(verb.word) || !RIDE.test(words))
        return [];
      // "won at Bristol in a start as a substitute"
      if (verb.lemma === 'win' && /^(?:at|in|on|for|there|again|twice)\b/.test(words)) return [];
      const isHeld = verb.tense !== 'past' && !verb.perfect && verb.lemma === 'have';
      if (isHeld && timesOf(clause).some(({ seasons }) => seasons !== undefined)) return [];
      // "was offered a ride": it may not have been taken.
      if (verb.word === 'offered' || OTHER_GAIN.test(words)) return [];
      const outings = racesToCome(clause, scene);
      return starts('lands-start', clause, scene, subjectDrivers(clause, scene.discourse), { outings });
    },
  },
  {
    name: 'enters-race',
    example: 'Ava Stone has entered the Daytona 500 in the No. 12 Northline Racing Ford.',
    frames: ['field', 'other', 'get'],
    needs: ['person', ['track', 'race']],
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (!isStated(clause) || verb.negated || verb.passive || isNoRace(clause) || !ENTERS.test(verb.word)) return [];
      // "entered the race eighth in points": told of a race already run.
      if (verb.word === 'entered' ? !verb.perfect : !ENTRY.test(words)) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      return starts('enters-race', clause, scene, drivers, { outings: racesToCome(clause, scene) });
    },
  },
  {
    name: 'borrows-car',
    example: 'Ava Stone borrows the No. 12 of Northline Racing for Sunday’s race at Bristol Motor Speedway.',
    frames: ['lend'],
    needs: ['person', 'car'],
    read: (clause, scene) => {
      const { verb } = clause;
      const takes = verb.lemma === 'borrow' && !verb.passive && !verb.negated && verb.tense !== 'past';
      if (!takes || !isStated(clause) || !carOf(clause)) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      return starts('borrows-car', clause, scene, drivers, { outings: racesOrDay(clause, scene) });
    },
  },
  {
    name: 'has-car-for-race',
    example: 'The No. 12 Northline Racing Ford is Ava Stone’s on Sunday at Bristol Motor Speedway.',
    frames: ['be', 'stay'],
    needs: ['person', 'car', 'time'],
    read: (clause, scene) => {
      const car = subjectCar(clause);
      if (car?.numbers.length !== 1 || !isStated(clause) || clause.verb.negated || clause.verb.tense === 'past')
        return [];
      const drivers = ownersBehind(clause, scene);
      return starts('has-car-for-race', clause, scene, drivers, { outings: racesOrDay(clause, scene), car });
    },
  },
  {
    name: 'races-are-whose',
    example:
      'Ava Stone will drive the No. 12 for Northline Racing. Bristol Motor Speedway (April 12, 2026) and Talladega (April 26, 2026) are hers.',
    frames: ['be', 'stay', 'other', 'join'],
    needs: ['person', ['track', 'race'], 'time'],
    read: (clause, scene) => {
      const { verb } = clause;
      if (!isStated(clause) || verb.negated || verb.tense === 'past' || verb.perfect || verb.passive) return [];
      const isOwned = /^(?:be|stay)$/.test(verb.frame);
      if (!isOwned && !/^(?:belong|belongs|go|goes|fall|falls)$/.test(verb.word)) return [];
      const drivers = isOwned ? ownersBehind(clause, scene) : peopleBehindTo(clause, scene);
      if (drivers.length !== 1) return [];
      const outings = outingsOf(namedBefore(clause, scene));
      const areAhead = outings.every(
        ({ time, place }) => place !== undefined && time !== undefined && isAhead(time, scene),
      );
      return areAhead ? starts('races-are-whose', clause, scene, drivers, { outings }) : [];
    },
  },
];

/** What the sentence names before a verb, up to the verb or the semicolon before; empty where somebody is named too. */
function namedBefore({ verb }: Clause, { mentions, clauses, sentence, discourse }: Scene): readonly Mention[] {
  const { tokens } = discourse.text;
  const earlier = clauses.findLast((other) => other.verb.last <= verb.first)?.verb.last ?? sentence.first;
  const semicolon = tokens.slice(earlier, verb.first).findLastIndex(({ text }) => text === ';');
  const own = mentions.filter(({ first, last }) => first >= earlier + semicolon + 1 && last <= verb.first);
  return own.every(({ type }) => /^(?:track|race|time|series)$/.test(type)) ? own : [];
}

/** "goes to Stone": whom a race is given to. */
function peopleBehindTo(clause: Clause, { discourse }: Scene): Person[] {
  return complementsOf(clause, 'person')
    .filter(({ mention, prep, before }) => !before && prep === 'to' && !mention.possessive)
    .map(({ mention }) => mention.person)
    .filter((person) => !discourse.officeHolders.has(person) && !discourse.crew.has(person));
}

// "got a win at", "earned a start from the pole", "has a test"
const OTHER_GAIN =
  /^no\b|\b(?:front-row|pole|victory|wins?|playoffs?|points|from (?:the )?(?:pole|rear)|last|first-ever win)\b/;

/** Races of a clause on a day to come; without a day only those that a perfect leads to with "for" or "in". */
function racesToCome(clause: Clause, scene: Scene): Outing[] {
  return outingsOfClause(clause, scene).filter(({ time, place }) => {
    if (time) return isAhead(time, scene);
    const own = clause.complements.find(({ mention }) => mention === place);
    const isHeld = clause.verb.lemma === 'have' && own?.prep === 'for';
    // "gets her shot at the Daytona 500": the next one.
    if (place?.type === 'race' && own?.prep === 'at' && clause.verb.tense === 'present' && carOf(clause)) return true;
    return (
      (clause.verb.perfect || isHeld) && place?.type === 'race' && own !== undefined && /^(?:for|in|)$/.test(own.prep)
    );
  });
}

function racesOrDay(clause: Clause, scene: Scene): Outing[] {
  const races = outingsOfClause(clause, scene).filter(({ time }) => isAhead(time, scene, true));
  const day = dayToRace(clause, scene);
  const isDays = day !== undefined && !races.some(({ time }) => time === day.time);
  return isDays ? [day, ...races] : races;
}

/** "is Stone’s on Sunday": whose something is, where no noun follows. */
function ownersBehind(clause: Clause, scene: Scene): Person[] {
  const { tokens } = scene.discourse.text;
  return complementsOf(clause, 'person').flatMap(({ mention, prep, before }) => {
    const next = tokens[mention.last];
    const ends =
      next?.kind !== 'word' ||
      next.capital ||
      /^(?:on|at|for|in|this|next|again|until|and|then|only)$/.test(next.lower);
    return !before && prep === '' && mention.possessive && ends && !scene.discourse.officeHolders.has(mention.person)
      ? [mention.person]
      : [];
  });
}
