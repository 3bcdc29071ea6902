import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import type { Token } from '../../text/token.js';
import type { Mention, PersonMention } from '../mention.js';
import { speaksOfCrew } from './box-phrases.js';
import { crewBefore } from './crew-before.js';
import { isCrewBehindAside } from './crew-behind-asides.js';
import { isReplaced } from './crew-holders.js';
import { bracketedRow } from './crew-in-brackets.js';
import { FARTHEST, goesToWorkWith, isGiven, isMateOnCar, isPaired, isWorkedWith } from './crew-pairs.js';
import { type Crew, type CrewSigns, isFree, SURE } from './crew-signs.js';
import { addFollowers, addSuccessors } from './crew-successors.js';
import { addSwapped } from './crew-swaps.js';
import { isBesideCar, leavesDriver, ledThere, takesCar, takesDriver } from './crew-takes.js';
import { addVerbOnce } from './crew-verb-once.js';

/**
 * Adds to the crews of an article those who follow from the ones known: who takes a crew chief's place; and, where crews are
 * what it is about, who shows no sign of driving and goes to, stays or works with a driver.
 */
export function inferCrew(text: Text, bySentence: readonly (readonly Mention[])[], crew: Crew, signs: CrewSigns): void {
  bySentence.forEach((mentions, index) => {
    const sentence = text.sentences[index];
    if (!sentence || text.tokens[sentence.last - 1]?.text === '?') return;
    const people = mentions.filter((mention): mention is PersonMention => mention.type === 'person');
    addFollowers(text, people, bySentence[index - 1] ?? [], crew, signs);
    const holder = crewBefore(text, { sentence, mentions }, earlierThan(text, bySentence, index), crew);
    addSuccessors(text, people, sentence.first, holder, crew, signs);
    addSwapped(text, people, holder, crew, signs);
    for (const [at, person] of people.entries()) addLeader(text, mentions, person, people[at + 1], crew, signs);
    if (!signs.isTopic && !isToldOf(text, bySentence, index)) return;
    // "12 Ava Stone (Dan Marsh)": the driver comes first, whoever the other one is.
    const rowDriver = bracketedRow(text.tokens, mentions, sentence)?.driver;
    for (const [at, person] of people.entries()) {
      if (person === rowDriver) continue;
      addPartner(text, mentions, people, person, at, crew, signs);
      if (signs.isTopic) {
        addServant(text, mentions, person, people[at + 1], crew, signs);
        if (servesOn(text, people, person, crew, signs)) crew.set(person.person, 'crew chief');
      }
    }
    addVerbOnce(text, people, crew, signs);
    addSwapped(text, people, holder, crew, signs);
  });
}

/** The sentences before one, nearest first, with what they name. */
function* earlierThan(
  { sentences }: Text,
  bySentence: readonly (readonly Mention[])[],
  index: number,
): Generator<{ sentence: Sentence; mentions: readonly Mention[] }> {
  for (let at = index - 1; at >= 0; at -= 1) {
    const sentence = sentences[at];
    if (sentence) yield { sentence, mentions: bySentence[at] ?? [] };
  }
}

/** The sentence, or one beside it in its paragraph, names a post on a crew. */
function isToldOf(text: Text, bySentence: readonly (readonly Mention[])[], index: number): boolean {
  const block = text.sentences[index]?.blockIndex;
  return [index, index - 1, index + 1].some((at) => {
    const sentence = text.sentences[at];
    return (
      sentence?.blockIndex === block &&
      sentence !== undefined &&
      speaksOfCrew(text.tokens, bySentence[at] ?? [], sentence.first, sentence.last)
    );
  });
}

/** Named plainly, outside of quotation marks, by somebody of whom nothing is known yet. */
function isOpen({ quoted }: Text, mention: PersonMention, crew: Crew, signs: CrewSigns): boolean {
  const isNamed = !mention.possessive && mention.form !== 'described' && quoted[mention.first] !== 1;
  return isNamed && isFree(mention, crew, signs);
}

