import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { GIVEN_NAMES } from '../../words/given-names.js';
import { KIN } from '../../words/kin.js';
import { FUNCTION_WORDS, isTitle, NAME_SUFFIXES, PARTICLES } from '../../words/name-words.js';
import { isCountry, nationalityAt } from '../vocabulary.js';
import type { NameGroup } from './name-groups.js';
import { isGiven } from './plain-words.js';

// Verbs that people do and firms seldom do, as they stand after a name.
const HUMAN_VERBS =
  /^(?:said|says|told|tells|drives|drove|races|raced|finished|qualified|pilots|piloted|retired|who|posted|explained|admitted|tweeted|grew|competed|competes|steps|stepped|wheeled|steered|steers|stood|wants|hopes|feels|swaps|crashed|spun)$/;

// "Stone’s agent", "Stone’s seat": what people have.
const OF_PEOPLE = new RegExp(
  `^(?:${KIN}|agent|manager|girlfriend|boyfriend|seat|ride|career|rookie|injury|replacement|successor|predecessor|team-?mate)$`,
);

// "backed by Pacific Crest": firms pay.
const PAYS = /^(?:backed|sponsored|supported|funded|presented|powered|financed)$/;

// A car has the name of a firm on it.
const WEARS = /^(?:carry|carries|carrying|sport|sports|sporting|wear|wears|wearing)$/;

// "with backing from Pacific Crest"
const BACKING = wordSet('backing support sponsorship funding assistance money');

/** How much the words of a name look like a person's: a sum of signs for and against. */
export function signsInName(tokens: readonly Token[], group: NameGroup, words: readonly string[]): number {
  let score = 0;
  const first = words[0] ?? '';
  if (GIVEN_NAMES.has(first)) score += 2;
  // "Will Stone"
  else if (isGiven(first)) score += 1;
  // "St. Louis": a saint alone is a place, or the surname of somebody named in full.
  else if (first === 'st') score -= 3;
  else if (first.includes('-') && GIVEN_NAMES.has(first.split('-')[0] ?? '')) score += 2;
  if (words.some((word) => NAME_SUFFIXES.has(word))) score += 3;
  if (tokens[group.first]?.text.includes('.')) score += 2;
  if (words.slice(1).some((word) => PARTICLES.has(word))) score += 1.5;
  if (group.nickname) score += 2;
  // "Sting Ray Robb"
  if (words.length === 3 && !GIVEN_NAMES.has(first) && GIVEN_NAMES.has(words[1] ?? '')) score += 1;
  if (words.length > 3) score -= 0.5;
  if (words.length === 2 && words.every((word) => /^\p{Ll}{3,}$/u.test(word))) score += 0.5;
  // "Part Two", "Heard Around": no surnames
  const last = words.at(-1) ?? '';
  if (FUNCTION_WORDS.has(last) && last !== 'said') score -= 2;
  if (words.every((_, index) => /^\p{Lu}{3,}$/u.test(tokens[group.first + index]?.text ?? ''))) score -= 2;
  if (hasInstitute(tokens, group)) score -= 3;
  // "8 P.M. ET"
  if (/^(?:a\.m|p\.m|am|pm)\.?$/.test(first) && tokens[group.first - 1]?.kind === 'number') score -= 6;
  // "PJ Stone", "TC Marsh": two initials without dots
  if (/^(?:(?!TV|UK|US|PR|GT|GM|VP|FS)\p{Lu}{2})$/u.test(tokens[group.first]?.text ?? '') && words.length === 2)
    score += /^(?:\p{Lu}J|J\p{Lu}|KC|TC)$/u.test(tokens[group.first]?.text ?? '') ? 1.5 : 1;
  return score;
}

/** "UNC Charlotte", "Northline USA": letters that stand for an institute or a country, in a name not printed all in capitals. */
function hasInstitute(tokens: readonly Token[], { first, last }: NameGroup): boolean {
  const [opening, closing] = [tokens[first]?.text ?? '', tokens[last - 1]?.text ?? ''];
  if (/^\p{Lu}{3,}$/u.test(opening)) return /\p{Ll}/u.test(closing);
  return /^\p{Lu}{2,3}$/u.test(closing) && !NAME_SUFFIXES.has(closing.toLowerCase()) && /\p{Ll}/u.test(opening);
}

