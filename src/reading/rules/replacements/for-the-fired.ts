import type { PersonMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { carOf, placesToRace, subjectDrivers } from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import { exits, seasonJustOver } from '../departures/exits.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { seatNamed } from './hand-over.js';

/** What has happened to somebody whose seat another has. */
const GONE = 'fired|sacked|dismissed|released|ousted|axed|dropped|deposed';
const FOR_GONE = new RegExp(
  `\\b(?:place of|instead of|in for|stead of|for|replac(?:es|ed|ing)|succeed(?:s|ed|ing)) the (?:(?:recently|newly|just|since) ?-?)?(?:${GONE}|departed)$`,
);
const WITH = /^with$/;
const IS_GONE = new RegExp(`^(?:${GONE}|gone)$`);

// Clauses of a sentence: far over what anybody writes.
const MOST = 30;

/** The rule for who drives the car of somebody who was let go: "Stone drives the No. 12 in place of the fired Carter". */
export const FOR_THE_FIRED: PhraseRule = {
  name: 'for-the-fired',
  example: 'Ava Stone is finishing the season in Northline Racing’s No. 12 in place of the fired Ben Carter.',
  needs: ['person', 'car'],
  words: wordSet(`${GONE} departed gone`.replaceAll('|', ' ')),
  read: (scene) => {
    if (isAsked(scene)) return [];
    return scene.mentions.flatMap((goer) => {
      if (goer.type !== 'person' || goer.possessive || !isGone(scene, goer)) return [];
      for (const clause of scene.clauses.slice(0, MOST)) {
        const car = carOf(clause);
        const [comer, another] = subjectDrivers(clause, scene.discourse);
        if (car?.numbers.length !== 1 || !comer || another || comer === goer.person) continue;
        if (!isStated(clause) || clause.verb.negated || placesToRace(clause).length > 0) continue;
        if (scene.discourse.officeHolders.has(goer.person)) return [];
        // What she drives, the clause tells by itself.
        return exits('for-the-fired', clause, scene, {
          drivers: [goer.person],
          team: seatNamed(clause).team,
          number: car.numbers[0],
          replacedBy: comer.name,
          season: seasonJustOver(scene),
        });
      }
      return [];
    });
  },
};

/** "in place of the fired Carter", "With Carter fired" */
function isGone(scene: Scene, { first, last }: PersonMention): boolean {
  const { tokens } = scene.discourse.text;
  if (isQuoted(scene, first)) return false;
  if (FOR_GONE.test(wordsBetween(tokens, Math.max(scene.sentence.first, first - 5), first))) return true;
  return WITH.test(tokens[first - 1]?.lower ?? '') && IS_GONE.test(tokens[last]?.lower ?? '');
}