const GUIDES = /^(?:guid(?:es?|ed|ing)|oversees?|oversaw|overseeing|engineer(?:s|ed|ing))$/;

const LEADS = /^(?:leads?|leading|led|oversees?|overseeing|oversaw|guides?|guiding|heads?|heading|directs?|directing)$/;

/** "X leads the No. 12 of Stone", "X will oversee Stone's No. 12": who leads a car that somebody else drives. */
function addLeader(
  text: Text,
  mentions: readonly Mention[],
  mention: PersonMention,
  driver: PersonMention | undefined,
  crew: Crew,
  signs: CrewSigns,
): void {
  const { tokens } = text;
  if (!isOpen(text, mention, crew, signs)) return;
  if (!driver || driver.person === mention.person || crew.has(driver.person) || driver.first > mention.last + FARTHEST)
    return;
  // "Marsh spent last season at Northline, where he guided Stone": where crews are the topic, drivers do not guide drivers.
  if (signs.isTopic && !driver.possessive && GUIDES.test(tokens[driver.first - 1]?.lower ?? '')) {
    crew.set(mention.person, 'crew chief');
    return;
  }
  let verb = mention.last;
  while (verb < driver.first && !LEADS.test(tokens[verb]?.lower ?? '') && !(signs.isTopic && takesOver(tokens, verb)))
    verb += 1;
  // "leads Stone's No. 12 by 20 points"
  if (verb >= driver.first || verb > mention.last + 4 || tokens[driver.last]?.lower === 'by') return;
  const car = mentions.find((other) => other.type === 'car' && other.first > verb && other.first <= driver.last + 2);
  const next = tokens[driver.last]?.lower ?? '';
  const isHis = driver.possessive
    ? car !== undefined || /^(?:team|crew|effort)$/.test(next)
    : /^(?:of|with|for|driver|rookie)$/.test(tokens[driver.first - 1]?.lower ?? '');
  if (isHis && (car !== undefined || driver.possessive)) crew.set(mention.person, 'crew chief');
}

/** "will take over the No. 12 of Stone" */
function takesOver(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'over' && /^t(?:akes?|ook|aking)$/.test(tokens[at - 1]?.lower ?? '');
}

// Between a crew chief and his driver.
const SEATS =
  /^(?:stays?|remains?|returns?|continues?|moves?|goes|going|shifts?|switche?s?|joins?|works?|worked|paired|teamed|reunites?|reunited|takes|gets|inherits|leads?|led|oversees?|oversaw|guides?|guided|heads?|headed|slides?|steps?|comes|swaps?|spent|been|be|is|was|matched|promoted|assigned|reassigned|sits?|sat)$/;
const LINKS = /^(?:with|to|for|of|atop|alongside|on|s)$/;

