import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention, Person, PersonMention } from '../mention.js';

const REACH = 16;
// Between who has an office and who had it.
const SUCCEEDS =
  /^,? ?(?:who )?(?:has |had |was |is )?(?:just |recently |then )?(?:replac|succeed|[^.;]{0,40}\b(?:took|takes|taking|taken) (?:charge|over|the (?:helm|reins|job))\b)/;
const GONE =
  /^(?:dismissal|sacking|firing|ouster|resignation|departure|exit|retirement|removal|suspension|death|tenure|reign|regime)$/;
const AFTER = /\b(?:after|following|from|since|upon)$/;
const DIRECTLY =
  /^,? ?(?:who )?(?:has |had |was |is )?(?:just |recently |then )?(?:replac(?:ed|es|ing)|succeed(?:ed|s|ing))$/;
// "moves over from Northline to replace"
const COMES_TO =
  /^(?:has |is |will )?(?:moves?|moved|moving|comes?|coming|arrives?|arriving|joins?|joined|joining|returns?|returning|steps? (?:up|in)|switche[sd]|transfers|hired|brought in|promoted|crosses)\b[^.;,]{0,50} to (?:replace|succeed|take over from)$/;

/**
 * Whose office somebody has now: "Team principal Marsh, who took charge in July after Hollis’s dismissal", "president Marsh, who succeeded
 * Hollis". Who leaves an office leaves no seat. `holders` are those who are known to have one, `list` all mentions in their order.
 */
export function officeSuccessions(
  tokens: readonly Token[],
  list: readonly Mention[],
  holders: ReadonlySet<Person>,
): Person[] {
  const people = list.filter((mention): mention is PersonMention => mention.type === 'person');
  return people.flatMap((before, index) => {
    const holder = people[index - 1];
    if (!holder || !holders.has(holder.person) || before.first - holder.last > REACH || holder.person === before.person)
      return [];
    const between = wordsBetween(tokens, holder.last, before.first);
    if (/[.!?;:]/.test(between) || holder.possessive) return [];
    const isGone = before.possessive && GONE.test(tokens[before.last]?.lower ?? '') && AFTER.test(between);
    // "replaced Carter with Stone": drivers.
    if (tokens[before.last]?.lower === 'with') return [];
    const isSucceeded =
      (isGone && SUCCEEDS.test(between)) ||
      DIRECTLY.test(between) ||
      COMES_TO.test(between) ||
      /\btook over from$/.test(between);
    return isSucceeded ? [before.person] : [];
  });
}
