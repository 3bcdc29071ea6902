import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { MODALS, VERB_FORMS } from '../../words/verbs.js';
import type { Person, PersonMention } from '../mention.js';
import { ageIn } from '../people/ages.js';
import { demonymAt } from '../vocabulary.js';
import { epithetAt } from './epithets.js';

/** Pronouns for a person who is a subject or object, with their contractions. */
export const HE = wordSet('he she him hed hell shed shell');

const HIS = wordSet('his her');
// Behind "her" as an object: "lent her out", "keeps her in the No. 12".
const NO_NOUN =
  /^(?:out|up|back|down|off|away|over|aside|to|for|in|into|on|at|with|from|as|and|or|but|that|the|a|an|under|through|until|this|again|alongside|behind|instead|because|when|while|if|since|after|before|there|by|is|was|has|will|another)$/;
/** A description begins with one of these words. */
const OPENS = wordSet('he she him hed hell shed shell his her hers the its');

// "The veteran said": a description that means the driver in focus.
const DESCRIPTIONS =
  /^(?:driver|veteran|rookie|newcomer|champion|youngster|teenager|racer|native|sophomore|wheelman|pilot)$/;

// "the 24-year-old team", "the 24-year-old son of": not the driver in focus.
const NO_PERSON =
  /^(?:team|squad|outfit|operation|organization|organisation|company|track|oval|speedway|facility|series|event|race|son|daughter|brother|sister|car|truck|chassis|record)$/;

const YOUNG = /^(?:youngster|teenager|teen|kid)$/;

// Nouns that look like verbs: "the German teams", "the Italian races".
const PLURALS =
  /^(?:teams|races|runs|starts|wins|finishes|places|deals|heads|links|names|picks|tests|series|works|plans|aims|entries|makes|fields|pairs|partners|loans|leases)$/;

const ACTS = /^(?:runs|starts|wins|finishes|heads|makes|pairs|partners|plans|leads|drives|links|picks)$/;
const OBJECT = /^(?:his|her|a|an|the|it|one|no|up|to|alongside|himself|herself|second|third|\d+(?:st|nd|rd|th))$/;

/**
 * The person meant by a pronoun or description at a token: "he", "his", "the 24-year-old", "the Georgia native". `end` is
 * where the sentence ends, `meant` the person in focus, `ages` tells whom an age means, `wasNamed` who was named before.
 */
