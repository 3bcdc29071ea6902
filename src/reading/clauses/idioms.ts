import type { Mention } from '../mentions/mention.js';
import { PREPOSITIONS } from '../words/clause-words.js';
import type { Clause, Complement } from './clause.js';
import { IDIOM_READINGS, type IdiomReading } from './idiom-readings.js';

/** A clause while it is made. */
type Made = Omit<Clause, 'memory'>;

/** A clause whose verb and words say something in several words, with the one verb that means it: "showed Stone the door" as "released Stone". */
export function withIdiom<T extends Made>(clause: T): T {
  for (const reading of IDIOM_READINGS.get(clause.verb.lemma) ?? []) {
    const told = asMeant(clause, reading);
    if (told) return told;
  }
  return clause;
}

function asMeant<T extends Made>(clause: T, reading: IdiomReading): T | undefined {
  const { verb } = clause;
  const { lemma, frame, lead } = reading;
  const [said] = reading.words.exec(`${clause.words.trimEnd()} `) ?? [];
  if (said === undefined || (reading.isPassive && !verb.passive)) return undefined;
  // "was shown the door": what it is said of is the subject.
  const isTurned = verb.passive && !reading.isPassive;
  const object = isTurned ? undefined : clause.complements.find((one) => isObject(one, reading));
  const saidOf = isTurned ? clause.subjects[0] : object?.mention;
  if (reading.object && !(saidOf && reading.object.types.test(saidOf.type))) return undefined;
  if (isTurned && (!reading.object || reading.object.possessive)) return undefined;
  return {
    ...clause,
    verb: { ...verb, lemma, frame, word: lemma, passive: isTurned || reading.meansPassive },
    words: `${lead} ${clause.words.slice(said.length).trim()}`.trim(),
    complements: clause.complements
      .filter(({ mention }) => !object || mention.type !== 'person' || !isBetween(mention, verb, object.mention))
      .map((one) => (one === object ? asPlain(one, lead) : behind(one, reading.tail))),
  };
}

function isObject({ mention, lead, before }: Complement, { object }: IdiomReading): boolean {
  if (!object || before) return false;
  // "Northline’s shop", "Stone’s crew": not of the team or the driver.
  if (mention.type === 'team' && mention.possessive) return false;
  if (mention.type === 'person' && mention.possessive !== object.possessive) return false;
  return object.lead.test(lead === '' ? '' : `${lead} `) && object.types.test(mention.type);
}

/** "filled Stone’s shoes": as "replaced Stone". */
function asPlain({ mention, before }: Complement, lead: string): Complement {
  const plain = mention.type === 'person' ? { ...mention, possessive: false } : mention;
  return { mention: plain, before, lead, prep: prepOf(lead) };
}

/** "turned her back on Northline": whose it is, is told by the subject. */
function isBetween({ first, last }: Mention, verb: Clause['verb'], object: Mention): boolean {
  return first >= verb.last && last <= object.first;
}

/** "the door at": what leads to the next complement begins behind the idiom. */
function behind(one: Complement, tail: RegExp): Complement {
  const [said = ''] = one.before ? [] : (tail.exec(`${one.lead} `) ?? []);
  if (said === '') return one;
  const lead = one.lead.slice(said.length).trim();
  return { ...one, lead, prep: prepOf(lead) };
}

function prepOf(lead: string): string {
  return lead.split(' ').findLast((word) => PREPOSITIONS.has(word)) ?? '';
}
