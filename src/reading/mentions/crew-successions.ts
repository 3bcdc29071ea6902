import type { Token } from '../text/token.js';
import { isReplaced, isSuccessor } from './crew-holders.js';
import type { Person, PersonMention } from './mention.js';

/** Somebody who comes to the post of somebody else. */
export interface CrewSuccession {
  readonly before: PersonMention;
  readonly after: PersonMention;
  /** The words tell of a post only where the one before is known to have one. */
  readonly isOnlyHis: boolean;
  /** For as long as the other is away. */
  readonly isForNow: boolean;
}

/**
 * Who takes whose place: "X replaces Y", "X takes over for Y", "Y is replaced by X", "He takes the place of Y", "Y’s
 * replacement is X", "the post vacated by Y", "Y is suspended, so X steps in". `people` are those of a sentence that begins at token `first`, `other`
 * is the one on a crew whom the sentence before names, `crew` tells who has a post.
 */
export function successionsIn(
  tokens: readonly Token[],
  people: readonly PersonMention[],
  first: number,
  other: PersonMention | undefined,
  crew: ReadonlyMap<Person, unknown>,
): CrewSuccession[] {
  const found: CrewSuccession[] = [];
  const add = (before: PersonMention, after: PersonMention, isOnlyHis: boolean, isForNow: boolean): void => {
    if (before.person !== after.person) found.push({ before, after, isOnlyHis, isForNow });
  };
  for (const [index, mention] of people.entries()) {
    const previous = people.findLast((one, at) => at < index && tokens[one.first - 1]?.text !== '(');
    const two = tokens[mention.first - 2]?.lower ?? '';
    const isForNow = isSubstitution(tokens, mention);
    if (isSuccessor(tokens, mention)) {
      const follows = previous ?? other;
      if (follows) add(follows, mention, true, isForNow);
      continue;
    }
    const next = people.slice(index + 1).find((one) => !one.possessive);
    if (next && isReplacement(tokens, mention, next)) add(mention, next, true, false);
    if (mention.possessive) continue;
    if (isVacated(tokens, mention) || isOusted(tokens, mention)) {
      const follows = people.findLast((one, at) => at < index && crew.has(one.person)) ?? other;
      if (follows) add(mention, follows, false, false);
      continue;
    }
    const byHim = tokens[mention.first - 1]?.lower === 'by' && /^(?:replaced|succeeded|relieved)$/.test(two);
    if (byHim || isReplaced(tokens, mention.first)) {
      const opens = /^(?:he|she|hell|shell|hes|shes)$/.test(tokens[first]?.lower ?? '');
      const one = previous ?? (opens ? other : undefined);
      if (one && !one.possessive) {
        if (byHim) add(one, mention, false, false);
        else add(mention, one, false, isSubstitution(tokens, one));
      }
    } else if (stepsIn(tokens, mention)) {
      const isAway = (one: PersonMention): boolean => one.last <= mention.first && one.person !== mention.person;
      const away = people.findLast((one) => isAway(one) && crew.has(one.person)) ?? other;
      if (away) add(away, mention, true, isForNow);
    }
  }
  return found;
}

// Between "Marsh’s replacement" and "is Lowell".
const LONGEST_NOTE = 10;

/** "Marsh’s replacement on Stone’s car is Lowell": who has the post behind another. */
function isReplacement(tokens: readonly Token[], before: PersonMention, next: PersonMention): boolean {
  if (!before.possessive || next.first > before.last + LONGEST_NOTE) return false;
  if (!/^(?:replacement|successor|stand-in|substitute)$/.test(tokens[before.last]?.lower ?? '')) return false;
  let at = next.first - 1;
  // "is team engineer Lowell"
  while (at > before.last && TITLE.test(tokens[at]?.lower ?? '')) at -= 1;
  return /^(?:is|be|was|becomes|:|,)$/.test(tokens[at]?.lower ?? '');
}

const TITLE = /^(?:team|race|lead|car|chief|engineer|mechanic|specialist|veteran|longtime|former)$/;

/** "the position vacated by Marsh", "the spot left open by Marsh": whose a post was. */
function isVacated(tokens: readonly Token[], { first }: PersonMention): boolean {
  const words = tokens.slice(first - 4, first).map(({ lower }) => lower);
  return /(?:vacated|left(?: open| vacant)?|(?:previously|last|most recently)? ?held) by$/.test(words.join(' '));
}

const OUSTED =
  /^(?:is|was|were) (?:reassigned|re-assigned|fired|dismissed|removed|released|let go|relieved|demoted|suspended)\b/;

/** "a job he has held since Cole Adler was reassigned": who lost a post as somebody else got it. */
function isOusted(tokens: readonly Token[], { first, last }: PersonMention): boolean {
  if (!/^(?:when|after|since|once)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  return OUSTED.test(
    tokens
      .slice(last, last + 3)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

// Words between a name and what its bearer does.
const LEADS =
  /^(?:will|to|is|was|who|has|have|had|been|be|now|then|going|set|expected|tapped|being|asked|named|chosen|picked|likely|again|instead|also|would|could|may|temporarily|slated|scheduled)$/;
const STEPS_IN =
  /^(?:steps?|stepped|stepping|fills?|filled|filling) (?:in|up)\b|^(?:takes?|took|taken|taking) over(?: (?:the (?:job|post|role|duties|box|pit box|reins)|on an interim basis|in the interim|as interim))?(?: (?:at|in|for|from|until|starting|beginning|immediately|effective|this|next|on|through|while|when)\b| ?[.,;]|$)|^(?:gets?|got|getting|receives?|received) the (?:call|nod|assignment|job|post|role|gig|position|promotion)\b|^(?:assumes?|assumed|handles?|handled) (?:his|her|the|those|that) (?:duties|role|post|job|position)\b|^(?:on standby|in charge|the (?:replacement|substitute|fill-in|stand-in|interim))\b/;
const FARTHEST = 8;

/** "X steps in", "X is expected to take over at Bristol", "X gets the call": who comes to a post that the words before name. */
function stepsIn(tokens: readonly Token[], { last }: PersonMention): boolean {
  let at = behindAside(tokens, last);
  const from = at;
  while (at < from + FARTHEST && LEADS.test(tokens[at]?.lower ?? '')) at += 1;
  const words = tokens.slice(at, at + 7).map(({ lower }) => lower);
  // "takes over the No. 12": a seat.
  return STEPS_IN.test(words.join(' '));
}

// The longest aside of who somebody is.
const LONGEST_ASIDE = 20;

/** Behind ", who spotted for Stone last year," where that follows a name. */
function behindAside(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== ',' || tokens[from + 1]?.lower !== 'who') return from;
  let at = from + 2;
  while (at < from + LONGEST_ASIDE && !/^[,.;]$/.test(tokens[at]?.text ?? '.')) at += 1;
  return tokens[at]?.text === ',' ? at + 1 : from;
}

/** "fills in", "steps in for one race", "serves as interim". */
function isSubstitution(tokens: readonly Token[], { last }: PersonMention): boolean {
  return tokens
    .slice(last, last + FARTHEST)
    .some(({ lower }, at, words) =>
      /^(?:fills?|filled|filling|subs?|substitutes?|steps?|stepped|stands?)$/.test(lower)
        ? words[at + 1]?.lower === 'in' || /^sub/.test(lower)
        : /^(?:interim|temporar(?:y|ily)|standby|pinch-hits?)$/.test(lower),
    );
}