/** How much the words around a name speak for a person: a sum of signs for and against. */
export function signsAround(tokens: readonly Token[], group: NameGroup): number {
  let score = 0;
  const before = tokens[group.first - 1];
  const after = tokens[group.last];
  if (before && isTitle(before.lower)) score += 2;
  if (before?.lower === 'the') score -= 2;
  // "the former Wilson Ridge kicker"
  if (before?.lower === 'former') score -= 3;
  if (before?.lower === 'by' && PAYS.test(tokens[group.first - 2]?.lower ?? '')) score -= 1;
  // "will carry Pacific Crest at Bristol"
  if (before && WEARS.test(before.lower)) score -= 1.5;
  if (before?.lower === 'from' && BACKING.has(tokens[group.first - 2])) score -= 2.5;
  if (isPlaceBehind(tokens, group)) score -= 1.5;
  if (isTownsman(tokens, group)) score -= 6;
  // "the Pacific Crest Development program"
  if (after && !after.capital && /^(?:program|programme|initiative|combine)$/.test(after.lower)) score -= 4;
  if (before && /^(?:sponsor|sponsored|partner|partners|supporter|supporters|backer|backers|via)$/.test(before.lower))
    score -= 1;
  // "in the Spec Flyer class"
  if (after && !tokens[group.last - 1]?.possessive && /^(?:class|category|division)$/.test(after.text)) score -= 4;
  if (after && HUMAN_VERBS.test(after.lower)) score += 1.5;
  if (before && /^(?:said|says|added|told|signed|named|with|alongside|teammate)$/.test(before.lower)) score += 0.7;
  if (after?.text === ',' || after?.text === '(') {
    const age = tokens[group.last + 1];
    if (age && /^[1-7]\d$/.test(age.text) && /^[,)]$/.test(tokens[group.last + 2]?.text ?? '')) score += 3;
    if (age && /^(?:who|whose)$/.test(age.lower)) score += 1.5;
    if (age && /^(?:no|nos|#)$/.test(age.lower)) score += 2;
  }
  // "the rest of the schedule belongs to Ava Stone"
  if (before?.lower === 'to' && /^(?:belongs?|goes|falls?)$/.test(tokens[group.first - 2]?.lower ?? '')) score += 0.7;
  if (isOnCar(tokens, group)) score -= 1.5;
  if (isPainted(tokens, group.last)) score -= 2.5;
  if (isFirmNext(tokens, group.last) || isSponsorNext(tokens, group.last)) score -= 4;
  if (tokens[group.last - 1]?.possessive) score += OF_PEOPLE.test(after?.lower ?? '') ? 1.5 : 0.3;
  // "Dutchman Joost Veen", "Finland’s Aleksi Niemi"
  if (nationalityAt(tokens, group.first - 1, group.first)?.noun) score += 2;
  if (before?.possessive && isCountry(before.lower)) score += 1;
  if (drivesNext(tokens, group.last)) score += 1.5;
  if (
    (!/^(?:from|by|via)$/.test(before?.lower ?? '') && isDescribedNext(tokens, group.last)) ||
    (!AFTER_WHICH_NOT.test(before?.lower ?? '') && isHeNext(tokens, group.last))
  )
    score += 1;
  if (isCrew(tokens, group.last)) score += 2;
  return score;
}

const CAR_NOUN =
  /^(?:car|truck|entry|machine|team|crew|chevrolet|chevy|camaro|silverado|ford|mustang|fusion|f-150|toyota|camry|supra|tundra|dodge|ram|honda|pontiac|acura|cadillac|porsche|bmw|ferrari|corvette)$/;

/** "the No. 12 Harbor Paints Toyota", "the #41 Pinecrest team": whose name stands between a number and the car is who pays for it or runs it. */
function isOnCar(tokens: readonly Token[], { first, last }: NameGroup): boolean {
  if (tokens[first - 1]?.kind !== 'number' || !CAR_NOUN.test(tokens[last]?.lower ?? '')) return false;
  return /^(?:no|#)$/.test(
    tokens[first - 2]?.text === '.' ? (tokens[first - 3]?.lower ?? '') : (tokens[first - 2]?.lower ?? ''),
  );
}

/** "Pacific Crest is on the car", "Pacific Crest will be on the hood": drivers are in it. */
function isPainted(tokens: readonly Token[], from: number): boolean {
  const words = wordsBetween(tokens, from, from + 7);
  return /^(?:(?:and|as) .{1,20} )?(?:is|are|was|were|will be|goes|stays|remains|rides|returns)(?: again| also| back)? on (?:the|his|her|their|its) (?:car|truck|hood|bonnet|quarter-?panels?|decklid|doors)\b/.test(
    words,
  );
}

const FIRM =
  /^(?:supplier|maker|manufacturer|company|firm|brand|chain|retailer|provider|distributor|producer|brewer|distiller|startup|app|service|dealership|dealer|agency|insurer|lender|bank|charity|nonprofit)$/;

/** "Sunbelt Tools, the Ohio-based supplier of", "Harbor Paints, a maker of": a firm. */
function isFirmNext(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.text !== ',' || !/^(?:a|an|the|which)$/.test(tokens[from + 1]?.lower ?? '')) return false;
  for (let at = from + 2; at < from + 9; at += 1) {
    const word = tokens[at]?.lower ?? ',';
    if (FIRM.test(word)) return true;
    if (tokens[at]?.kind === 'mark' || /^(?:who|whose|driver|of|for)$/.test(word)) return false;
  }
  return false;
}

