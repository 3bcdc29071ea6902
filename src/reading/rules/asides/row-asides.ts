import type { CarMention } from '../../mentions/mention.js';
import { listStance } from '../rows/list-stance.js';
import { isAsked, type Scene } from '../scene.js';
import type { Aside, AsideRule } from './aside.js';

// Verbs by which somebody comes to a car.
const COMES: ReadonlySet<string> = new Set(['join', 'sign', 'replace', 'debut', 'pair', 'share']);
const COMER =
  /\b(?:in for|replac\w+|succe\w+|new(?:ly)?|rookie|joins|takes? over|stand-?in|steps? in|moves? (?:up|over|in)|from)\b/i;

/** The rule for lists of seats, car by car, and what is to become of their drivers. */
export const ROW_ASIDES: readonly AsideRule[] = [
  {
    name: 'row-of-seat',
    example:
      'Open seats\n\nNorthline Racing No. 12 – Ava Stone has not been told anything.\nNorthline Racing No. 21 – Ben Carter.',
    read: (scene) => {
      if (isAsked(scene) || scene.before) return [];
      const car = carAhead(scene);
      const [driver, another] = scene.mentions.filter(({ type }) => type === 'person');
      if (!car || driver?.type !== 'person' || driver.form === 'described' || driver.possessive) return [];
      const { tokens, article } = scene.discourse.text;
      // "No. 12 – Ava Stone": the name stands right behind the mark.
      if (driver.first !== car.last + 1 || !/^[–—:-]$/.test(tokens[car.last]?.text ?? '')) return [];
      if (another && another.first === driver.last + 1) return [];
      const [clause] = scene.clauses;
      if (
        (clause ? COMES.has(clause.verb.frame) : listStance(scene) !== 'open') ||
        (clause?.verb.frame === 'be' && clause.verb.tense !== 'future' && /^out\b/.test(clause.words)) ||
        COMER.test(article.body.slice(scene.sentence.start, scene.sentence.end))
      )
        return [];
      const aside: Aside = { driver: driver.person, car, seasons: [scene.discourse.year], said: false };
      return scene.discourse.officeHolders.has(driver.person) ? [] : [aside];
    },
  },
];

/** The one car that opens a sentence, with the team before it. */
function carAhead({ mentions, sentence }: Scene): CarMention | undefined {
  const [first, second] = mentions;
  if (first?.first !== sentence.first) return undefined;
  const car = first.type === 'team' && second?.type === 'car' && second.first === first.last ? second : first;
  if (car.type !== 'car' || car.numbers.length !== 1) return undefined;
  return first.type === 'team' && car.team === undefined ? { ...car, team: first.team } : car;
}
