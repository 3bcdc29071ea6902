import type { Sentence } from '../../text/sentence.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention, PersonMention, TimeMention } from '../mention.js';
import type { CrewPost } from './crew-post.js';

/** Somebody with the seasons that stand beside the name, and what else is told of them: "Stone (Northline Racing, 2021-22)". */
interface SpellOf {
  readonly person: PersonMention;
  readonly seasons: readonly number[];
  /** Cars and teams beside the name. */
  readonly beside: readonly Mention[];
}

/** Several spells that a sentence tells of one crew chief or spotter, or of one driver's crew chiefs. */
export interface Career {
  readonly role: CrewPost['role'];
  /** Whose spells they are: named before them. */
  readonly of: PersonMention;
  /** The post is that of those listed ("Stone’s crew chiefs: Marsh (2021), Adler (2022)"), and not of whom they are told. */
  readonly isOfListed: boolean;
  readonly spells: readonly SpellOf[];
}

// "Stone (2019)", "Stone in 2019", "Stone from 2019 to 2021", "Stone at Northline Racing in the No. 12 (2019)"
const TO_TIME = /^(?:,? ?(?:\(|in|from|during|for|through|at|with|on|the|of|,) ?){0,4}$/;
// "2019 with Stone", "2019-20, crew chief for Stone", "2021: Stone"
const TO_NAME =
  /^(?:[,:–—-] ?)?(?:(?:as |was )?(?:the |a )?(?:crew chief|spotter) ?)?(?:with|for|of|leading|guiding|alongside|beside|on|:)?(?: the| driver| rookie)*$/;
// "the third crew chief in as many years, following Adler in 2024 and Lowell in 2025": those are no drivers.
const AFTER =
  /^(?:following|after|behind|replac(?:es|ed|ing)|succeed(?:s|ed|ing)|before|than|over|against|by|beat|beating)$/;
const LISTS = /^(?:chiefs|spotters)$/;
const LONGEST = 20;
// Mentions of a sentence that somebody can follow.
const MOST = 40;

/**
 * "Marsh worked for Stone (2019), Carter (2020-21) and Hart (2022) as a crew chief", "was Stone’s crew chief in 2021 and Carter’s in
 * 2022", "Stone’s crew chiefs: Marsh (2021-23), Adler (2024)": two spells and more, each with its seasons.
 */
export function crewCareer(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { first }: Pick<Sentence, 'first'>,
): Career | undefined {
  if (mentions.length > MOST) return undefined;
  const post = mentions.find(({ type }, at) => type === 'role' && isPost(mentions[at]));
  const of = mentions.find((mention): mention is PersonMention => mention.type === 'person');
  if (!of || of.first > first + LONGEST) return undefined;
  // "Marsh spotted for Stone in 2023 and Carter in 2024"
  const spots = tokens.slice(of.last, of.last + 4).some(({ lower }) => /^spot(?:ted|ting)$/.test(lower));
  if (post?.type !== 'role' && !spots) return undefined;
  const rest = mentions.filter(
    (mention) => mention !== of && !(mention.type === 'person' && mention.person === of.person),
  );
  const spells = spellsBehind(tokens, rest, of.last) ?? spellsAhead(tokens, rest, of.last);
  if (!spells || new Set(spells.map(({ person }) => person.person)).size < 2) return undefined;
  const isOfListed =
    post !== undefined && LISTS.test(tokens[post.last - 1]?.lower ?? '') && post.last <= (spells[0]?.person.first ?? 0);
  const isSpotter = spots || (post?.type === 'role' && post.role === 'spotter');
  return { role: isSpotter ? 'spotter' : 'crew chief', of, isOfListed, spells };
}

function isPost(mention: Mention | undefined): boolean {
  return mention?.type === 'role' && /^(?:crew chief|spotter)$/.test(mention.role);
}

/** "Stone (2019), Carter (2020)": every name has its seasons behind it. */
function spellsBehind(tokens: readonly Token[], mentions: readonly Mention[], from: number): SpellOf[] | undefined {
  const people = mentions.filter(
    (one): one is PersonMention => one.type === 'person' && one.form !== 'described' && one.first >= from,
  );
  if (AFTER.test(tokens[(people[0]?.first ?? 0) - 1]?.lower ?? '')) return undefined;
  const spells = people.map((person, at): SpellOf | undefined => {
    const until = people[at + 1]?.first ?? Number.POSITIVE_INFINITY;
    const behind = mentions.filter((one) => one.first >= person.last && one.first < until);
    const times = behind.filter((one): one is TimeMention => one.type === 'time' && one.seasons !== undefined);
    const [time] = times;
    if (!time?.seasons || times.length > 1) return undefined;
    const between = behind.filter((one) => one.last <= time.first);
    if (!TO_TIME.test(wordsBut(tokens, person.last, time.first, between))) return undefined;
    return { person, seasons: time.seasons, beside: between.filter(({ type }) => type === 'team' || type === 'car') };
  });
  return whole(spells);
}

/** "2019 with Stone, 2020 with Carter": every name has its seasons before it. */
function spellsAhead(tokens: readonly Token[], mentions: readonly Mention[], from: number): SpellOf[] | undefined {
  const times = mentions.filter(
    (one): one is TimeMention => one.type === 'time' && one.seasons !== undefined && one.first >= from,
  );
  const spells = times.map((time, at): SpellOf | undefined => {
    const until = times[at + 1]?.first ?? Number.POSITIVE_INFINITY;
    const behind = mentions.filter((one) => one.first >= time.last && one.first < until);
    const people = behind.filter((one): one is PersonMention => one.type === 'person');
    const [person] = people;
    if (!time.seasons || !person || people.length > 1) return undefined;
    if (!TO_NAME.test(wordsBetween(tokens, time.last, person.first))) return undefined;
    return { person, seasons: time.seasons, beside: behind.filter(({ type }) => type === 'team' || type === 'car') };
  });
  return whole(spells);
}

function whole(spells: readonly (SpellOf | undefined)[]): SpellOf[] | undefined {
  const known = spells.filter((spell) => spell !== undefined);
  return known.length > 1 && known.length === spells.length ? known : undefined;
}

/** The words between two tokens but for those of some mentions. */
function wordsBut(tokens: readonly Token[], first: number, last: number, mentions: readonly Mention[]): string {
  const words: string[] = [];
  for (let at = first; at < last; at += 1) {
    if (mentions.some((one) => one.first <= at && at < one.last)) continue;
    words.push(tokens[at]?.lower || (tokens[at]?.text ?? ''));
  }
  return words.join(' ');
}
