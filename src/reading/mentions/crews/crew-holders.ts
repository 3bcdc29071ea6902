import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention, PersonMention } from '../mention.js';
import { hasGoneFor } from './crew-goers.js';
import type { CrewPost } from './crew-post.js';

const OBLIQUE = new Set(
  'with of for to from by than over alongside beside between against at in on after under'.split(' '),
);

/** "replaces X", "succeeding X". */
const REPLACES = /^(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|reliev(?:e|es|ed|ing))$/;

/** "X replaces Y as crew chief", "X is the new crew chief, taking over from Y", "Y was replaced by X as crew chief". */
export function withPredecessor(tokens: readonly Token[], mentions: readonly Mention[], post: CrewPost): CrewPost {
  for (const mention of mentions) {
    if (mention.type !== 'person' || mention.possessive || mention.form === 'described') continue;
    if (mention.person === post.person.person) continue;
    // "Stone steps in for Carter, who has Marsh as crew chief": whose seat another gets.
    if (mention.last < post.person.first && isStoodInFor(tokens, mention)) {
      const stands = holderBefore(tokens, mentions, mention.first - 2);
      if (stands && stands.person !== post.person.person) continue;
    }
    if (isAway(tokens, mention) || isStoodInFor(tokens, mention)) return { ...post, absent: mention };
    if (hasGoneFor(tokens, mention, post)) return { ...post, goer: mention };
    const [one, two] = [tokens[mention.first - 1]?.lower ?? '', tokens[mention.first - 2]?.lower ?? ''];
    const takesOver =
      one === 'from' && tokens.slice(post.person.first, mention.first).some((token) => token.lower === 'over');
    // "Stone replaces Carter, and Marsh becomes the crew chief": whom another replaces.
    const replacing = REPLACES.test(one) ? holderBefore(tokens, mentions, mention.first - 1) : undefined;
    // "Crew chief Marsh comes with Stone, who replaces Carter": a driver, whose seat it was.
    const isWho = /\bwho(?: will| is to| is set to)?$/.test(wordsBetween(tokens, mention.first - 5, mention.first - 1));
    const isBefore = mention.last < post.person.first || isWho;
    if (replacing && replacing.person !== post.person.person && isBefore) continue;
    // "No. 12 – Ava Stone. Replaces Carter and brings along crew chief Marsh": whom the driver of the row replaces.
    const isUnsaid = !replacing && /^(?:replaces?|replaced|succeeds?|succeeded)$/.test(one);
    if (isUnsaid && mention.last < post.person.first && tokens[post.person.first - 1]?.lower !== 'with') continue;
    if (REPLACES.test(one) || takesOver || (two === 'over' && one === 'for') || (one === 'of' && two === 'place'))
      return { ...post, predecessor: mention };
  }
  const [by, verb] = [tokens[post.person.first - 1]?.lower, tokens[post.person.first - 2]?.lower ?? ''];
  if (by !== 'by' || !/^(?:replaced|succeeded|relieved)$/.test(verb)) return post;
  const predecessor = holderBefore(tokens, mentions, post.person.first - 2);
  return predecessor && predecessor.person !== post.person.person ? { ...post, predecessor } : post;
}

const AWAY = /^(?:suspended|sidelined|recovering|recovers|serving|serves|ill|sick|absent|away)$/;

/** "with X suspended", "while X serves a suspension", "in place of the suspended X": somebody whose post it stays. */
function isAway(tokens: readonly Token[], mention: PersonMention): boolean {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  if (/^(?:suspended|sidelined|absent|ailing)$/.test(word(mention.first - 1))) return true;
  if (!/^(?:with|while|as|because|since|after)$/.test(word(mention.first - 1))) return false;
  const verb = /^(?:is|was|remains|sits|stays)$/.test(word(mention.last)) ? mention.last + 1 : mention.last;
  return AWAY.test(word(verb)) && (word(verb) !== 'serving' || word(verb + 1) !== 'as');
}

/** "filled in for X", "subs for X": whose post it stays. */
function isStoodInFor(tokens: readonly Token[], { first }: PersonMention): boolean {
  const [one, two, three] = [1, 2, 3].map((back) => tokens[first - back]?.lower ?? '');
  if (one !== 'for') return false;
  return (
    (two === 'in' && /^(?:fill|step|stand|stood|sub|pinch)/.test(three ?? '')) ||
    /^(?:subs|subbed|subbing|substitutes|substituted|substituting)$/.test(two ?? '')
  );
}