const AS_SPONSOR =
  /^(?:is|will be|remains|becomes|(?:will )?(?:again |also )?(?:serves?|returns?|continues?|joins?|steps? up|comes? aboard|comes? on board|signs? on|replaces? .{1,40}) as) (?!without|looking|no )(?:\S+ ){0,4}(?:sponsor|backer|primary partner|marketing partner)\b/;

/** "Millfield Grain replaces Harbor Paints as his primary sponsor": a firm. */
function isSponsorNext(tokens: readonly Token[], from: number): boolean {
  if (
    !/^(?:is|will|remains|becomes|again|also|serves|returns|continues|joins|steps|comes|signs|replaces)$/.test(
      tokens[from]?.lower ?? '',
    )
  )
    return false;
  return AS_SPONSOR.test(wordsBetween(tokens, from, from + 10));
}

/** "in Baton Rouge", "a native of Nova Scotia": where places stand and people do not. */
function isPlaceBehind(tokens: readonly Token[], { first, last }: NameGroup): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (tokens[last - 1]?.possessive) return false;
  if (/^(?:in|near|at)$/.test(before)) return true;
  const noun = tokens[first - 2]?.lower ?? '';
  if (before === 'from')
    return /^(?:hails?|hailing|native|man|woman|teenager|teen|kid|youngster|rookie|veteran|product|driver|racer|\d+-year-old)$/.test(
      noun,
    );
  return before === 'of' && /^(?:native|product|city|town|outside|suburb|streets)$/.test(noun);
}

/** "The 24-year-old Las Vegan", "the 31-year-old New Yorker": where somebody is from, and no name. */
function isTownsman(tokens: readonly Token[], { first, last }: NameGroup): boolean {
  if (!/^\d{2}-year-old$/.test(tokens[first - 1]?.lower ?? '') || last - first !== 2) return false;
  return !GIVEN_NAMES.has(tokens[first]?.lower ?? '') && /(?:an|er|ite)$/.test(tokens[last - 1]?.lower ?? '');
}

/** "X will drive", "X in the No. 8", "X to pilot": what is said of drivers and of no firm. */
function drivesNext(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (/^(?:in|behind)$/.test(word)) {
    const cue = tokens[at + 1]?.lower === 'the' ? tokens[at + 2] : tokens[at + 1];
    return word === 'in' ? /^(?:no|#)$/.test(cue?.lower ?? cue?.text ?? '') : cue?.lower === 'wheel';
  }
  const verb = tokens[at + 1]?.lower ?? '';
  if (isPutInCar(tokens, at)) return true;
  if (/^(?:will|to|would|could|may|might|can)$/.test(word)) return /^(?:drive|pilot|wheel|race)$/.test(verb);
  return /^(?:has|had|is|was)$/.test(word) && /^(?:driven|driving|piloted|piloting|raced|wheeling)$/.test(verb);
}

const PUT_IN = /^(?:confirmed|named|signed|retained|announced|unveiled|installed|locked|staying|moving)$/;

/** "X is confirmed for the No. 12", "X has been retained in the No. 12" */
function isPutInCar(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 4 && /^(?:is|was|has|had|been|will|be|now|already)$/.test(tokens[at]?.lower ?? '')) at += 1;
  if (at === from || !PUT_IN.test(tokens[at]?.lower ?? '')) return false;
  if (!/^(?:for|in|to|into|aboard)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  const cue = tokens[at + 2]?.lower === 'the' ? tokens[at + 3] : tokens[at + 2];
  return /^(?:no|#)$/.test(cue?.lower ?? '');
}

/** "… goes to Takumi Hori. The 27-year-old": the sentence behind a name begins with a description of its bearer. */
function isDescribedNext(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    const token = tokens[at];
    if (!token || (token.capital && token.kind === 'word')) return false;
    if (token.text !== '.') continue;
    if (tokens[at + 1]?.lower !== 'the') return false;
    return /^\d{2}-year-old$/.test(tokens[at + 2]?.lower ?? '') || nationalityAt(tokens, at + 2, at + 4)?.noun === true;
  }
  return false;
}

// "sponsored by Harbor Paints. He", "in Baton Rouge. She": firms and places.
const AFTER_WHICH_NOT = /^(?:by|from|with|in|at|on|near|the|of|through|via|for|and|or|to)$/;

/** "has hired Ava Stone for the year. She": the next sentence takes up the last name of this one. */
function isHeNext(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 9; at += 1) {
    const token = tokens[at];
    if (!token || (token.capital && token.kind === 'word') || token.kind === 'number') return false;
    if (token.text === '.') return /^(?:he|she|hes|shes|hell|shell)$/.test(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

/** "X will be the crew chief", "X as crew chief", "X, his crew chief": behind a name, only people are that. */
function isCrew(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:as|is|was|will|remains|stays|becomes|serves|,)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let index = at + 1; index < at + 7; index += 1) {
    const token = tokens[index];
    if (!token || token.kind === 'mark' || (token.capital && !token.possessive)) return false;
    if (token.lower === 'spotter' || (token.lower === 'crew' && tokens[index + 1]?.lower === 'chief')) return true;
  }
  return false;
}
