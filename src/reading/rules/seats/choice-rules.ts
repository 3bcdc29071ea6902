import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { POST } from '../../words/posts.js';
import { carOf, complementsOf, placesToRace, subjectDrivers, subjectTeam } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import { listFrom } from '../mates/mate.js';
import { isAwayForNow } from '../races/away-for-now.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { comingSeat, hasSeason } from './coming-seat.js';

const CHOICE = /\b(?<!\b(?:first|original|initial|popular|second|last|no|obvious) )(?:choice|pick|selection)\b/;
const SEAT = /\b(?:seat|ride|car|cars|truck|trucks|entry|machine|drive|cockpit)\b/;

// Verbs of choosing and what leads to the one who is chosen: "opts for", "turns to".
const CHOOSES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:opt|opts|opted|opting|plump|plumps|plumped|plumping)$/, /^for$/],
  [/^(?:settle|settles|settled|settling|decide|decides|decided|deciding)$/, /^(?:on|for|upon)$/],
  [/^(?:turn|turns|turned|turning)$/, /^to$/],
  [/^(?:go|goes|going|gone|went)$/, /^with$/],
];
const IN_THE_SHAPE = /^for\b.*\bin the (?:shape|form|person|guise) of$/;
const ADVICE = new RegExp(`\\b(?:${POST}|crew|help|advice|advise|instead of)\\b`);

/** Who are chosen by the verb of a team. */
function chosenBy(clause: Clause, scene: Scene): Person[] {
  const prep = CHOOSES.find(([verb]) => verb.test(clause.verb.word))?.[1];
  const first = complementsOf(clause, 'person').find(({ before }) => !before);
  if (!prep || !first || first.mention.possessive) return [];
  // "has gone for experience in the shape of Stone"
  if (!IN_THE_SHAPE.test(first.lead) && !prep.test(first.lead.split(' ')[0] ?? '')) return [];
  return listFrom(scene, scene.mentions.indexOf(first.mention));
}

/** Rules for words of choosing: "is Northline's choice for the No. 12", "Northline has opted for Stone". */
export const CHOICE_RULES: readonly ClauseRule[] = [
  {
    name: 'is-choice',
    example: 'Ava Stone is Northline Racing’s choice for the No. 12 Ford in 2025.',
    frames: ['be'],
    needs: ['person', ['team', 'car']],
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (verb.negated || verb.tense === 'past' || !CHOICE.test(words) || !isStated(clause)) return [];
      const team = complementsOf(clause, 'team').find(
        ({ mention, prep, before }) => !before && (mention.possessive || /^(?:of|at)$/.test(prep)),
      )?.mention.team;
      const car = carOf(clause);
      const ofCar = /^(?:the|an?) (?:\S+ )?(?:choice|pick|selection) for\b/.test(words) ? car?.team : undefined;
      if (!(team ?? ofCar) || (!car && !SEAT.test(words)) || placesToRace(clause).length > 0) return [];
      return rides('is-choice', clause, scene, {
        drivers: subjectDrivers(clause, scene.discourse),
        team: team ?? ofCar,
        numbers: car?.numbers ?? [],
        make: car?.make,
        series: car?.series,
      });
    },
  },
  {
    name: 'team-opts-for',
    example: 'Northline Racing has opted for Ava Stone in the No. 12 Ford for 2026.',
    frames: ['other', 'join'],
    needs: ['person', 'team'],
    read: (clause, scene) => {
      const { verb, words } = clause;
      const team = subjectTeam(clause);
      const drivers = chosenBy(clause, scene);
      if (!team || drivers.length === 0 || verb.negated || verb.passive || !isStated(clause) || ADVICE.test(words))
        return [];
      if (
        drivers.some((driver) => scene.discourse.officeHolders.has(driver)) ||
        placesToRace(clause).length > 0 ||
        isForAWhile(clause, scene)
      )
        return [];
      // "went with Stone to the fair in 2025"
      const isFor = verb.tense !== 'past' || complementsOf(clause, 'time').some(({ prep }) => prep === 'for');
      if (!carOf(clause) && !SEAT.test(words) && !(isFor && hasSeason(clause, scene))) return [];
      return rides('team-opts-for', clause, scene, comingSeat(clause, scene, { drivers, team }));
    },
  },
];

const OUT_FOR_SOME =
  /\b(?:out|sidelined|unavailable|absent|away|off|on leave|parked|benched|missing) (?:for )?(?:at least )?(?:the )?(?:next )?(?:a |an |some |several |\w+ )?(?:few |couple of )?(?:weeks?|races?|rounds?|months?|events?|weekends?)\b/;

/** "With Carter out for three races, Northline turned to Stone": no more than until he is back. */
function isForAWhile(clause: Clause, scene: Scene): boolean {
  const { sentence, discourse } = scene;
  return isAwayForNow(scene) || OUT_FOR_SOME.test(wordsBetween(discourse.text.tokens, sentence.first, clause.last));
}
