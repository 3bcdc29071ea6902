import type { Mention } from '../mentions/mention.js';
import { PREPOSITIONS } from '../words/clause-words.js';
import { ALL_IDIOMS } from '../words/idioms/all-idioms.js';
import { type Idiom, verbsOf } from '../words/idioms/idiom.js';
import { type Frame, VERB_FORMS } from '../words/verbs.js';
import type { Clause, Complement } from './clause.js';

/** A clause while it is made. */
type Made = Omit<Clause, 'memory'>;

interface Reading {
  /** Words behind the verb; those behind `*` are the second group. */
  readonly words: RegExp;
  /** How the lead of the object ends; absent where there is none, empty where it stands right behind the verb. */
  readonly lead: RegExp | undefined;
  /** The words behind the object. */
  readonly tail: RegExp;
  readonly lemma: string;
  readonly frame: Frame;
  /** What leads to the object in the plain verb. */
  readonly prep: string;
}

// What each frame can be said of.
const OBJECTS: Partial<Record<Frame, RegExp>> = {
  leave: /^(?:team|car)$/,
  join: /^(?:team|car)$/,
  stay: /^(?:team|car)$/,
  drive: /^(?:team|car)$/,
  field: /^car$/,
  sign: /^person$/,
  keep: /^person$/,
  release: /^person$/,
  replace: /^person$/,
  lend: /^person$/,
};

/** A clause whose verb and words say something in several words, with the one verb that means it: "showed Stone the door" as "released Stone". */
export function withIdiom<T extends Made>(clause: T): T {
  for (const reading of READINGS.get(clause.verb.lemma) ?? []) {
    const told = asMeant(clause, reading);
    if (told) return told;
  }
  return clause;
}

function asMeant<T extends Made>(clause: T, { words, lead, tail, lemma, frame, prep }: Reading): T | undefined {
  const [said] = words.exec(`${clause.words} `) ?? [];
  if (said === undefined) return undefined;
  const object =
    lead && !clause.verb.passive ? clause.complements.find((one) => isObject(one, lead, frame)) : undefined;
  const subject = clause.verb.passive ? clause.subjects[0] : object?.mention;
  if (lead && !(subject && OBJECTS[frame]?.test(subject.type))) return undefined;
  const rest = clause.words.slice(said.length).trim();
  return {
    ...clause,
    verb: { ...clause.verb, lemma, frame, word: lemma },
    words: `${prep} ${rest}`.trim(),
    complements: clause.complements
      .filter(({ mention }) => !object || mention.type !== 'person' || !isBetween(mention, clause.verb, object.mention))
      .map((one) => (one === object ? { ...one, lead: prep, prep } : behind(one, tail))),
  };
}

function isObject({ mention, lead, before }: Complement, expected: RegExp, frame: Frame): boolean {
  if (before || isOwner(mention)) return false;
  return expected.test(lead === '' ? '' : `${lead} `) && OBJECTS[frame]?.test(mention.type) === true;
}

/** "turned her back on Northline": whose it is, is told by the subject. */
function isBetween({ first, last }: Mention, verb: Clause['verb'], object: Mention): boolean {
  return first >= verb.last && last <= object.first;
}

function isOwner(mention: Mention): boolean {
  return mention.type === 'person' && mention.possessive;
}

/** "the door at": what leads to the next complement begins behind the idiom. */
function behind(one: Complement, tail: RegExp): Complement {
  const [said = ''] = one.before ? [] : (tail.exec(`${one.lead} `) ?? []);
  if (said === '') return one;
  const lead = one.lead.slice(said.length).trim();
  return { ...one, lead, prep: lead.split(' ').findLast((word) => PREPOSITIONS.has(word)) ?? '' };
}

// "the former Northline driver", "rookie": what may stand between an idiom and a name.
const TITLE = `(?:[a-z’'-]+ ){0,2}?`;

function readingOf(idiom: Idiom): readonly (readonly [string, Reading])[] {
  const [, ...behindVerb] = idiom.said.split(' ');
  const [lemma = '', ...plain] = idiom.means.split(' ');
  const at = behindVerb.indexOf('*');
  const ahead = at < 0 ? behindVerb : behindVerb.slice(0, at);
  const after = at < 0 ? [] : behindVerb.slice(at + 1);
  const reading: Reading = {
    words: new RegExp(`^${patternOf(ahead)}${at < 0 ? '' : TITLE}${patternOf(after)}`),
    lead:
      at < 0 ? undefined : new RegExp(`${ahead.length === 0 ? '^' : '(?:^| )'}${patternOf(ahead.slice(-1))}${TITLE}$`),
    tail: new RegExp(`^${patternOf(at < 0 ? ahead : after)}`),
    lemma,
    frame: VERB_FORMS.get(lemma)?.frame ?? 'other',
    prep: plain.filter((word) => word !== '*').join(' '),
  };
  return verbsOf(idiom).map((verb) => [verb, reading]);
}

function patternOf(words: readonly string[]): string {
  return words
    .map((word) => {
      if (word === '~') return TITLE;
      const [, optional] = /^\((.+)\)$/.exec(word) ?? [];
      const one = (optional ?? word).split('/').join('|');
      return optional === undefined ? `(?:${one}) ` : `(?:(?:${one}) )?`;
    })
    .join('');
}

const READINGS: ReadonlyMap<string, readonly Reading[]> = readingsByVerb(ALL_IDIOMS);

function readingsByVerb(all: readonly Idiom[]): ReadonlyMap<string, readonly Reading[]> {
  const readings = new Map<string, Reading[]>();
  for (const [verb, reading] of all.flatMap(readingOf)) {
    const known = readings.get(verb);
    if (known) known.push(reading);
    else readings.set(verb, [reading]);
  }
  return readings;
}