/** "with X calling the shots": the name right before the words, else the one they are said of. */
export function holderOfPhrase(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
): PersonMention | undefined {
  const before = lastBefore(mentions, first);
  const isNear =
    before !== undefined &&
    BETWEEN.test(wordsBetween(tokens, before.last, first)) &&
    !isReplaced(tokens, before.first) &&
    // "calls the shots for Stone from the pit box"
    !(SERVED.test(tokens[before.first - 1]?.lower ?? '') && /^(?:from|atop|on)$/.test(tokens[first]?.lower ?? ''));
  return before?.type === 'person' && !before.possessive && isNear ? before : holderBefore(tokens, mentions, first);
}

// Before the driver whom somebody guides from his place.
const SERVED = /^(?:for|over|after|guid(?:e|es|ed|ing)|talk(?:s|ed|ing)?|help(?:s|ed|ing)?|coach(?:es|ed|ing)?)$/;

/** "Under Marsh, the man now on the box, Stone has won": between a name and the words said of it. */
const BETWEEN =
  /^(?:now|still|again| )*$|^, the (?:new |old |veteran )?(?:man|woman|guy|one|voice|boss|leader|veteran|engineer)(?: now| still| again)*$/;

/** "replacing X", "takes over for X", "in place of X": a name at a token is of somebody who makes way. */
export function isReplaced(tokens: readonly Token[], at: number): boolean {
  const [one, two, three] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? '', tokens[at - 3]?.lower ?? ''];
  if (REPLACES.test(one)) return true;
  if (/^(?:for|from)$/.test(one))
    return /^(?:over|in)$/.test(two) && /^(?:tak|t[ao]ok|fill|step|sub|stand|stood)/.test(three);
  return one === 'of' && /^(?:place|stead|lieu)$/.test(two);
}

/** "Marsh takes his place", "Marsh will fill in for him": who comes after somebody named before. */
export function isSuccessor(tokens: readonly Token[], { possessive, last }: PersonMention): boolean {
  const words = tokens.slice(last, last + 6).map(({ lower }) => lower);
  return (
    !possessive &&
    /^(?:will )?(?:(?:takes?|fills?|assumes?|inherits?) (?:his|her|that|the) (?:place|spot|role|position|job|post|duties)|(?:replaces?|succeeds?|relieves?|follows?|fills? in for|steps? in for|subs? for) (?:him|her))\b/.test(
      words.join(' '),
    )
  );
}

/** The mention that ends last before a token. */
export function lastBefore(mentions: readonly Mention[], at: number): Mention | undefined {
  let best: Mention | undefined;
  for (const mention of mentions) {
    if (mention.last > at) break;
    best = mention;
  }
  return best;
}

const AS_BEHIND_ASIDE = /^, [^,;:.]+ , as(?: an?| the| his| her| its)?$/;

/** The person a predicate is said of: the nearest before it that is no possessor and behind no preposition. */
export function holderBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
): PersonMention | undefined {
  const antecedent = antecedentOf(tokens, mentions, at);
  if (antecedent) return antecedent;
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const mention = mentions[index];
    if (mention?.type !== 'person' || mention.last > at || mention.possessive) continue;
    // "Marsh, who has worked with Stone for two years, is to succeed": told by the way.
    if (isInAside(tokens, mention, at)) continue;
    const before = tokens[mention.first - 1];
    // "Stone stays, with Marsh moving up to be her crew chief": who does that is behind "with".
    if (before?.lower === 'with' && /[^.]{2}ing$/.test(tokens[mention.last]?.lower ?? '')) return mention;
    // "Stone, with Marsh, new to the team, as crew chief": what stands between is said of him.
    if (before?.lower === 'with' && AS_BEHIND_ASIDE.test(wordsBetween(tokens, mention.last, at))) return mention;
    if (before && OBLIQUE.has(before.lower)) continue;
    // "It will be Finch, not Marsh, on the box"
    if (before?.lower === 'not' && tokens[mention.first - 2]?.kind === 'mark') continue;
    if (isObjectOfFirst(tokens, mentions, mention, at)) continue;
    if (isLeftToBe(tokens, mention, at) || isLed(tokens, mention)) continue;
    // "for A and B": what is joined to an oblique name is oblique itself.
    const joined = mentions[index - 1];
    if (
      before?.lower === 'and' &&
      joined?.type === 'person' &&
      joined.last === mention.first - 1 &&
      OBLIQUE.has(tokens[joined.first - 1]?.lower ?? '')
    )
      continue;
    return mention;
  }
  return undefined;
}

