import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';
import type { Honour } from './honour.js';

// From "seen" to "win" in "has now seen his young driver win".
const REACH = 7;
const SEES_ANOTHER =
  /\b(?:see|sees|saw|seen|seeing|watch|watches|watched|watching) (?:his|her|their|its|the|our|an?) (?:\w+ ){0,2}?(?:drivers?|charges?|man|teammate|team-mate|son|daughter|brother|sister|father|protege|rival|car|truck)(?: finish| place| come(?: home)?| take| run| claim)?$/;

/** "has now seen his driver win at Dover": an honour of somebody whom the subject only watched, and who is not named. */
export function isWatchedOnly({ discourse, sentence }: Scene, { first }: Honour): boolean {
  const { tokens } = discourse.text;
  return SEES_ANOTHER.test(wordsBetween(tokens, Math.max(sentence.first, first - REACH), first));
}

// From "won" to the mark behind "three times".
const COUNT_REACH = 3;
const COUNTED_OUT = /^(?:once|twice|thrice|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many) times)$/;

/** "in Sunday’s Harvest 150, an event she has won three times": how often in years before, and no win in the one that is ahead. */
export function isWonBefore({ discourse, sentence }: Scene, { first, last }: Honour): boolean {
  const { tokens } = discourse.text;
  const before = wordsBetween(tokens, Math.max(sentence.first, first - REACH), first);
  if (
    !/\b(?:an?|the|one) (?:race|event|trophy|classic|show) (?:that |which )?\S+(?: \S+)? ?(?:has|had|have)$/.test(
      before,
    )
  )
    return false;
  for (let end = last + 1; end <= Math.min(sentence.last, last + COUNT_REACH); end += 1)
    if (COUNTED_OUT.test(wordsBetween(tokens, last, end))) return true;
  return false;
}
