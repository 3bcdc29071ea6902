import type { Clause } from '../../clauses/clause.js';
import type { PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf } from '../clause/clause-parts.js';
import type { Scene } from '../scene.js';
import type { Honour } from './honour.js';

// What a crew chief does to a driver: "guided Stone to a win".
const GUIDES = /^(?:guide|steer|coach|talk|call|help|shepherd|lead|take|carry|mentor|nurse|spot)/;
// Said of nobody but who is not at the wheel.
const ONLY_GUIDES = /^(?:guide|steer|coach|talk|shepherd|mentor|help|spot)/;
// "led Carter to the flag": who was before him on the track.
const WON_THERE = /^(?:wins?|victory|victories|titles?|championships?|crowns?)$/;
// "gave her a first win", "brought Stone his maiden victory"
const GIVES = /^(?:give|hand|bring|earn|net|deliver|yield|gift|win|get|produce)/;
// "called the shots for Stone's win", "was atop the box for her victory"
const SERVES = /\b(?:shots|box|headset|crew chief|radio|spotter|spotting|war wagon|pit)\b/;

/**
 * Who has an honour to which somebody else helped: "Marsh guided Stone to wins at Dover", "a gamble gave her a first win", "Marsh
 * was on the box for Stone’s win". `'none'` where it is not the subject’s and nobody says whose; undefined where it may be the subject’s.
 */
export function servedHolder(scene: Scene, honour: Honour, clause: Clause): PersonMention | 'none' | undefined {
  const { discourse } = scene;
  const [subject] = clause.subjects;
  const isCrew = subject?.type === 'person' && discourse.crew.has(subject.person);
  const object = complementsOf(clause, 'person').find(
    ({ before, prep, mention }) => !before && prep === '' && mention.last <= honour.first,
  )?.mention;
  const between = object && wordsBetween(discourse.text.tokens, object.last, honour.first);
  const word = clause.verb.lemma === '-ed' ? clause.verb.word : clause.verb.lemma;
  if (object && !object.possessive && between !== undefined && /^to\b/.test(between) && GUIDES.test(word)) {
    const isWin = WON_THERE.test(discourse.text.tokens[honour.first]?.lower ?? '');
    return isCrew || ONLY_GUIDES.test(word) || isWin ? object : 'none';
  }
  const isThing = subject?.type !== 'person';
  if (isThing && object && isGivenTo(object, between, word)) return object;
  if (!isCrew) return undefined;
  const owner = scene.mentions.findLast(
    (one): one is PersonMention =>
      one.type === 'person' && one.possessive && one.last <= honour.first && one.first >= clause.verb.last,
  );
  if (owner && owner.person !== subject.person && SERVES.test(clause.words)) return owner;
  return 'none';
}

/** "brought him his maiden victory", "gave Stone a first win": whom it was given to stands straight behind the verb. */
function isGivenTo({ possessive }: PersonMention, between: string | undefined, verb: string): boolean {
  if (between === undefined || possessive || !GIVES.test(verb)) return false;
  return /^(?:(?:an?|the|his|her|their|first|maiden|only|second|third|career|surprise|big|breakthrough|\w+-career)(?: |$))*$/.test(
    between,
  );
}

const OWN_CAR =
  /^(?:car|truck|machine|entry|ride|ford|chevrolet|chevy|toyota|camaro|mustang|camry|silverado|tundra|mount)$/;

/** "Her No. 12 finished second", "Stone’s car came home third": the one whose car it is, where that is the subject. */
export function ownerOfCar(scene: Scene, clause: Clause): PersonMention['person'] | undefined {
  const [subject, another] = clause.subjects;
  if (another) return undefined;
  if (subject) return subject.type === 'car' ? subject.owner : undefined;
  const owner = scene.mentions.findLast(
    (one): one is PersonMention => one.type === 'person' && one.possessive && one.last < clause.verb.first,
  );
  if (!owner || owner.first < clause.first - 1) return undefined;
  const { tokens } = scene.discourse.text;
  const noun = wordsBetween(tokens, owner.last, clause.verb.first);
  return OWN_CAR.test(noun) ? owner.person : undefined;
}
