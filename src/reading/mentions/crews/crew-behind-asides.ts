import { closingComma } from '../../text/closing-comma.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { CarMention, Mention, PersonMention } from '../mention.js';
import { type Crew, type CrewSigns, isFree } from './crew-signs.js';

// The longest aside of who somebody is, in tokens.
const LONGEST_ASIDE = 20;
const ADVERBS = '(?:will |now |again |also |then |next year |instead |duly |in turn )*';
/** "goes to Stone’s No. 12": drivers do not go to the cars of drivers. */
const TO_HIS_CAR = new RegExp(
  `^${ADVERBS}(?:(?:is|gets|was|has been) )?(?:(?:goes|moves?|moved|switche[sd]|switches|shifts?|shifted|slides?|heads|headed|transfers?|transferred|jumps|crosses|hops|comes|assigned|reassigned|sent|promoted)(?: over| across| up| down| back)? to|takes? (?:over|on|charge of)|inherits?|leads|runs|gets|assumes)(?: the)?$`,
);
const TAKES_DRIVER = new RegExp(
  `^${ADVERBS}(?:gets|inherits|takes (?:on|over)|draws|picks up|goes to|moves to|switches to|teams up with|links up with|joins|rejoins|is paired with|works with|will work with)(?: (?:driver|rookie|veteran|champion))*$`,
);
/** Of asides: "who won the 2025 title with Stone", "Stone’s man up to now", "with whom she won three races". */
const WITH_DRIVER =
  /^(?:who|the man who|fresh off) .{0,60}\b(?:won|win|winning|worked|spent|was|led|guided|took|made|had)\b.{0,40}\b(?:with|alongside)$/;
/** Behind a driver’s name: "’s man up to now", "’s right-hand man for years". */
const HIS_MAN =
  /^(?:s )?(?:old |former |long-?time |trusted |right-hand |previous |own )*(?:man|guy|boss|voice|lieutenant|right hand|consigliere|ear|brains?|mastermind)\b/;

/**
 * Where an article is about crews alone: whether an aside between a name and what its bearer does shows that he is on one, or what
 * stands behind it does: "Marsh, who won the title with Stone, goes to Carter’s No. 30", "Marsh, Stone’s man up to now, inherits Carter".
 */
export function isCrewBehindAside(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  mention: PersonMention,
  crew: Crew,
  signs: CrewSigns,
): boolean {
  if (!signs.isOnlyTopic || mention.possessive || !isFree(mention, crew, signs)) return false;
  if (tokens[mention.last]?.text !== ',') return false;
  const end = closingComma(tokens, mention.last + 1, LONGEST_ASIDE);
  if (end === undefined) return false;
  const drives = (one: Mention): boolean =>
    one.type === 'person' && one.person !== mention.person && !crew.has(one.person) && signs.driving.has(one.person);
  const inside = mentions.find(({ first }) => first > mention.last && first < end);
  const driver = inside && drives(inside) ? inside : undefined;
  const isHisMan = driver !== undefined && HIS_MAN.test(wordsBetween(tokens, driver.last, end));
  const wonWith = driver !== undefined && WITH_DRIVER.test(wordsBetween(tokens, mention.last + 1, driver.first));
  const next = mentions.find(({ first }) => first > end);
  if (!next) return isHisMan;
  const words = wordsBetween(tokens, end + 1, next.first);
  if (next.type === 'car' && next.numbers.length === 1)
    return TO_HIS_CAR.test(words) && (isHisMan || wonWith || isOfAnother(next, mention));
  return (isHisMan || wonWith || drives(next)) && next.type === 'person' && TAKES_DRIVER.test(words);
}

function isOfAnother({ owner }: CarMention, { person }: PersonMention): boolean {
  return owner !== undefined && owner !== person;
}
