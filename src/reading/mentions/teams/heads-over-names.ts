import type { Text } from '../../text/read-text.js';
import type { Found } from '../found.js';
import { inSmallLetters, isShouted } from '../people/names-of-people.js';
import { printedName } from '../people/printed-name.js';

const FEWEST = 3;
// What heads names without being their team.
const NO_TEAM =
  /^(?:rookies?|reserves?|others?|drivers?|confirmed|candidates?|favou?rites?|winners?|champions?|guests?|starters|notes?|free agents|veterans|juniors?|replacements?|contenders?|options?|tests?|out|in|staying|leaving|returning|retired|new|newcomers?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:the )?(?:rest|field|bubble)|.*\b(?:class|group|row|heat|round|race|series|cup|division|day|stage|favou?rites|contenders|drivers|picks))$/i;
// "JGR" is no word in capitals.
const LONGEST_INITIALS = 4;

/**
 * Names alone in a line over rows of drivers that are teams because most of those over the other rows are: "LOTUS" beside "FERRARI" and
 * "McLAREN". Keys are the tokens that the names begin with.
 */
export function headsOverNames(text: Text, openings: ReadonlyMap<number, Found>): ReadonlyMap<number, string> {
  const unknown = new Map<number, string>();
  let known = 0;
  for (const { block, first, last } of text.sentences) {
    if (block.overNames !== true) continue;
    const item = openings.get(first);
    const isTeam =
      item?.what === 'known' ? item.known.type === 'team' : item?.what === 'group' && item.group.kind === 'team';
    if (isTeam) known += 1;
    if (item?.what !== 'group' || isTeam || item.last !== last) continue;
    const printed = printedName(text.tokens, item.first, item.last);
    if (NO_TEAM.test(printed)) continue;
    const isWord = isShouted(printed) && printed.length > LONGEST_INITIALS;
    unknown.set(item.first, isWord ? inSmallLetters(printed) : printed);
  }
  return known >= FEWEST && known > unknown.size ? unknown : new Map();
}
