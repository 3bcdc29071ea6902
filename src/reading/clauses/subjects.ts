import { isRelative } from '../mentions/meant/described-relative.js';
import type { Mention } from '../mentions/mention.js';
import { COORDINATORS, FILLERS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../words/clause-words.js';
import { type Item, mentionAt, wordOf } from './item.js';
import { carTakenUp } from './taken-up-car.js';

/** "with Hill and Love sharing the seat": the people behind "with", straight before a participle. */
export function accompanying(items: readonly Item[], from: number, to: number): Mention[] {
  const people: Mention[] = [];
  let inside = false;
  for (let index = from + 1; index < to; index += 1) {
    const item = items[index];
    if (wordOf(item) === 'with') {
      inside = true;
      people.length = 0;
    } else if (inside && item?.is === 'mention' && item.mention.type === 'person' && !item.mention.possessive)
      people.push(item.mention);
    // "with Hill in the No. 2, Love driving the No. 21": Hill has his car.
    else if (item?.is === 'mention' && item.mention.type === 'car' && wordOf(items[index - 1]) !== '(')
      people.length = 0;
  }
  // "with Hill and Love both staying"
  const end = people.length > 1 && /^(?:both|each|all)$/.test(wordOf(items[to - 1])) ? to - 1 : to;
  const last = items[end - 1];
  return last?.is === 'mention' && last.mention === people.at(-1) ? people : carAccompanying(items, to);
}

/** "with the No. 21 going to Carter" */
function carAccompanying(items: readonly Item[], to: number): Mention[] {
  const car = mentionAt(items, to - 1);
  const lead = wordOf(items[to - 2]) === 'the' ? to - 3 : to - 2;
  return car?.type === 'car' && car.numbers.length === 1 && wordOf(items[lead]) === 'with' ? [car] : [];
}

/** The people, teams or cars that are the subject between two items: not possessive, not behind a preposition. */
export function subjectsBetween(items: readonly Item[], from: number, to: number): Mention[] {
  const subjects: Mention[] = [];
  // "told Northline Racing she will leave": the pronoun right before the verb, and not the team that is told.
  const [told, nearest] = [mentionAt(items, to - 2), mentionAt(items, to - 1)];
  const isPronoun = nearest?.type === 'person' && nearest.form === 'described' && !nearest.possessive;
  if (isPronoun && told?.type === 'team' && !told.possessive && to - 2 > from) return [nearest];
  if (nearest && to - 2 > from && carTakenUp(items, to)) return [nearest];
  // "Since joining Northline in 2022 Stone has"
  const isBehindTime = told?.type === 'time' || SPANS.has(wordOf(items[to - 2]));
  if (nearest?.type === 'person' && !nearest.possessive && isBehindTime && to - 2 > from) return [nearest];
  let prep = false;
  // "The son of 1994 champion Dan Marsh is": up to the name, all is said of the relative.
  let kin = false;
  let oblique: Mention | undefined;
  for (let index = from + 1; index < to; index += 1) {
    const item = items[index];
    if (kin && item?.is === 'mention') {
      kin = item.mention.type !== 'person';
      continue;
    }
    if (item?.is === 'word') {
      const word = item.token.lower;
      kin = (kin && item.token.kind !== 'mark') || (word === 'of' && isRelative(wordOf(items[index - 1])));
      if (AT_THAT_TIME.has(word) || (word === 'on' && GOES_ON.has(wordOf(items[index - 1])))) prep = false;
      // "Within a week Northline had": the span is over before the name.
      else if (prep && SPANS.has(word) && mentionAt(items, index + 1)?.type === 'team') prep = false;
      // "the duo of Stone and Carter": they are meant.
      else if (word === 'of' && GROUPS.has(wordOf(items[index - 1]))) prep = false;
      else if (PREPOSITIONS.has(word)) {
        if (subjects.length > 0 && (word === 'alongside' || word === 'with')) break;
        prep = true;
      } else if (word === ',' || COORDINATORS.has(word)) {
        if (word === ',') prep = false;
        if (subjects.length > 0 && word === ',' && mentionAt(items, index + 1)?.type !== subjects[0]?.type) break;
      } else if (item.token.kind === 'mark') prep = false;
      continue;
    }
    if (item?.is !== 'mention') continue;
    const { mention } = item;
    if (mention.type === 'time' || mention.type === 'extent' || mention.type === 'place') {
      prep = false;
      continue;
    }
    const isSubject = mention.type === 'person' || mention.type === 'team' || mention.type === 'car';
    // "Northline's No. 12 driver, Ava Stone, is": the person is meant.
    if (
      mention.type !== 'person' &&
      isSubject &&
      /^(?:driver|rookie|teammate|veteran|regular|newcomer|star)$/.test(wordOf(items[index + 1]))
    )
      continue;
    // "The Northline driver has been linked": the same, where "driver" is resolved.
    const next = mentionAt(items, index + 1);
    if (mention.type === 'team' && !mention.possessive && next?.type === 'person' && next.first === mention.last)
      continue;
    // "Northline engineer Ava Stone will serve": the team only says whose she is.
    if (mention.type === 'team' && !mention.possessive && isPersonDescribed(items, index + 1, to)) continue;
    if (!isSubject) {
      // "Mexico’s Ava Stone is back", "NASCAR veteran Ava Stone has left": the person is meant.
      const isTitle = next?.type === 'person' && (next.first === mention.last || next.form !== 'described');
      const isDescribed = isTitle || isPersonDescribed(items, index + 1, to);
      if (subjects.length === 0 && mention.type === 'name' && !prep && !isDescribed) return [];
      prep = false;
      continue;
    }
    if (prep) {
      prep = false;
      oblique = mention;
      continue;
    }
    // "One of Stone and Carter will lose it": neither is the subject.
    const isJoined = /^(?:and|or|&)$/.test(wordOf(items[index - 1])) && mentionAt(items, index - 2) === oblique;
    if (oblique?.type === mention.type && isJoined) {
      oblique = mention;
      continue;
    }
    if ((mention.type === 'person' || mention.type === 'team') && mention.possessive) {
      // "Kaulig’s roster is complete", but "he’s leaving" was cut before.
      if (mention.type === 'person' && mention.form === 'described' && index === to - 1) {
        subjects.push(mention);
        continue;
      }
      if (subjects.length === 0) {
        const next = mentionAt(items, index + 1);
        const plain = items[index + 1];
        if (next?.type === 'person' || next?.type === 'role') continue;
        if (plain?.is === 'word' && !FILLERS.has(plain.token.lower)) {
          const person = personAhead(items, index + 1, to);
          if (!person) return [];
        }
      }
      continue;
    }
    const first = subjects[0];
    if (first && first.type !== mention.type) continue;
    if (first && !areJoined(items, index)) continue;
    subjects.push(mention);
  }
  // "said on social media Stone will drive", "It looks like Stone will": what is told needs a subject, whatever stands before it.
  const teller = items[from];
  const isTold = teller?.is === 'verb' && (teller.verb.frame === 'say' || SEEMS.test(teller.verb.word));
  if (
    subjects.length === 0 &&
    isTold &&
    nearest?.type === 'person' &&
    nearest.form !== 'described' &&
    !nearest.possessive
  )
    return [nearest];
  const last = subjects.at(-1);
  return last && nounBehind(items, last, to) ? [] : subjects;
}

const SEEMS = /^(?:looks|sounds|seems|feels)$/;

// "For a second straight season Stone drives", "At this stage Stone has": nouns of time that describe nobody.
const SPANS = new Set(
  'season seasons year years campaign week weeks weekend month months day days summer winter spring offseason off-season time moment stage point stint spell break hiatus fortnight decade hour hours minutes morning evening night'.split(
    ' ',
  ),
);

// "By then Stone will drive", "For now Stone drives", "From then on Stone drives": the phrase is over before the name.
const AT_THAT_TIME = new Set(['then', 'now', 'there', 'here']);
const GROUPS = new Set(['duo', 'pair', 'pairing', 'trio', 'tandem', 'quartet', 'likes']);
const GOES_ON = new Set(['then', 'now', 'there', 'here', 'early', 'later']);

/** "Northline teammate Ava Stone": the name follows its description. */
function personAhead(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to && index < from + 5; index += 1) {
    const item = items[index];
    if (item?.is === 'mention' && item.mention.type === 'person') return true;
    if (
      item?.is === 'word' &&
      wordOf(item) !== ',' &&
      (item.token.kind === 'mark' || PREPOSITIONS.has(item.token.lower))
    )
      return false;
  }
  return false;
}

