import type { Text } from '../../text/read-text.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention, PersonMention } from '../mention.js';
import { GOES } from './crew-pairs.js';
import { type Crew, type CrewSigns, isFree, SURE } from './crew-signs.js';

// Rows that name somebody on a crew, before those beside them are taken to do so.
const ENOUGH = 2;

/**
 * Adds to the crews of an article whom a row names beside its car and driver, where other rows name crew chiefs: "No. 12 –
 * Ava Stone, with Dan Marsh for a third year", "No. 12 – Ava Stone. Dan Marsh moves over from the No. 30."
 */
export function addCrewBesideRows(
  text: Text,
  bySentence: readonly (readonly Mention[])[],
  crew: Crew,
  signs: CrewSigns,
): void {
  const { tokens, sentences } = text;
  const told = new Set<number>();
  sentences.forEach((sentence, index) => {
    if (!/^(?:row|bullet)$/.test(sentence.block.kind)) return;
    for (const mention of bySentence[index] ?? [])
      if (mention.type === 'person' && crew.get(mention.person) === 'crew chief') told.add(sentence.blockIndex);
  });
  if (told.size < ENOUGH) return;
  let opening = 0;
  sentences.forEach((sentence, index) => {
    const isFirst = sentences[index - 1]?.blockIndex !== sentence.blockIndex;
    if (isFirst) opening = index;
    const mentions = bySentence[index] ?? [];
    const row = bySentence[opening] ?? [];
    const driver = driverOfRow(row, sentences[opening]?.first ?? -1);
    if (!driver || told.has(sentence.blockIndex)) return;
    const handed = isFirst ? [] : handedOn(tokens, mentions, row[0], sentence.first);
    const person = isFirst ? withDriver(tokens, mentions, driver) : whoComes(tokens, mentions, sentence.first);
    const [taker, giver] = handed;
    // "inherits the No. 12" looks like driving it.
    const isTaken = taker && giver && (signs.driving.get(taker.person) ?? 0) < SURE && !crew.has(taker.person);
    const found =
      person && isFree(person, crew, signs) ? [person] : isTaken && isFree(giver, crew, signs) ? handed : [];
    if (found.every((one) => one.person !== driver.person)) for (const one of found) crew.set(one.person, 'crew chief');
  });
}

const TAKES =
  /^(?:will )?(?:takes? over|inherits?|takes?|assumes?|gets?|takes? charge of|takes? the reins of)(?: the)?(?: car| truck| box| pit box)?(?: of)?$/;

/** "No. 12 – Ava Stone. Dan Marsh takes over the 12 from Lou Adler": the car has its driver, so that neither of the two drives it. */
function handedOn(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  own: Mention | undefined,
  first: number,
): PersonMention[] {
  const [person] = mentions;
  if (person?.type !== 'person' || person.first !== first || person.form === 'described' || person.possessive)
    return [];
  if (own?.type !== 'car' || mentions.some(({ type }) => type === 'time')) return [];
  const giver = mentions.at(-1);
  const car = mentions.at(-2);
  if (giver?.type !== 'person' || giver.possessive || giver.form === 'described') return [];
  if (car?.type !== 'car' || car.numbers[0] !== own.numbers[0] || car.numbers.length !== 1) return [];
  // "who won two titles with Carter," between the two
  const from = tokens[person.last]?.text === ',' ? asideEnd(tokens, person.last + 1, car.first) : person.last;
  const isTaken = TAKES.test(wordsBetween(tokens, from, car.first));
  return isTaken && tokens[giver.first - 1]?.lower === 'from' && giver.first === car.last + 1 ? [person, giver] : [];
}

/** The token behind the comma that closes an aside, or its own begin where none does. */
function asideEnd(tokens: readonly Token[], from: number, until: number): number {
  for (let at = until - 1; at > from; at -= 1) if (tokens[at]?.text === ',') return at + 1;
  return from;
}

/** The driver of a row that opens with her car and her name. */
function driverOfRow(mentions: readonly Mention[], first: number): PersonMention | undefined {
  const [car, driver] = mentions;
  const opens = car?.type === 'car' && car.first === first && driver?.type === 'person' && driver.first <= car.last + 2;
  return opens && !driver.possessive ? driver : undefined;
}

/** "Ava Stone, with Dan Marsh" */
function withDriver(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  driver: PersonMention,
): PersonMention | undefined {
  const from = tokens[driver.last]?.text === ',' ? driver.last + 1 : driver.last;
  if (tokens[from]?.lower !== 'with') return undefined;
  const next = mentions.find(({ first }) => first === from + 1);
  const isAlone = mentions.at(-1) === next || /^(?:for|again|back|still)$/.test(tokens[next?.last ?? 0]?.lower ?? '');
  return next?.type === 'person' && next.form === 'full' && !next.possessive && isAlone ? next : undefined;
}

/** "Dan Marsh moves over from the No. 30." */
function whoComes(tokens: readonly Token[], mentions: readonly Mention[], first: number): PersonMention | undefined {
  const [person, car] = mentions;
  if (person?.type !== 'person' || person.first !== first || person.form !== 'full' || person.possessive)
    return undefined;
  if (car?.type !== 'car') return undefined;
  const lead = tokens[car.first - 1]?.lower === 'the' ? car.first - 2 : car.first - 1;
  const isFrom = tokens[lead]?.lower === 'from';
  return isFrom && GOES.test(tokens[person.last]?.lower ?? '') ? person : undefined;
}
