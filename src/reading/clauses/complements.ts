import type { Mention } from '../mentions/mention.js';
import {
  COORDINATORS,
  FILLERS,
  opensDescription,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../words/clause-words.js';
import { KIN } from '../words/kin.js';
import { isTitle } from '../words/name-words.js';
import { appositionEnd } from './appositions.js';
import type { Complement } from './clause.js';
import { type Item, mentionAt, wordOf } from './item.js';

/** Adverbials before the subject: "In 2025, Smith will drive". */
export function complementsBefore(
  items: readonly Item[],
  from: number,
  to: number,
  subjects: readonly Mention[],
): Complement[] {
  const complements: Complement[] = [];
  let lead: string[] = [];
  for (let index = from + 1; index < to; index += 1) {
    const item = items[index];
    if (item?.is === 'word') {
      lead.push(item.token.lower);
      continue;
    }
    if (item?.is !== 'mention') continue;
    // What follows the subject in an apposition ("Hill, a winner over the past two years, is") describes it only.
    if (subjects.includes(item.mention)) {
      if (from < 0 && isDescription(items, index)) complements.length = 0;
      const dated = yearOfTitle(items, index);
      if (dated) dropMention(complements, dated);
      const place = item.mention.type === 'person' ? placeOfName(items, index) : undefined;
      if (place && complements.find(({ mention }) => mention === place)?.prep === '') dropMention(complements, place);
      complements.push(...timeBetween(items, subjects, to));
      break;
    }
    complements.push(complement(item.mention, lead, true));
    lead = [];
  }
  return complements;
}

/** "A winner in 2024 with Northline, Stone will drive": what opens the sentence up to a comma before the subject describes it only. */
function isDescription(items: readonly Item[], subject: number): boolean {
  if (wordOf(items[subject - 1]) !== ',') return false;
  const [first, second] = [wordOf(items[0]), wordOf(items[1])];
  return opensDescription(first, second);
}

function dropMention(complements: Complement[], dropped: Mention): void {
  const at = complements.findIndex(({ mention }) => mention === dropped);
  if (at >= 0) complements.splice(at, 1);
}

const OF_A_NAME = /^(?:world|of|the|and|overall|class|-|’s|')$/;

/** "2023 Cup champion Stone joined": the year that only tells which title or post a subject has. */
function yearOfTitle(items: readonly Item[], subject: number): Mention | undefined {
  for (let at = subject - 1; at >= 0; at -= 1) {
    const mention = mentionAt(items, at);
    if (mention?.type === 'time') {
      // Titles before a name are no items: between "2023" and "Stone" some words have to stand.
      const isBare = mention.last - mention.first === 1 && (mentionAt(items, subject)?.first ?? 0) > mention.last;
      return isBare && !PREPOSITIONS.has(wordOf(items[at - 1])) ? mention : undefined;
    }
    const item = items[at];
    const isOfName = item?.is === 'word' && (item.token.capital || OF_A_NAME.test(item.token.lower));
    if (!isOfName && !/^(?:series|race|track|name|team)$/.test(mention?.type ?? '')) return undefined;
  }
  return undefined;
}

/** "Las Vegas’ Stone", "Le Mans winner Stone": the place straight before a name that only tells whose or who she is. */
function placeOfName(items: readonly Item[], subject: number): Mention | undefined {
  for (let at = subject - 1; at >= Math.max(0, subject - 4); at -= 1) {
    const mention = mentionAt(items, at);
    if (mention?.type === 'track' || mention?.type === 'race') return mention;
    if (!/^\p{L}[\p{L}-]*$/u.test(wordOf(items[at])) && !OF_A_NAME.test(wordOf(items[at]))) return undefined;
  }
  return undefined;
}

/** "Stone last season drove", "Stone in 2023 drove": a time right between subject and verb. */
function timeBetween(items: readonly Item[], subjects: readonly Mention[], to: number): Complement[] {
  const time = mentionAt(items, to - 1);
  if (time?.type !== 'time') return [];
  const prep = wordOf(items[to - 2]);
  const subject = mentionAt(items, prep === 'in' ? to - 3 : to - 2);
  return subject && subjects.includes(subject) ? [complement(time, prep === 'in' ? [prep] : [], true)] : [];
}

function complement(mention: Mention, lead: readonly string[], before: boolean): Complement {
  let prep = '';
  lead.forEach((word, index) => {
    if (PREPOSITIONS.has(word)) prep = word;
    // "and, with it, the No. 12"
    if (word === ',' && /^(?:it|that|them)$/.test(lead[index - 1] ?? '') && lead[index - 2] === prep) prep = '';
  });
  return { mention, prep, lead: lead.join(' '), before };
}

/** What stands behind a verb up to the next clause. Behind the comma that closes a relative clause it belongs to the main one. */
export function complementsBehind(
  items: readonly Item[],
  from: number,
  to: number,
  relative: boolean,
): { own: Complement[]; rest: Complement[]; words: string; behind: string } {
  const own: Complement[] = [];
  const rest: Complement[] = [];
  const words: string[] = [];
  // Words of the main clause behind the comma.
  const behind: string[] = [];
  let lead: string[] = [];
  let closed = false;
  let previous: Complement | undefined;
  // Up to here more is said of a person: "goes to Stone, second in the 2022 ARCA standings, for one race".
  let aside = from;
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (item?.is === 'word') {
      const word = item.token.lower;
      if (
        relative &&
        word === ',' &&
        !closed &&
        (goesOnWithPerson(items, index, to) ||
          (!COORDINATORS.has(wordOf(items[index + 1])) && mentionAt(items, index + 1) === undefined))
      )
        closed = true;
      lead.push(word);
      (closed ? behind : words).push(word);
      continue;
    }
    if (item?.is !== 'mention') continue;
    const isNoTime = isTimeOfNews(item.mention, lead) || isTimeOfOption(item.mention, lead);
    if (index < aside || isRuledOut(item.mention, lead) || isNoTime) {
      lead = [];
      continue;
    }
    if (item.mention.type === 'person' && !item.mention.possessive) aside = appositionEnd(items, index) ?? aside;
    let next = complement(item.mention, lead, false);
    const joins =
      lead.length > 0 && lead.every((word) => word === ',' || COORDINATORS.has(word) || word === 'the' || word === 'a');
    if (
      (joins || isDescribed(item.mention, lead)) &&
      previous &&
      (COORDINATORS.has(lead.find((word) => word !== ',') ?? '') || lead[0] === ',') &&
      previous.mention.type === item.mention.type
    ) {
      next = { ...next, prep: previous.prep, lead: previous.lead };
    }
    if (previous && lead.length === 0 && isOwned(previous, item.mention))
      next = { ...next, prep: previous.prep, lead: previous.lead };
    if (previous && isTitled(previous.mention, lead, item.mention)) next = { ...next, prep: previous.prep };
    if (previous && isRelative(previous.mention, lead, item.mention))
      next = { ...next, prep: previous.prep, lead: previous.lead };
    // "including 2019 champion Stone": a year of hers, and none in which it is done.
    const dated = item.mention.type === 'person' ? yearOfTitle(items, index) : undefined;
    if (dated) dropMention(own, dated);
    if (closed) rest.push(next);
    else own.push(next);
    previous = next;
    // "is off to Ben Carter's Northline Racing": to the team.
    const { mention } = item;
    const owns = mention.type === 'person' && mention.possessive && mentionAt(items, index + 1)?.type === 'team';
    if (!owns) lead = [];
  }
  // "including 2019 champion Stone joining": she may be the subject of what follows.
  const dated = mentionAt(items, to)?.type === 'person' ? yearOfTitle(items, to) : undefined;
  if (dated) dropMention(own, dated);
  return { own, rest, words: words.join(' '), behind: behind.join(' ') };
}

const RULED_OUT =
  /(?:^| )(?:not|anything but|anywhere but|any \S+ but|(?:other|else) than)(?: (?:with|for|at|to|in|by|the|a|an|as))*$/;

/** "signed for 2026, but not with Northline", "anything but the No. 12", "Carter, not Stone": named as what it is not. */
function isRuledOut({ type }: Mention, lead: readonly string[]): boolean {
  return (type === 'person' || type === 'team' || type === 'car') && RULED_OUT.test(lead.join(' '));
}

// What an announcement is called that stands behind what is announced.
const NEWS =
  /^, (?:the|a|an|his|her|its|their) .*\b(?:announcements?|news|moves?|deals?|signings?|statements?|releases?|shake-?ups?|surprises?)\b/;

/** "…; more on that tomorrow", "…, the first of many such announcements this week": a time of what is told beside. */
function isTimeOfNews(mention: Mention, lead: readonly string[]): boolean {
  if (mention.type !== 'time') return false;
  // ", a multi-year deal through 2027": seasons are those of what is told.
  const isOfDays = mention.seasons === undefined && mention.through === undefined && mention.after === undefined;
  return lead[0] === ';' || (isOfDays && NEWS.test(lead.join(' ')));
}

const OPTION =
  /(?:^|\b(?:with|plus|including|and) |, )(?:[\w’'-]+ ){0,3}options? (?:for|on|in|through|until|to extend (?:it |the deal )?(?:through|to|until|into))(?: the)?$/;

/** "signs for 2031 with an option for 2032": a season that is agreed by nobody; not "takes up its option for 2032". */
function isTimeOfOption(mention: Mention, lead: readonly string[]): boolean {
  return mention.type === 'time' && lead.length > 2 && OPTION.test(lead.join(' '));
}

/** "has Stone, who won in it, and her partner, Carter": behind the comma stands one more person, and none stands before it. */
function goesOnWithPerson(items: readonly Item[], comma: number, to: number): boolean {
  if (wordOf(items[comma + 1]) !== 'and' || mentionAt(items, comma - 1)?.type === 'person') return false;
  for (let at = comma + 2; at < Math.min(to, comma + LONGEST_LIST); at += 1) {
    const item = items[at];
    if (item?.is === 'mention') {
      if (item.mention.type === 'person' && !item.mention.possessive) return true;
      if (item.mention.type !== 'person' && item.mention.type !== 'extent') return false;
    } else if (item?.is !== 'word' || PREPOSITIONS.has(wordOf(item))) return false;
  }
  return false;
}

// "and British youngster", "and German endurance ace"
const LONGEST_DESCRIPTION = 4;
// ", and her new full-season partner, Ben Carter"
const LONGEST_LIST = 9;

/** "by Ava Stone and British youngster Ben Carter": nothing but what he is stands between "and" and the name. */
function isDescribed({ type }: Mention, [joint = '', ...words]: readonly string[]): boolean {
  if (type !== 'person' || !COORDINATORS.has(joint) || words.length > LONGEST_DESCRIPTION) return false;
  return words.every((word) => /^[a-z]/.test(word) && !PREPOSITIONS.has(word) && !NO_DESCRIPTION.has(word));
}

const NO_DESCRIPTION = new Set([...RELATIVES, ...SUBORDINATORS, ...FILLERS, 'his', 'her', 'their', 'its', 'not']);

const RELATIVE = new RegExp(
  `^(?:(?!and\\b|of\\b|in\\b|with\\b)[a-z-]+ ){0,3}(?:${KIN}|team-?mate|prot[eé]g[eé]|friend|rival|countryman|compatriot)(?: ,)?$`,
);

/** "to Japan's Ava Stone", "from next week's Italian Grand Prix": what leads to the first leads to what it only describes. */
function isOwned({ mention: owner, prep }: Complement, { type, first }: Mention): boolean {
  if (owner.last !== first) return false;
  // "for the 2026 Indianapolis 500"
  if (owner.type === 'time') return type === 'race' || (prep === 'from' && type === 'track');
  return type === 'person' && (owner.type === 'name' || owner.type === 'place' || owner.type === 'series');
}

/** "driven by Stone's cousin, Kyle Carter": what is said of the one who is named so is said of him. */
function isRelative(owner: Mention, lead: readonly string[], { type }: Mention): boolean {
  return owner.type === 'person' && owner.possessive && type === 'person' && RELATIVE.test(lead.join(' '));
}

// "by full-season pair Stone and Carter"
const GROUP = /^(?:pair|duo|trio|pairing|drivers?|regulars?|team-?mates?|co-drivers?)$/;

// "by Formula 2 points leader Stone"
const KNOWN_FOR =
  /^(?:(?:points|championship|title|race|multiple|two-time|three-time|four-time|former|reigning|current|rising|young) ){0,2}(?:leaders?|contenders?|challengers?|front-?runners?|runners?-up|winners?|race-winners?|champions?|stars?|aces?|prospects?|standouts?|graduates?|regulars?|veterans?|rookies?|talents?|youngsters?|sensations?|converts?|stalwarts?|podium finishers?)$/;

/** "by Indy Lights champion Ava Stone", "with Northline driver Carter": what stands before the noun tells who the person is. */
function isTitled({ type }: Mention, lead: readonly string[], mention: Mention): boolean {
  return (
    mention.type === 'person' &&
    /^(?:series|race|team|place|make|extent)$/.test(type) &&
    lead.length > 0 &&
    (lead.every((word) => isTitle(word) || (type === 'extent' && GROUP.test(word))) || KNOWN_FOR.test(lead.join(' ')))
  );
}
