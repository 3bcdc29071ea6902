import type { PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { peopleIn } from '../clause/clause-parts.js';
import { isAhead, isPlace, outingsOf } from '../races/outings.js';
import { rowCar, rowStarts, textOf } from '../races/row-starts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';

// "Who’s in it next?", "Who gets the car after that?"
const WHO_NEXT =
  /^(?:so |and |but )?who(?:[’']?s| is| will be| drives| gets| has| takes)\b.*\b(?:next|after|then|from here|now)\b/i;
// "Next up is Stone", "Next in the No. 12: Stone"
const OPENS =
  /^(?:and |but |then )?(?:next|up next|first up|first)(?: (?:up|in line|in it|in the seat|in the car|to drive it|behind the wheel|in))?(?: (?:is|comes|will be|are|:|–|—))?$/;
const IS_NEXT = /^(?:up next|next(?: up| in line| in it| in the (?:car|seat))?)(?= ?(?:[,.;]|at|in|on|for|$))/;

/** The rule for who has a shared car next: "Who’s in it next? Stone, at Darlington on March 20". */
export const NEXT_IN_CAR_RULES: readonly PhraseRule[] = [
  {
    name: 'next-in-car',
    example:
      'Northline Racing’s No. 12 Ford has a different driver each week. Next up is Ava Stone, at Bristol Motor Speedway on April 12, 2026.',
    needs: ['person', ['track', 'race']],
    read: (scene) => {
      const people = peopleIn(scene.mentions);
      const [driver] = people;
      const { officeHolders, crew, carBefore, teamBefore } = scene.discourse;
      if (!driver || driver.possessive || people.some(({ person }) => person !== driver.person)) return [];
      if (isAsked(scene) || isQuoted(scene, driver.first) || !isNext(scene, driver)) return [];
      if (officeHolders.has(driver.person) || crew.has(driver.person)) return [];
      const outings = outingsOf(scene.mentions);
      if (outings.length === 0 || !scene.mentions.some(isPlace)) return [];
      if (!outings.every(({ place, time }) => place && time && isAhead(time, scene))) return [];
      const car = rowCar(scene) ?? (scene.previous && rowCar(scene.previous)) ?? carBefore(scene.sentence);
      if (car?.numbers.length !== 1) return [];
      return rowStarts(
        'next-in-car',
        scene,
        [driver.person],
        outings,
        car,
        car.team ?? teamBefore(scene.sentence),
        car.series,
      );
    },
  },
];

function isNext({ sentence, mentions, clauses, previous, discourse }: Scene, driver: PersonMention): boolean {
  const { tokens } = discourse.text;
  if (clauses.some(({ verb }) => verb.tense === 'past' || verb.negated)) return false;
  const [clause] = clauses;
  if (driver.first === sentence.first) {
    if (clause?.verb.lemma === 'be') return IS_NEXT.test(clause.words);
    return !clause && previous !== undefined && isAsked(previous) && WHO_NEXT.test(textOf(previous, previous.sentence));
  }
  const car = mentions.find(({ type, last }) => type === 'car' && last <= driver.first);
  const lead = car
    ? `${wordsBetween(tokens, sentence.first, car.first)} ${wordsBetween(tokens, car.last, driver.first)}`
    : wordsBetween(tokens, sentence.first, driver.first);
  return OPENS.test(lead.trim());
}
