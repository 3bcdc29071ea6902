import type { Text } from '../../text/read-text.js';
import type { Token } from '../../text/token.js';
import type { Mention, PersonMention } from '../mention.js';
import { GOES } from './crew-pairs.js';
import { type Crew, type CrewSigns, isFree } from './crew-signs.js';

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
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    const isFirst = before?.blockIndex !== sentence.blockIndex;
    const mentions = bySentence[index] ?? [];
    const row = isFirst ? mentions : (bySentence[index - 1] ?? []);
    const driver = driverOfRow(row, (isFirst ? sentence : before).first);
    if (!driver || told.has(sentence.blockIndex)) return;
    const person = isFirst ? withDriver(tokens, mentions, driver) : whoComes(tokens, mentions, sentence.first);
    if (person && person.person !== driver.person && isFree(person, crew, signs)) crew.set(person.person, 'crew chief');
  });
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
