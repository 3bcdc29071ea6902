import type { Mention } from '../mentions/mention.js';
import { PREPOSITIONS } from '../words/clause-words.js';
import type { Clause, Complement } from './clause.js';
import { type IdiomReading, idiomReadings } from './idiom-readings.js';

/** A clause while it is made. */
type Made = Omit<Clause, 'memory'>;

/** A clause whose verb and words say something in several words, with the one verb that means it: "showed Stone the door" as "released Stone". */
export function withIdiom<T extends Made>(clause: T): T {
  for (const reading of idiomReadings(clause.verb)) {
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
  if (object && !isPlain(object, clause, reading)) return undefined;
  if (object && isOfOther(object, clause.words.slice(said.length), reading)) return undefined;
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
  if (mention.type === 'team' && mention.possessive && !object.owns) return false;
  if (mention.type === 'person' && mention.possessive !== object.possessive) return false;
  return object.lead.test(lead === '' ? '' : `${lead} `) && object.types.test(mention.type);
}

/** "filled Stone’s shoes": as "replaced Stone". */
function asPlain({ mention, before }: Complement, lead: string): Complement {
  const plain = mention.type === 'person' ? { ...mention, possessive: false } : mention;
  return { mention: plain, before, lead, prep: prepOf(lead) };
}

/** Not "keeps Carter’s seat in the No. 12 warm", not "took Stone off the No. 12 on Monday". */
function isPlain(object: Complement, { verb, subjects, complements }: Made, { next }: IdiomReading): boolean {
  const isElses = complements.some(
    ({ mention }) =>
      mention !== object.mention &&
      mention.type === 'person' &&
      mention.form !== 'described' &&
      isBetween(mention, verb, object.mention) &&
      subjects.every((one) => one.type !== 'person' || one.person !== mention.person),
  );
  const behind = complements[complements.indexOf(object) + 1];
  return !isElses && (behind === undefined || behind.before || next.test(`${behind.lead} `));
}

const OF_SEATS: ReadonlySet<string> = new Set(['join', 'drive', 'stay']);
// What may stand behind a team that is meant itself; a noun may not.
const GOES_ON =
  /^(?:|\S+ly|again|next|this|last|now|too|as|and|but|or|so|when|where|who|which|because|before|after|once|then|later|instead|together|full|full-time|part-time|alone|back|over|today|tomorrow|yesterday|effective)$/;

/** "set up shop at the Northline tent", "carried on with the Northline tour": what is meant is the noun behind the name. */
function isOfOther({ mention, lead }: Complement, rest: string, { object, tail, frame }: IdiomReading): boolean {
  if (mention.type !== 'team' || tail.source !== EMPTY || !OF_SEATS.has(frame)) return false;
  const title = object?.lead.exec(`${lead} `)?.[1] ?? '';
  const behind = rest.trimStart().startsWith(title.trim()) ? rest.trimStart().slice(title.length) : rest;
  const next = behind.trim().split(' ')[0] ?? '';
  return !/^[,;:.!?()–—-]+$/.test(next) && !PREPOSITIONS.has(next) && !GOES_ON.test(next);
}

const EMPTY = '^';

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