/** "X stays with Stone", "X will oversee the No. 44 of Stone", "X goes from Stone to Carter". */
function addPartner(
  { tokens, quoted }: Text,
  mentions: readonly Mention[],
  people: readonly PersonMention[],
  mention: PersonMention,
  index: number,
  crew: Crew,
  signs: CrewSigns,
): void {
  if (mention.possessive || mention.form === 'described' || quoted[mention.first] === 1) return;
  const driver = people[index + 1];
  const isAsideOf = isAside(tokens, mention, driver);
  // "Marsh (Stone, No. 9) and Adler (Carter, No. 88)": the number before a name is somebody else's.
  const isSecond = isAsideOf && !crew.has(mention.person) && (signs.driving.get(mention.person) ?? 0) < SURE;
  // "Stone is in the No. 12 with Marsh": the number before him is hers.
  const isWith =
    signs.isTopic && isBesideCar(tokens, mentions, mention, people[index - 1]) && !crew.has(mention.person);
  if (!isSecond && !(isWith && (signs.driving.get(mention.person) ?? 0) < 2) && !isFree(mention, crew, signs)) return;
  if (
    isAsideOf ||
    isKept(tokens, mention) ||
    isPaired(tokens, people, index, signs) ||
    isMateOnCar(tokens, mentions, people[index - 1], mention, crew, signs) ||
    isWorkedWith(tokens, people[index - 1], mention, crew, signs) ||
    (signs.isTopic &&
      (goesToWorkWith(tokens, mention, driver) ||
        isPutWith(tokens, mention, driver, crew, signs) ||
        takesDriver(tokens, mention, driver, crew, signs) ||
        leavesDriver(tokens, mention, driver, crew, signs) ||
        takesCar(tokens, mentions, mention, signs) ||
        ledThere(tokens, mentions, mention) ||
        isCrewBehindAside(tokens, mentions, mention, crew, signs) ||
        isWith ||
        isGiven(tokens, people[index - 1], mention, crew, signs)))
  ) {
    crew.set(mention.person, 'crew chief');
    return;
  }
  const isTold = tokens[mention.last]?.text === ',' && tokens[mention.last + 1]?.lower === 'who';
  const isOblique = /^(?:of|with|for|from|to|by|than|and)$/.test(tokens[mention.first - 1]?.lower ?? '');
  // "…, and Marsh stays with Stone": a clause of its own.
  const opens = tokens[mention.first - 1]?.lower === 'and' && /^[,;]$/.test(tokens[mention.first - 2]?.text ?? '');
  if (isOblique && !isTold && !opens) return;
  if (!driver || driver.person === mention.person || crew.has(driver.person) || driver.first > mention.last + FARTHEST)
    return;
  const between = tokens.slice(mention.last, driver.first).map((token) => token.lower);
  if (isParted(between)) return;
  const lead = between.at(-1) ?? '';
  const isLinked = LINKS.test(lead) || driver.possessive || /^(?:driver|rookie|veteran)$/.test(lead);
  const goesBetween = between.includes('from') && lead === 'from';
  const second = people[index + 2];
  const toSecond = goesBetween && second !== undefined && tokens[second.first - 1]?.lower === 'to';
  // "X stays with Stone on the No. 12": drivers do not stay with drivers.
  const staysWith = STAYS_WITH.test(between.join(' ')) && isFree(driver, crew, signs) && isOnCar(tokens, driver.last);
  if (
    staysWith ||
    toSecond ||
    (isLinked &&
      // "steps up to the No. 12 in place of Carter", "steps in for Carter": drivers are replaced by drivers.
      !isReplaced(tokens, driver.first) &&
      between.some((word) => SEATS.test(word)) &&
      signs.driving.has(driver.person))
  )
    crew.set(mention.person, 'crew chief');
}

// Far enough for "Marsh, who had the 8 in 2025, is leaving for Northline, where he will be paired with".
const FAR = 30;

