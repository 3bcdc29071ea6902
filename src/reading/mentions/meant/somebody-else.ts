import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { VERB_FORMS } from '../../words/verbs.js';
import type { Mention, PersonMention } from '../mention.js';
import { companyOfSubject } from './company-of-subject.js';

const HIM = wordSet('him her his');
// Behind "her" as an object.
const NO_NOUN =
  /^(?:in|at|for|on|as|when|after|from|and|but|until|next|this|with|there|immediately|full-time|starting|beginning|[.,;:)—–-])$/;
const NEXT_ONE = /^(?:replacement|successor|stand-in|substitute|fill-in|understudy)$/;
const SEAT = /^(?:place|spot|seat|ride|shoes|car|truck|cockpit|drive)$/;
const NAMED =
  /^(?:(?:, )?who )?(?:[a-z’'-]+ ){0,3}?(?:is|was|be|been|becomes?|became|become|named|chosen|picked|announced|confirmed|appointed)(?: (?:to be|as))?$/;
const TAKES =
  /(?:^| )(?:inherits?|inherited|inheriting|(?:takes?|took|taken|taking) over|(?:fills?|filled|filling)|steps? into|stepping into|slides? into|(?:takes?|took|taken|taking))$/;
// "has hired Stone to replace him": whatever is done to Stone.
const TO_REPLACE =
  /^(?:, [^,]{1,40}, )?(?:[a-z’'-]+ ){0,4}?to (?:\S+ly )?(?:replace|succeed|relieve|displace|sub(?:stitute)? for|(?:fill|stand|step) in for|take over (?:for|from))$|^to (?:\S+ly )?(?:take|fill|inherit|assume)$/;
// "takes her place on the grid": her own.
const OWN_PLACE = /^(?:on|among|in the (?:field|line-?up|playoffs?|history)|at the)$/;
// "said he", "wants him to", "is him": no object of what the subject does.
const NO_ACT = /^(?:be|have|say|tell|think|believe|let|do|see|know|make|want|ask|help|feel)$/;

/**
 * "Ben Carter will replace him", "Carter is her successor": a pronoun that cannot be the subject just named, so that it is
 * whoever was spoken of before. `subject` is the person named last before the pronoun at `at`.
 */
function meansSomebodyElse(tokens: readonly Token[], at: number, subject: PersonMention): boolean {
  if (!HIM.has(tokens[at]) || subject.possessive || at - subject.last > 8) return false;
  const between = wordsBetween(tokens, subject.last, at);
  if (TO_REPLACE.test(between) && (tokens[at]?.lower !== 'his' || SEAT.test(tokens[at + 1]?.lower ?? ''))) return true;
  if (isActedOn(tokens, subject)) return false;
  if (!/^(?:, )?[^.,;:“”"()—–]*$/.test(between)) return false;
  const [next, second] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const isNew = /^(?:new|eventual|likely|immediate|full-time|permanent|designated)$/.test(next);
  if (NEXT_ONE.test(isNew ? second : next)) return NAMED.test(between);
  if (SEAT.test(next))
    return (
      TAKES.test(between) && !OWN_PLACE.test(second) && !OWN_PLACE.test(`${second} ${tokens[at + 3]?.lower ?? ''}`)
    );
  if (tokens[at]?.lower === 'his' || (tokens[at]?.lower === 'her' && !NO_NOUN.test(next) && next !== '')) return false;
  const verb = VERB_FORMS.get(tokens[at - 1]?.lower ?? '');
  return verb !== undefined && !NO_ACT.test(verb.lemma);
}

/** Who a pronoun cannot mean: the one named last before it, or who opens the sentence with an aside of its own. */
export function otherThan(
  tokens: readonly Token[],
  at: number,
  opener: Mention | undefined,
  last: PersonMention | undefined,
): PersonMention | undefined {
  const first = overWho(tokens, opener, at);
  const other = [first, last].find((one) => one !== undefined && meansSomebodyElse(tokens, at, one));
  return other ?? companyOfSubject(tokens, at, opener);
}

/** "Carter, whose family owns the team, will partner him": who opens a sentence, as if what "who" tells of him were left out; `at` is the pronoun. */
function overWho(tokens: readonly Token[], first: Mention | undefined, at: number): PersonMention | undefined {
  if (first?.type !== 'person' || first.possessive || !HIM.has(tokens[at])) return undefined;
  if (tokens[first.last]?.text !== ',' || !/^whos?e?$/.test(tokens[first.last + 1]?.lower ?? '')) return undefined;
  for (let index = at - 1; index > first.last && index > at - LONGEST; index -= 1) {
    if (/^[;:—–”"()]$/.test(tokens[index]?.text ?? '')) return undefined;
    if (tokens[index]?.text === ',') return { ...first, last: index + 1 };
  }
  return undefined;
}

// In tokens, from the comma that closes the aside to the pronoun.
const LONGEST = 10;

/** "Stone took over the Frenchman’s No. 12": what she takes over is not hers. `at` is the token of "the". */
export function takesFromAnother(
  tokens: readonly Token[],
  taker: Mention | undefined,
  at: number,
): taker is PersonMention {
  if (taker?.type !== 'person' || taker.possessive) return false;
  return TAKES_FROM.test(wordsBetween(tokens, taker.last, at));
}

const TAKES_FROM =
  /(?:^| )(?:inherit(?:s|ed)?|(?:takes?|took|taken) over|(?:fills?|filled|stood|stands|sat|steps|stepped|subs|subbed) in (?:for|in)|(?:has|have|had) been in|raced|drove|climbed into|stepped into|replac(?:es|ed)|succeed(?:s|ed))$/;

/** "Northline likes Stone and will keep her", "has brought in Stone": the verb is about her, and what follows may be too. */
function isActedOn(tokens: readonly Token[], { first }: PersonMention): boolean {
  const before = tokens[first - 1];
  if (before === undefined || before.capital) return false;
  if (/^(?:in|up|on|back|with|of)$/.test(before.lower)) return true;
  const verb = VERB_FORMS.get(before.lower);
  return verb !== undefined && !/^(?:say|be|have|win|finish)$/.test(verb.frame);
}
