import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Person, PersonMention } from '../mention.js';

const POST =
  '(?:job|post|role|position|headset|reins|keys|assignment|duties|gig|call|nod|chair|promotion|task|pit box|box)';
const NOW = '(?:(?:now|instead|then|will|has|have|had|been|is|was|be|also|meanwhile) )*';

/** Words before a name that give its bearer a post which the words before named. */
const GIVEN = new RegExp(
  `(?:^| )(?:${[
    `(?:the|that|his) ${POST} ${NOW}(?:goes|go|went|gone|going|falls?|fell|fallen|pass(?:es|ed)?|moves|handed|given|turned over|entrusted) to`,
    `(?:gave|gives?|given|giving|handed|hands|handing|entrusted|entrusts|turned over|turns over) (?:the|that|his) ${POST}(?: over)? to`,
    `in his (?:place|stead|spot)(?: (?:now|will))?(?: (?:comes?|is|be|steps?|goes|arrives?))?`,
    `(?:taking|filling|assuming) (?:his|that|the) (?:place|spot|role|job|post|position|void|seat)(?: on the (?:pit )?box)? (?:will be|is|comes)`,
    `(?:taking over|stepping in|filling in|stepping into (?:the|that|his) ${POST})(?: for him| as interim| in his place)? (?:will be|is|comes)`,
    `(?:replacing|succeeding|relieving) him(?: (?:on|atop|as|at|from|in) (?:the )?(?:\\w+ ){0,2}\\w+)? (?:will be|is|comes)`,
    `(?:the|that|his) ${POST} ${NOW}(?:handled|taken|taken over|assumed|filled|inherited) by`,
    `(?:the|her|its) (?:new|next) (?:man|one|boss|leader|voice|guy)(?: (?:on|atop|in|up) (?:the )?(?:\\w+ )?\\w+)? (?:will be|is)`,
  ].join('|')})$`,
);
/** Behind these a name needs a word that says for what: "turned to Marsh to replace him". */
const CHOSEN =
  /(?:^| )(?:turn(?:s|ed|ing)? to|(?:promot|elevat|hir|appoint|nam)(?:es|ed|s|ing)|picks|picked|chose|chosen|tapped|taps|tabbed|brought in|brings in|moves up|moved up|bumped up)$/;
const FOR_POST =
  /^(?:up )?(?:to (?:replace|succeed|relieve) him\b|to (?:fill|take) (?:over )?(?:the|that|his) (?:job|post|role|position|vacancy|opening|void|spot|place|shoes|reins)\b|(?:in|to|into|for) (?:the|that|his) (?:job|post|role|position|place|stead|spot|vacancy)\b|as (?:his|the) (?:successor|replacement)\b)/;

// Of who somebody is, before a name: "Northline's longtime lead engineer Dan Marsh".
const TITLE =
  /^(?:team|race|lead|car|chief|head|engineer|mechanic|specialist|veteran|longtime|former|crew|its|the|own|assistant|senior|performance|shop|foreman|engineering|xfinity|truck)$/;
const LONGEST_TITLE = 6;
const LONGEST_LEAD = 12;
const LONGEST_GOAL = 8;

/**
 * "The job goes to Marsh", "in Adler’s place comes engineer Marsh", "turned to Marsh to replace him": whom words give a post that
 * those before them named. `people` are those of a sentence that begins at token `from`, `crew` tells who has a post.
 */
export function isHandedOn(
  tokens: readonly Token[],
  { first, last, possessive }: PersonMention,
  people: readonly PersonMention[],
  from: number,
  crew: ReadonlyMap<Person, unknown>,
): boolean {
  if (possessive) return false;
  let lead = first;
  while (lead > Math.max(from, first - LONGEST_TITLE) && isTitle(tokens[lead - 1])) lead -= 1;
  for (const end of lead === first ? [first] : [lead, first]) {
    const before = wordsBefore(tokens, Math.max(from, end - LONGEST_LEAD), end, people, crew);
    if (GIVEN.test(before)) return true;
    if (CHOSEN.test(before) && FOR_POST.test(wordsBetween(tokens, last, last + LONGEST_GOAL))) return true;
  }
  return false;
}

/** The words between two tokens, in which whoever has a post is "his" before what is his. */
function wordsBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
  people: readonly PersonMention[],
  crew: ReadonlyMap<Person, unknown>,
): string {
  const owner = people.findLast((one) => one.possessive && one.last <= to && one.first >= from && crew.has(one.person));
  if (!owner) return wordsBetween(tokens, from, to);
  return `${wordsBetween(tokens, from, owner.first)} his ${wordsBetween(tokens, owner.last, to)}`.trim();
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && (TITLE.test(token.lower) || (token.capital && token.kind === 'word'));
}