export function personDescribedAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  meant: Person | undefined,
  ages: ReadonlyMap<string, Person>,
  wasNamed: (person: Person) => boolean,
): PersonMention | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !OPENS.has(token)) return undefined;
  if (HE.has(token) && (token.lower.length < 4 || token.text.length > token.lower.length))
    return meant && described(meant, at, at + 1, false);
  if (HIS.has(token)) {
    const next = tokens[at + 1];
    const isObject = token.lower === 'her' && (next === undefined || next.kind === 'mark' || NO_NOUN.test(next.lower));
    return meant && described(meant, at, at + 1, !isObject);
  }
  // "The No. 12 is hers."
  if (token.lower === 'hers') return meant && described(meant, at, at + 1, true);
  // "takes its new driver to Bristol"
  if (token.lower === 'its') {
    const isNew = /^(?:new|newest|latest)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'driver';
    // "Stone is its new driver": what is said of her, and the team's word.
    const isSaid = /^(?:is|are|was|be|been|becomes?|became|as)$/.test(tokens[at - 1]?.lower ?? '');
    return isNew && !isSaid && meant && namesNobody(tokens, at + 3) ? described(meant, at, at + 3, false) : undefined;
  }
  if (token.lower !== 'the') return undefined;
  const epithet = epithetAt(tokens, at);
  if (epithet !== undefined) return meant && described(meant, at, epithet, tokens[epithet - 1]?.possessive === true);
  let index = at + 1;
  let person = meant;
  let certain = false;
  // "the Sydney-born 44-year-old"
  if (/-born$/.test(tokens[index]?.lower ?? '')) index += 1;
  const age = ageIn(tokens[index]);
  if (age !== undefined) {
    if (NO_PERSON.test(tokens[index + 1]?.lower ?? '')) return undefined;
    // Whom only the words behind tell to be 25 is not "the 25-year-old" yet.
    const known = ages.get(String(age));
    person = known && wasNamed(known) ? known : (meant ?? known);
    certain = true;
    index += 1;
  }
  const demonym = demonymAt(tokens, index, index + 3);
  if (
    demonym &&
    (demonym.noun || certain || standsAlone(tokens, demonym.last)) &&
    (tokens[demonym.last - 1]?.possessive || !tokens[demonym.last]?.capital)
  ) {
    certain = true;
    index = demonym.last;
  }
  // "The Kiwi team": no person.
  if (demonym && NO_PERSON.test(tokens[index]?.lower ?? '')) return undefined;
  // "the third-generation racer"
  if (
    (/^\w+-(?:generation|year|time)$/.test(tokens[index]?.lower ?? '') &&
      DESCRIPTIONS.test(tokens[index + 1]?.lower ?? '')) ||
    // "the world champion", "the reigning champion"
    (/^(?:world|reigning|defending)$/.test(tokens[index]?.lower ?? '') && tokens[index + 1]?.lower === 'champion')
  )
    index += 1;
  const noun = tokens[index];
  // "The driver of the No. 38 Ford wants more": said of the driver in focus.
  const opens =
    tokens[at - 1] === undefined ||
    tokens[at - 1]?.kind === 'mark' ||
    // "keeps the driver of the No. 38 at the team"
    /^(?:and|but|that|when|while|keeps?|keeping|kept|retains?|ties|sees)$/.test(tokens[at - 1]?.lower ?? '');
  if (noun?.lower === 'driver' && tokens[index + 1]?.lower === 'of' && !certain && meant && opens)
    return isNamedBehindCar(tokens, index + 2) ? undefined : described(meant, at, index + 1, false);
  // "the 20-year-old rookie Ava Stone": the name says it better; "the rookie's No. 12" has none.
  const isNamed = noun?.possessive !== true && tokens[index + 1]?.capital === true;
  if (noun && DESCRIPTIONS.test(noun.lower) && isNamed) return undefined;
  if (
    noun?.lower === 'driver' &&
    !certain &&
    (OF_DRIVERS.test(tokens[index + 1]?.lower ?? '') || isWhoever(tokens, index + 1))
  )
    return undefined;
  if (noun && DESCRIPTIONS.test(noun.lower) && tokens[index + 1]?.lower !== 'of') {
    certain = true;
    index += 1;
  } else if (noun && isFrom(tokens, index)) {
    certain = true;
    index += 1;
  } else if (!certain) {
    // "the Mooresville, N.C., native", "the Georgia native"
    const native = nativeAt(tokens, at + 1, end);
    if (native === undefined) return undefined;
    index = native;
    certain = true;
  }
  if (!certain || !person) return undefined;
  const last = tokens[index - 1];
  // "the champion, Ava Stone, is": the name says it better.
  if (isNamedAside(tokens, index)) return undefined;
  // "the 24-year-old Smith": the name that follows says it better.
  if (!last?.possessive && tokens[index]?.capital && tokens[index]?.spaced) return undefined;
  return described(person, at, index, last?.possessive === true);
}

/** Where "driver" or "rookie driver" ends, for whoever a team or car before it has; undefined where neither begins there. */
export function driverNounEnd(tokens: readonly Token[], at: number): number | undefined {
  const from = /^(?:rookie|veteran|young|regular|sophomore|winning)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  return tokens[from]?.lower === 'driver' ? from + 1 : undefined;
}

/** "the Northline", "the 18-year-old Northline": whether a description that goes on there begins with "the". */
export function isBehindThe(tokens: readonly Token[], at: number): boolean {
  const from = ageIn(tokens[at - 1]) === undefined ? at : at - 1;
  return tokens[from - 1]?.lower === 'the';
}

/** "veteran", "rookie": a noun for whoever the text speaks of. */
export function describesDriver({ lower }: Token): boolean {
  return DESCRIPTIONS.test(lower);
}

// "the Northline driver pairing", "the driver market": no driver is meant.
const OF_DRIVERS =
  /^(?:line-?ups?|rosters?|pairings?|squad|duo|trio|quartet|stable|market|academy|program|programme|development|coach|change|changes|swap|situation|announcement|search|choice|carousel|standings|shuffle)$/;

/** "the driver who replaces Stone": whoever that is going to be. */
function isWhoever(tokens: readonly Token[], at: number): boolean {
  const [who, verb] = [tokens[at], tokens[at + 1]];
  if (who?.lower !== 'who' || !verb) return false;
  const forms = VERB_FORMS.get(verb.lower)?.forms;
  return forms?.has('s') === true || /^(?:can|could|will|would|may|might|gets)$/.test(verb.lower);
}

