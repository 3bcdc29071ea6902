import { closingComma } from '../../text/closing-comma.js';
import type { Token } from '../../text/token.js';
import type { Person, PersonMention } from '../mention.js';
import { isHandedOn } from './crew-handed-on.js';
import { isReplaced, isSuccessor } from './crew-holders.js';

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
    if (mention.possessive) {
      const heir = people.findLast((one, at) => at < index && !one.possessive);
      if (heir && isOldPlace(tokens, heir, mention)) add(mention, heir, true, false);
      continue;
    }
    const ousted = people[index - 1];
    if (ousted && isExchanged(tokens, ousted, mention)) {
      add(ousted, mention, false, false);
      continue;
    }
    if (isNamedAsHeir(tokens, mention, first) && other) {
      add(other, mention, true, false);
      continue;
    }
    if (isVacated(tokens, mention) || isOusted(tokens, mention)) {
      const follows = people.findLast((one, at) => at < index && crew.has(one.person)) ?? other;
      if (follows) add(mention, follows, false, false);
      continue;
    }
    if (isHandedOn(tokens, mention, people, first, crew)) {
      const holder = people.findLast((one, at) => at < index && crew.has(one.person)) ?? other;
      if (holder) add(holder, mention, true, isForNow);
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

/** "replaced Marsh with Lowell", "took Marsh off the No. 12 and gave it to Lowell": who is put in the place of somebody. */
function isExchanged(tokens: readonly Token[], before: PersonMention, after: PersonMention): boolean {
  const link = tokens[after.first - 1]?.lower;
  if (before.possessive || after.first > before.last + LONGEST_NOTE) return false;
  let verb = before.first - 1;
  while (TITLE.test(tokens[verb]?.lower ?? '') || /^(?:crew|spotter|the|its)$/.test(tokens[verb]?.lower ?? ''))
    verb -= 1;
  if (link === 'with') return /^(?:replac|swap)(?:e|es|ed|ing|ped|ping|s)$/.test(tokens[verb]?.lower ?? '');
  if (link !== 'to') return false;
  const words = tokens.slice(before.last, after.first).map(({ lower }) => lower);
  return (
    words[0] === 'off' &&
    /\b(?:handed|gave|given|hands|gives|handing|giving|turned) (?:it|the (?:job|post|keys|car|reins))(?: over)? to$/.test(
      words.join(' '),
    )
  );
}

/** "Lowell takes Marsh’s old spot", "with Lowell in Marsh’s job". */
function isOldPlace(tokens: readonly Token[], heir: PersonMention, { first, last }: PersonMention): boolean {
  const noun = /^(?:old|former|previous)$/.test(tokens[last]?.lower ?? '') ? last + 1 : last;
  if (!/^(?:spot|job|post|role|place|position|chair|seat|duties)$/.test(tokens[noun]?.lower ?? '')) return false;
  const lead = tokens[first - 1]?.lower ?? '';
  const isIn = lead === 'in' && heir.last === first - 1;
  return (
    isIn ||
    (first <= heir.last + 4 &&
      /^(?:takes?|took|taking|gets?|got|fills?|filled|filling|assumes?|assumed|inherits?|inherited|into)$/.test(lead))
  );
}

/** "His successor is Lowell", "Northline has named his replacement already: Lowell". */
function isNamedAsHeir(tokens: readonly Token[], { first }: PersonMention, from: number): boolean {
  if (!/^(?:is|be|was|as|:|,)$/.test(tokens[first - 1]?.lower || (tokens[first - 1]?.text ?? ''))) return false;
  for (let at = Math.max(from, first - LONGEST_NOTE); at < first - 1; at += 1)
    if (
      /^(?:successor|replacement)$/.test(tokens[at + 1]?.lower ?? '') &&
      /^(?:his|her)$/.test(tokens[at]?.lower ?? '')
    )
      return true;
  return false;
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
  return /^(?:is|be|was|becomes|:|,)$/.test(tokens[at]?.lower || (tokens[at]?.text ?? ''));
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
  /^(?:will|to|is|was|who|has|have|had|been|be|now|then|going|set|expected|tapped|being|asked|named|chosen|picked|hired|selected|as|likely|again|instead|also|would|could|may|temporarily|slated|scheduled)$/;
const STEPS_IN =
  /^(?:(?:steps?|stepped|stepping|fills?|filled|filling) (?:in|up)|moves? up|moved up)\b|^(?:takes?|took|taken|taking) over(?: (?:the (?:job|post|role|duties|box|pit box|reins)|on an interim basis|in the interim|as interim))?(?: (?:at|in|for|from|until|starting|beginning|immediately|effective|this|next|on|through|while|when)\b| ?[.,;]|$)|^(?:gets?|got|getting|receives?|received) the (?:call|nod|assignment|job|post|role|gig|position|promotion)\b|^(?:assumes?|assumed|handles?|handled|inherits?|inherited) (?:his|her|the|those|that) (?:duties|role|post|job|position|headset)\b|^(?:gets?|got|takes?|took) (?:the|his|her) (?:headset|place|spot)\b|^(?:fills?|filled|filling) (?:the|that) (?:opening|vacancy|void|hole|gap|spot|position|post|role|job)\b|^(?:will )?(?:do|does|be doing) (?:the|his|her|that) job\b|^(?:promoted|elevated|bumped up|moved up)(?: from within)?(?: to (?:the|that|his) (?:job|post|role|position|box|pit box)\b| to (?:replace|succeed|take|fill)\b| in his place\b| ?[.,;]|$)|^(?:replace|succeed|relieve) him\b|^(?:his )(?:replacement|successor)\b|^(?:on standby|in charge|the (?:replacement|substitute|fill-in|stand-in|interim))\b/;
const FARTHEST = 8;

const RUNS =
  /^(?:runs?|leads?|calls?|handles?|oversees?|heads?|takes over|is in charge of) (?:the|his|her|both|races)\b/;

function isEngineer(tokens: readonly Token[], at: number): boolean {
  return /^(?:engineer|mechanic|specialist|director|foreman)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "X steps in", "X is expected to take over at Bristol", "X gets the call": who comes to a post that the words before name. */
function stepsIn(tokens: readonly Token[], { first, last }: PersonMention): boolean {
  // "her engineer, Dan Marsh, steps up"
  const isAside = tokens[first - 1]?.text === ',' && tokens[last]?.text === ',';
  let at = isAside ? last + 1 : behindAside(tokens, last);
  const from = at;
  while (at < from + FARTHEST && LEADS.test(tokens[at]?.lower ?? '')) at += 1;
  const words = tokens.slice(at, at + 7).map(({ lower, text }) => lower || text);
  // "takes over the No. 12": a seat; "engineer Marsh runs the No. 12" is none.
  return STEPS_IN.test(words.join(' ')) || (isEngineer(tokens, first) && RUNS.test(words.join(' ')));
}

// The longest aside of who somebody is.
const LONGEST_ASIDE = 20;

// What opens an aside that says who somebody is.
const OPENS_ASIDE =
  /^(?:who|whose|the|a|an|his|her|its|their|once|formerly|previously|currently|until|most|now|himself|herself|\d+)$/;

/** Behind ", who spotted for Stone last year," or ", the car’s lead engineer," where that follows a name. */
function behindAside(tokens: readonly Token[], from: number): number {
  const opener = tokens[from + 1];
  if (tokens[from]?.text !== ',' || !opener || !(OPENS_ASIDE.test(opener.lower) || opener.possessive)) return from;
  const comma = closingComma(tokens, from + 2, LONGEST_ASIDE);
  return comma === undefined ? from : comma + 1;
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
