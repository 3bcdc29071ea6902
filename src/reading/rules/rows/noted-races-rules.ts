import type { CarMention, Person } from '../../mentions/mention.js';
import { nationalityAt } from '../../mentions/vocabulary.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import { peopleIn } from '../clause/clause-parts.js';
import { isAhead, isPlace, type Outing, outingsOf } from '../races/outings.js';
import { rowCar, rowStarts } from '../races/row-starts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, isRow, type Scene } from '../scene.js';
import { sponsorsIn } from '../sponsors/sponsors.js';
import { listStance } from './list-stance.js';
import { listTopic } from './list-topic.js';

// Words of a note that is nothing but the races somebody runs: "Part-time: the Harvest 400 and Bristol only, in a third car."
const PLAIN =
  /^(?:the|a|an|only|just|alone|in|for|at|and|plus|then|also|both|part-time|part|time|limited|partial|schedule|program|programme|slate|races?|events?|rounds?|starts?|weekends?|dates?|appearances?|one-off|one-offs|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|nothing|else|more|so|far|car|third|fourth|extra|is|are|here|back|there|again|entered|confirmed|signed|set|booked|down|slated|scheduled|due|on|of|including|first|season|opener|finale|ovals?|road|course|street|spring|fall|summer|night|day|race|new|rookie|drives?|runs?|does|will|do|drive|run|be|to)$/;
// "is confirmed for Bristol", "in for Bristol": how a place that has no day is said to be to come.
const TO_RUN =
  /^(?:(?:he|she|is|will|be|now|also|only|so|far|currently|already|officially) )*(?:confirmed|entered|signed|set|booked|down|slated|scheduled|due|in) (?:up )?(?:for|at|in|to run|to race|to do)(?: the| both)?$/;
const HAS_RACES =
  /^(?:(?:will|is to|also) )?(?:has|have|gets?|runs?|does|do|run|makes?|drives?|enters?) (?:(?:a|an|the|only|just|up|to|at|least) )*(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: or (?:so|more))? (?:\S+ ){0,2}(?:races|starts|events|weekends|rounds|dates|outings)\b/;

/** A rule for the races of the driver whom a row is about, in a note behind her name. */
export const NOTED_RACES_RULES: readonly PhraseRule[] = [
  {
    name: 'races-of-note',
    example:
      'The 2026 IndyCar grid\n\nNORTHLINE RACING\n12 – Ava Stone. Full season.\n35 – Ben Carter. Part-time: the Indianapolis 500 and Long Beach.',
    needs: [['track', 'race']],
    read: (scene) => {
      const driver = scene.before && notedIn(scene);
      if (!driver || isQuoted(scene, scene.sentence.first)) return [];
      const topic = listTopic(scene);
      if (topic.is !== 'season' || topic.season < scene.discourse.year || /^(?:out|open)$/.test(listStance(scene)))
        return [];
      const outings = isOnlyRaces(scene) ? outingsOf(scene.mentions) : racesListed(scene);
      if (outings.length === 0 || !outings.every(({ time }) => time === undefined || isAhead(time, scene))) return [];
      return rowStarts('races-of-note', scene, [driver], outings, headCar(scene));
    },
  },
];

/** The driver whom the row is about, where its sentence speaks of nobody else. */
function notedIn(scene: Scene): Person | undefined {
  if (!isRow(scene) || isAsked(scene)) return undefined;
  const { noted } = scene.discourse.earlier(scene.sentence);
  if (noted?.type !== 'person' || scene.discourse.crew.has(noted.person)) return undefined;
  const firms = sponsorsIn(scene);
  const others = peopleIn(scene.mentions).filter(
    (mention) => mention.person !== noted.person && !firms.has(mention) && !mention.possessive,
  );
  return others.length === 0 ? noted.person : undefined;
}

/** Nothing but races stands in the sentence, with words that say that they are run: "Only the Harvest 400, with Marsh Racing." */
function isOnlyRaces(scene: Scene): boolean {
  const { sentence, mentions, discourse, clauses } = scene;
  const { tokens } = discourse.text;
  if (clauses.some(({ verb }) => verb.tense === 'past' || verb.negated || verb.stance !== 'fact')) return false;
  const place = mentions.find(isPlace);
  if (!place || mentions.some(({ type }) => /^(?:car|series|place)$/.test(type))) return false;
  const ahead = wordsBetween(tokens, startOf(scene), place.first);
  // "Bristol.", "At Bristol": where she is at home, or anything.
  const isSaid =
    TO_RUN.test(ahead) ||
    /\b(?:only|alone|part-time|limited|partial|one-off|nothing else|just|both)\b/.test(
      wordsBetween(tokens, sentence.first, sentence.last),
    );
  if (!isSaid) return false;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const over = mentions.find(({ first, last }) => first <= at && at < last);
    if (over && (isPlace(over) || /^(?:time|extent|person)$/.test(over.type))) continue;
    const nation = nationalityAt(tokens, at, sentence.last);
    if (nation) {
      at = nation.last - 1;
      continue;
    }
    const token = tokens[at];
    // "with Marsh Racing": with whose help.
    if (token?.lower === 'with' && isTeamAhead(tokens, at + 1, sentence.last)) return true;
    if (!token || !(token.kind === 'mark' || PLAIN.test(token.lower))) return false;
  }
  return true;
}

/** Behind "The Italian" and "She" at the head of a sentence. */
function startOf({ sentence, mentions }: Scene): number {
  const [first] = mentions;
  return first?.type === 'person' && first.form === 'described' && first.first === sentence.first
    ? first.last
    : sentence.first;
}

function isTeamAhead(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at < last; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind !== 'mark' && !token.capital && !/^(?:and|of|the|help|from)$/.test(token.lower)))
      return false;
  }
  return true;
}

/** "has three races on the budget: Sunday’s opener, the Harvest 400 and Bristol": what stands behind the colon. */
function racesListed(scene: Scene): readonly Outing[] {
  const { sentence, mentions, discourse, clauses } = scene;
  const { tokens } = discourse.text;
  const [clause, another] = clauses;
  if (!clause || another || clause.verb.negated || clause.verb.stance !== 'fact' || clause.verb.tense === 'past')
    return [];
  const colon = tokens.slice(sentence.first, sentence.last).findIndex(({ text }) => text === ':') + sentence.first;
  if (colon <= clause.verb.first || !HAS_RACES.test(wordsBetween(tokens, clause.verb.first, colon))) return [];
  const listed = mentions.filter(({ first }) => first > colon);
  const isList = listed.every((mention) => isPlace(mention) || mention.type === 'time');
  return isList ? outingsOf(listed) : [];
}

/** The car that the row of a sentence opens with. */
function headCar(scene: Scene): CarMention | undefined {
  let head: Scene = scene;
  while (head.before) head = head.before;
  const [first] = head.mentions;
  if (first?.type !== 'car' || first.numbers.length !== 1) return undefined;
  const car = rowCar(head) ?? first;
  // Of the heading's team, whoever helps it.
  const team = car.team ?? scene.discourse.blockTeam(scene.sentence);
  return team === undefined ? car : { ...car, team };
}
