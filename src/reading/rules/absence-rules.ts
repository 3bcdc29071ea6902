import type { Clause } from '../clauses/clause.js';
import type { Person } from '../mentions/mention.js';
import { carOf, complementsOf, subjectDrivers } from './clause-parts.js';
import { isAhead, type Outing, outingsOf, outingsOfClause } from './outings.js';
import { starts } from './race-starts.js';
import { dayToRace, isNoRace, outingsToRun, RACING_FRAMES, racingSubjects } from './racing-clause.js';
import type { ClauseRule } from './rule.js';
import type { Scene } from './scene.js';
import { isStated, statusOf } from './status.js';

const FOR = /^(?:substitute|substitutes|sub|subs|deputi[sz]es?|fill|fills|step|steps|stand|stands|pinch-hit)$/;
const OBJECT = /^(?:replaces?|relieves?|spells?)$/;
const INSTEAD = /\b(?:in (?:place|stead)|instead)\b/;
const OUT = /\b(?:sidelined|ruled out|withdrawn|scratched|unavailable|absent|missing)\b/;
const THIS_ONE = /\b(?:this one|this race|the race|the event|this weekend|it) out\b/;

/** Rules for races that a driver does not run, and for who runs them instead. */
export const ABSENCE_RULES: readonly ClauseRule[] = [
  {
    name: 'stands-in',
    example: 'Ava Stone will substitute for Ben Carter at Bristol Motor Speedway on April 10 for Northline Racing.',
    frames: RACING_FRAMES,
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.tense === 'past' || clause.verb.negated || clause.verb.passive) return [];
      const away = replacedIn(clause, scene);
      // "and Stone will drive in his place": the race is the one that was missed.
      const instead = INSTEAD.test(clause.words);
      if ((away.length === 0 && !instead) || isNoRace(clause)) return [];
      const missed = instead ? missedBefore(clause, scene) : [];
      const outings = missed.length > 0 ? missed : racesOf(clause, scene);
      if (outings.length === 0) return [];
      return [
        ...starts('stands-in', clause, scene, racingSubjects(clause, scene), { outings }),
        ...(statusOf(clause, scene.discourse) === 'confirmed' && outings.every(({ place, time }) => place ?? time)
          ? starts('stands-in', clause, scene, away, { outings, status: 'denied' })
          : []),
      ];
    },
  },
  {
    name: 'misses-race',
    example: 'Ava Stone will miss the Truck Series race at Bristol Motor Speedway. Stone drives for Northline Racing.',
    frames: RACING_FRAMES,
    read: (clause, scene) => {
      const { verb } = clause;
      const sitsOut = verb.lemma === 'sit' && /\bout\b/.test(clause.words);
      const isOut =
        verb.frame !== 'say' &&
        (OUT.test(`${verb.word} ${clause.words}`) || /^out (?:of|for)\b/.test(clause.words)) &&
        (verb.passive || verb.frame === 'be');
      if (!/^(?:miss|misses|skip|skips)$/.test(verb.word) && !sitsOut && !isOut) return [];
      if (!isStated(clause) || verb.tense === 'past' || verb.negated) return [];
      const named = outingsOfClause(clause, scene).filter(({ time }) => !time || isAhead(time, scene, true));
      const outings = named.length > 0 || !sitsOut || !THIS_ONE.test(clause.words) ? named : [{}];
      return starts('misses-race', clause, scene, subjectDrivers(clause, scene.discourse), {
        outings,
        status: verb.stance === 'rumor' ? 'rumored' : 'denied',
      });
    },
  },
];

/** Whose seat the subject takes for a race. */
function replacedIn(clause: Clause, scene: Scene): Person[] {
  const { word } = clause.verb;
  const { tokens } = scene.discourse.text;
  return complementsOf(clause, 'person')
    .filter(({ prep, lead, mention, before }) => {
      if (before || scene.discourse.officeHolders.has(mention.person)) return false;
      if (/\b(?:place|lieu|instead|relief) of$|\bin for$/.test(lead)) return true;
      if (mention.possessive)
        return (
          /^(?:takes?|assumes?|fills?)$/.test(word) &&
          /^(?:place|spot|seat|shoes)$/.test(tokens[mention.last]?.lower ?? '')
        );
      return (OBJECT.test(word) && prep === '') || (FOR.test(word) && prep === 'for');
    })
    .map(({ mention }) => mention.person);
}

/** The race that somebody misses in the clauses before, or in the sentence before. */
function missedBefore(clause: Clause, scene: Scene): Outing[] {
  const earlier = outingsOf(scene.mentions.filter(({ first }) => first < clause.verb.first));
  const before = scene.previous ? outingsOf(scene.previous.mentions) : [];
  return (earlier.length > 0 ? earlier : before).filter(({ time }) => isAhead(time, scene)).slice(-1);
}

function racesOf(clause: Clause, scene: Scene): Outing[] {
  const named = outingsToRun(clause, scene);
  const day = dayToRace(clause, scene);
  if (named.length > 0) return named;
  // In an article about one race the car alone tells which.
  return day ? [day] : carOf(clause) ? [{}] : [];
}