/** No name follows that says it better. */
export function namesNobody(tokens: readonly Token[], at: number): boolean {
  if (OF_DRIVERS.test(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at]?.text === ',' ? tokens[at + 1] : tokens[at];
  return next?.capital !== true;
}

/** "The German’s contract", "the French driver": the adjective stands for a person. */
function standsAlone(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  if (tokens[last - 1]?.possessive) return true;
  // "The Argentine, who", "The Norwegian, a rookie,": set off, and no plural.
  if (next?.text === ',' && /^(?:who|whose|a|an|the|now|in|second|third|last)$/.test(tokens[last + 1]?.lower ?? ''))
    return /(?:an|ine|ek)$/.test(tokens[last - 1]?.lower ?? '');
  // "The Brazilian, 24, is"
  if (next?.text === ',' && /^[1-6]\d$/.test(tokens[last + 1]?.text ?? '')) return tokens[last + 2]?.text === ',';
  return next !== undefined && (DESCRIPTIONS.test(next.lower) || isPredicate(next, tokens[last + 1]));
}

/** "was", "will", "takes", "joined": a verb of one person, and no noun in the plural. */
function isPredicate({ lower, capital }: Token, behind: Token | undefined): boolean {
  // "The German makes his debut", "The Brazilian runs the No. 12": with an object, such a word is a verb.
  if (!capital && ACTS.test(lower) && OBJECT.test(behind?.lower ?? '')) return true;
  if (MODALS.has(lower) || /^(?:was|is|has|had|who|does|did|moves|joins)$/.test(lower)) return true;
  if (capital || PLURALS.test(lower)) return false;
  const forms = VERB_FORMS.get(lower)?.forms;
  return forms !== undefined && (forms.has('s') || (forms.has('past') && !forms.has('base')));
}

const PARTICLE = /^(?:van|von|de|der|den|di|da|du|la|le|dos|del)$/;
const LONGEST_NAME = 6;

/** "…, Ava Stone, …": a name set off by commas follows. */
function isNamedAside(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',' || !tokens[comma + 1]?.capital) return false;
  let end = comma + 2;
  while (end < comma + LONGEST_NAME && (tokens[end]?.capital || PARTICLE.test(tokens[end]?.lower ?? ''))) end += 1;
  return end > comma + 2 && tokens[end]?.text === ',' && tokens[end - 1]?.possessive !== true;
}

// "the driver of the No. 38 Northline Racing Ford": up to the mark behind the car.
const LONGEST_CAR = 12;

/** "The driver of the No. 38 Ford, Ava Stone of Northline, is": the name behind the car says it better. */
function isNamedBehindCar(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_CAR; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (token.text === ',') {
      const [given, surname, next, last] = tokens.slice(at + 1, at + 5);
      if (!given?.capital || !surname?.capital || surname.possessive) return false;
      return [next, next?.capital ? last : undefined].some((word) => /^(?:,|of|for|who|\()$/.test(word?.text ?? ''));
    }
    const isOfCar = token.capital || token.kind !== 'word' || /^(?:the|no|nos|of|for)$/.test(token.lower);
    if (!isOfCar || /^[;:—–]$/.test(token.text)) return false;
  }
  return false;
}

/** "the native of Ohio", "the man from Concord": with the town or state behind. */
function isFrom(tokens: readonly Token[], at: number): boolean {
  const [noun, word, town] = tokens.slice(at, at + 3);
  if (!noun || !town?.capital) return false;
  if (noun.lower === 'native') return word?.lower === 'of';
  return word?.lower === 'from' && (YOUNG.test(noun.lower) || /^(?:man|woman)$/.test(noun.lower));
}

/** The end of "Mooresville, N.C., native" or "Georgia native". */
function nativeAt(tokens: readonly Token[], from: number, end: number): number | undefined {
  if (!tokens[from]?.capital) return undefined;
  for (let index = from + 1; index < from + 9 && index < end; index += 1) {
    const token = tokens[index];
    if (!token) return undefined;
    if (/^(?:native|product|resident)$/.test(token.lower)) return index + 1;
    // "the Mooresville, N.C., driver", "the Concord teenager"
    const isYoung = YOUNG.test(token.lower);
    const isRacer = /^(?:driver|racer)$/.test(token.lower) && tokens[index - 1]?.text === ',';
    if ((isYoung || isRacer) && namesNobody(tokens, index + 1)) return index + 1;
    if (!token.capital && token.kind === 'word') return undefined;
    if (token.kind === 'mark' && token.text !== ',' && token.text !== '.') return undefined;
  }
  return undefined;
}

/** A mention of a person by something else than a name. Token indices, `last` excluded. */
export function described(person: Person, first: number, last: number, possessive: boolean): PersonMention {
  return { type: 'person', person, form: 'described', possessive, first, last };
}