/** "engineer Ava Stone", "Truck Series standout Ava Stone": plain nouns, and behind them the person they describe. */
function isPersonDescribed(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to && index < from + 5; index += 1) {
    const item = items[index];
    if (item?.is === 'mention' && item.mention.type === 'person')
      return index > from && !item.mention.possessive && item.mention.form !== 'described';
    if (item?.is === 'mention' && !/^(?:role|series)$/.test(item.mention.type)) return false;
    if (item?.is === 'word') {
      const { lower, kind } = item.token;
      if (
        kind === 'mark' ||
        PREPOSITIONS.has(lower) ||
        COORDINATORS.has(lower) ||
        RELATIVES.has(lower) ||
        FILLERS.has(lower)
      )
        return false;
    }
  }
  return false;
}

function areJoined(items: readonly Item[], index: number): boolean {
  for (let at = index - 1; at > index - 4 && at >= 0; at -= 1) {
    const word = wordOf(items[at]);
    if (COORDINATORS.has(word) || word === ',') return true;
    // "and Sweden’s Ben Carter", "crew chief Dan Marsh and spotter Cole Adler"
    const between = mentionAt(items, at);
    if (between && between.type !== 'role' && !(between.type === 'name' && at === index - 1)) return false;
  }
  return false;
}

/** "Spire executives said": a noun behind the name is the true subject. */
function nounBehind(items: readonly Item[], subject: Mention, to: number): boolean {
  const at = items.findIndex((item) => item.is === 'mention' && item.mention === subject);
  const next = items[at + 1];
  if (next?.is !== 'word' || at + 1 >= to) return false;
  const word = next.token.lower;
  if (
    next.token.kind === 'mark' ||
    PREPOSITIONS.has(word) ||
    FILLERS.has(word) ||
    word.endsWith('ly') ||
    COORDINATORS.has(word)
  )
    return false;
  if (SUBORDINATORS.has(word) || RELATIVES.has(word) || NAME_TAILS.has(word)) return false;
  // one to three plain words straight up to the verb
  for (let index = at + 1; index < to; index += 1) {
    const item = items[index];
    if (item?.is !== 'word' || item.token.kind === 'mark') return false;
  }
  return subject.type === 'team' || subject.type === 'car';
}

const NAME_TAILS = new Set('himself herself meanwhile himself too both each who'.split(' '));

/** Whether anything between two items could be a subject, named or not. */
export function hasNoun(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) {
    const item = items[index];
    if (item?.is === 'mention') {
      if (item.mention.type === 'time' || item.mention.type === 'extent') continue;
      return true;
    }
    if (item?.is !== 'word') continue;
    const word = item.token.lower;
    if (item.token.kind === 'mark' || FILLERS.has(word) || word.endsWith('ly')) continue;
    if (COORDINATORS.has(word) || SUBORDINATORS.has(word) || RELATIVES.has(word) || PREPOSITIONS.has(word)) continue;
    return true;
  }
  return false;
}

/** The person named last between a verb and the one behind it: whom the first acts on. */
export function objectPerson(items: readonly Item[], previous: number, at: number): Mention | undefined {
  for (let index = at - 1; index > previous; index -= 1) {
    const item = items[index];
    if (item?.is === 'mention' && item.mention.type === 'person' && !item.mention.possessive) return item.mention;
  }
  return undefined;
}