const BEFORE_OBJECT = /^(?:follows?|following|followed|joins?|joined|rejoins?|rejoined|knows?|knew|trails|trailed)$/;

/** "Marsh follows Stone to Northline and will again be her crew chief": a second verb of the same subject is not said of the first one's object. */
function isObjectOfFirst(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { first, last }: PersonMention,
  at: number,
): boolean {
  if (!BEFORE_OBJECT.test(tokens[first - 1]?.lower ?? '')) return false;
  const [subject] = mentions;
  if (subject?.type !== 'person' || subject.possessive || subject.first >= first) return false;
  return / and (?:(?:will|is|was|has|now|again|once|also|been|to|be|then|more|remains?|becomes?|still) ?)+$/.test(
    ` ${wordsBetween(tokens, last, at)}`,
  );
}

/** "He led Stone to the title and was on the box when": whom somebody else leads. */
function isLed(tokens: readonly Token[], { first }: PersonMention): boolean {
  const verb = /^(?:driver|rookie|veteran)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (!/^(?:led|guided|steered|coached|shepherded|carried|guides|steers)$/.test(tokens[verb]?.lower ?? ''))
    return false;
  const subject = tokens[verb - 1];
  return /^(?:he|she|and|who|then|has|had)$/.test(subject?.lower ?? '') || subject?.capital === true;
}

/** "Marsh quits Stone to become Carter's crew chief": who is left is not who goes. */
function isLeftToBe(tokens: readonly Token[], { first, last }: PersonMention, at: number): boolean {
  if (!/^(?:leaves?|leaving|left|quits?|departs?|swaps?|exchanges?)$/.test(tokens[first - 1]?.lower ?? ''))
    return false;
  return /\bto (?:be|become|serve as|work as|act as)$/.test(wordsBetween(tokens, last, at).trimEnd());
}

/** Whether a comma and "who" or "where" stand before a mention, and the comma that closes the aside between it and a token. */
function isInAside(tokens: readonly Token[], { first, last }: PersonMention, at: number): boolean {
  let open = first - 1;
  while (open > first - LONGEST_ASIDE && open > 0 && tokens[open]?.kind !== 'mark') open -= 1;
  if (tokens[open]?.text !== ',' || !OPENS_ASIDE.test(wordsBetween(tokens, open + 1, open + 5))) return false;
  for (let index = last; index < Math.min(at, last + LONGEST_ASIDE); index += 1)
    if (tokens[index]?.text === ',') return true;
  return false;
}

const LONGEST_ASIDE = 14;
// "Marsh, who guided Stone,", "Marsh, the crew chief who guided Stone,"
const OPENS_ASIDE =
  /^(?:who|where|(?:the|an?) (?:crew chief|man|woman|spotter) (?:who|that)|(?:the|a) (?:man|woman|spotter) (?:who|that))\b/;

const BEFORE_VERB =
  /^(?:has|have|had|was|is|will|would|also|already|now|still|then|once|previously|formerly|recently|been|be)$/;

/** "Stone will hear from Marsh, who also spotted for Carter": whom a "who" right before a predicate takes up. */
function antecedentOf(tokens: readonly Token[], mentions: readonly Mention[], at: number): PersonMention | undefined {
  let who = at - 1;
  while (BEFORE_VERB.test(tokens[who]?.lower ?? '')) who -= 1;
  if (!/^who(?:ll|s|d|ve)?$/.test(tokens[who]?.lower ?? '')) return undefined;
  // "Marsh, the man who got the headset"
  if (/^(?:man|woman|guy|one|engineer|veteran)$/.test(tokens[who - 1]?.lower ?? '') && tokens[who - 2]?.lower === 'the')
    who -= 2;
  const end = tokens[who - 1]?.text === ',' ? who - 1 : who;
  const named = mentions.find((mention) => mention.last === end);
  return named?.type === 'person' && !named.possessive ? named : undefined;
}