/** "Marsh is leaving for Northline, where he will be paired with Stone on the No. 12": drivers are paired with no drivers in one car. */
function isPutWith(
  tokens: readonly Token[],
  { first, last }: PersonMention,
  driver: PersonMention | undefined,
  crew: Crew,
  signs: CrewSigns,
): boolean {
  if (!driver || driver.possessive || crew.has(driver.person) || driver.first > last + FAR) return false;
  const [pairs, lead] = [tokens[driver.first - 2]?.lower ?? '', tokens[driver.first - 1]?.lower];
  if (lead !== 'with' || !/^(?:paired|teamed|matched|reunited|work|works|working)$/.test(pairs)) return false;
  if (/^(?:of|with|for|from|to|by|than|and)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  return signs.driving.has(driver.person) || isOnCar(tokens, driver.last);
}

const STAYS_WITH =
  /^(?:will |again |still )*(?:stays?|remains?|continues?|works?|returns?) (?:again )?with(?: driver)?$/;

/** "on the No. 12", "and the No. 12", "in the No. 12" */
function isOnCar(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower);
  return /^(?:on|and|in) the (?:no|nos|#)$/.test(words.join(' '));
}

const SERVES =
  /^(?:stays?|remains?|continues?|moves?|moved|goes|leaves?|leaving|left|switche?[ds]|shifts?|was|is|been|worked|works|spent|sat|sits|served|serves|recently|paired)$/;

/** Where crews are the topic: "X stays on the No. 12" (drivers are in it), "X was let go after two seasons with Stone". */
function addServant(
  text: Text,
  mentions: readonly Mention[],
  mention: PersonMention,
  next: PersonMention | undefined,
  crew: Crew,
  signs: CrewSigns,
): void {
  const { tokens } = text;
  if (!isOpen(text, mention, crew, signs)) return;
  if (/^(?:of|with|for|from|to|by|than|and|over)$/.test(tokens[mention.first - 1]?.lower ?? '')) return;
  const end = next?.first ?? mention.last + FARTHEST;
  const car = mentions.find((other) => other.type === 'car' && other.first >= mention.last && other.first < end);
  const isOn =
    car !== undefined && tokens[car.first - 1]?.lower === 'the' ? tokens[car.first - 2]?.lower === 'on' : false;
  const from = mention.last;
  const to = isOn && car ? car.first : next !== undefined && tokens[next.first - 1]?.lower === 'with' ? next.first : 0;
  if (
    to === 0 ||
    to > from + FARTHEST + 2 ||
    (!isOn && next && (next.person === mention.person || crew.has(next.person)))
  )
    return;
  const between = tokens.slice(from, to).map((token) => token.lower);
  if (isParted(between)) return;
  const isTime =
    isOn || between.slice(-5, -1).some((word) => /^(?:seasons?|years?|stint|spell|recently|paired|been)$/.test(word));
  if (isTime && between.some((word) => SERVES.test(word))) crew.set(mention.person, 'crew chief');
}

// In words: ", hired a year ago to take over the No. 12 from Travis Fox,"
const LONGEST_ASIDE = 18;
const SERVES_ON =
  /^(?:returns?|is back|stays?|remains?|continues?|goes into|enters|begins|starts) (?:again )?(?:for |into )?(?:an?|his|her) \w+ (?:straight )?(?:season|year|campaign) with$/;

/** "Marsh, hired to take over the No. 12, returns for a second season with Stone": behind an aside, where crews are the topic. */
function servesOn(
  text: Text,
  people: readonly PersonMention[],
  mention: PersonMention,
  crew: Crew,
  signs: CrewSigns,
): boolean {
  const { tokens } = text;
  if (!isOpen(text, mention, crew, signs)) return false;
  let from = mention.last;
  if (tokens[from]?.text === ',') {
    from += 1;
    while (from < mention.last + LONGEST_ASIDE && tokens[from]?.text !== ',') from += 1;
    if (tokens[from]?.text !== ',') return false;
    from += 1;
  }
  const driver = people.find(({ first }) => first > from);
  if (!driver || driver.possessive || driver.person === mention.person || crew.has(driver.person)) return false;
  return SERVES_ON.test(
    tokens
      .slice(from, driver.first)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

/** A mark that ends what words say of a name before them; the point of "No. 12" is none. */
function isParted(words: readonly string[]): boolean {
  return words.some((word, at) => /^[.;:()]$/.test(word) && !(word === '.' && /^nos?$/.test(words[at - 1] ?? '')));
}

/** "X (Stone)": a name in brackets behind another. */
function isAside(tokens: readonly Token[], mention: PersonMention, next: PersonMention | undefined): boolean {
  if (tokens[mention.last]?.text !== '(' || !next || next.first !== mention.last + 1) return false;
  return /^[),]$/.test(tokens[next.last]?.text ?? '');
}

/** "keeps X on the No. 17", "has X on the box": drivers are kept in a car. */
function isKept(tokens: readonly Token[], mention: PersonMention): boolean {
  if (!/^(?:keeps?|keeping|kept|retains?|has|gets|have|puts?)$/.test(tokens[mention.first - 1]?.lower ?? ''))
    return false;
  return tokens[mention.last]?.lower === 'on' && tokens[mention.last + 1]?.lower === 'the';
}
