import type { PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';
import type { SeatMention } from './seat-aside.js';

/** Whether the words between a driver and a seat behind her join the two: "for Stone and the No. 12", "Stone, whose No. 12", "alongside Stone at Northline Racing". */
export function isJoined(scene: Scene, person: PersonMention, gap: string, seat: SeatMention): boolean {
  const numbered = seat.type === 'car' && seat.numbers.length === 1;
  const after = scene.discourse.text.tokens[seat.last]?.lower ?? '';
  // "for Stone and the No. 21 for Carter", "of Stone and the No. 21 of Carter": the next of a list.
  if (numbered && /^(?:and (?:the|his|her)|, whose)$/.test(gap)) {
    const isAnothers =
      after === 'of' && scene.mentions.some(({ type, first }) => type === 'person' && first === seat.last + 1);
    // "belongs to Stone and the No. 21 has been given to Carter": the car opens what is joined.
    const opens = scene.clauses.some(
      ({ subjects, marker, first, verb }, place) =>
        place > 0 && marker === 'and' && subjects.includes(seat) && first >= person.last && !OF_BOTH.test(verb.word),
    );
    return !isAnothers && !opens && !isHadBesideCar(scene, person) && !/^(?:for|to|with|\()$/.test(after);
  }
  const before = scene.discourse.text.tokens[person.first - 1]?.lower ?? '';
  if (gap !== 'at') return false;
  // "a breakout year for Stone at Northline"
  if (before === 'for' && TIME_FOR.test(wordsBetween(scene.discourse.text.tokens, person.first - 5, person.first)))
    return true;
  return /^(?:alongside|to|beside|partners?|partnering|joins?|joining|of|with)$/.test(before);
}

/** "Stone and the No. 12 are": a verb of both. */
const OF_BOTH = /^(?:are|were|have|lead|sit|need|remain|stand|head|return|look|hold)$/;

const TIME_FOR = /\b(?:year|season|campaign|weekend|day|night|start|stretch|summer|spring|fall) for$/;

/** "Stone will have Marsh and the No. 6": the driver who gets both is the one in the car. */
function isHadBesideCar({ clauses, discourse }: Scene, { first }: PersonMention): boolean {
  return clauses.some(({ verb, subjects }) => {
    const [subject] = subjects;
    if (!HAS.test(verb.lemma) || verb.passive || first < verb.last || first > verb.last + 3) return false;
    if (subject?.type !== 'person' || subjects.length !== 1) return false;
    // "Marsh gets Stone and the No. 6": the crew chief gets a driver.
    return !discourse.crew.has(subject.person) && !discourse.officeHolders.has(subject.person);
  });
}

const HAS = /^(?:have|get|keep|inherit|retain|receive)$/;
