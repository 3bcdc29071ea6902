import { remembered } from '../../remembered.js';
import { wordsOf } from '../clause/lead.js';
import type { Scene } from '../scene.js';

// "would return for the next race", but not "would be interested", "would like to", "would have driven"
const WOULD =
  /\b(?:would|d) (?!(?:have|like|love|prefer|rather|be (?:fair|interested|happy|willing|keen|glad|open|surprised|an?|the|one))\b)(?:(?:then|later|also|soon|eventually|finally|never|not|only) )*[a-z]/;
// Words of a report or a supposition: what would be is still ahead.
const AHEAD =
  /\b(?:if|unless|could|might|may|will|should|sa(?:id|ys?)|told|tells?|announced|confirmed|reported|wrote|claimed|expected|likely|probably|possibly|according|sources?|rumou?rs?|reports?|talks?|deal|wants?|hopes?|plans?|next (?:year|season)|this (?:year|season|week|weekend)|tomorrow)\b/;
const NUMBER = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|\\d+|a few|several|many|some)';
const LONG_AGO = new RegExp(
  [
    `\\b${NUMBER} (?:years?|seasons?|decades?|months?|weeks?|races?) (?:ago|earlier|later|before)\\b`,
    String.raw`\b(?:back then|in those days|at the time|years later|long ago|that (?:fall|spring|summer|winter|year|season)|the (?:previous|following) (?:year|season|week|month|race|weekend|spring|summer|fall|winter|\S+day))\b`,
    String.raw`\b(?:was|were) (?:the driver of|in the no) .*\b(?:only because|after|when|because) .*\bhad (?:\S+ )?\S+(?:ed|en|wn|ught|lt|st)\b`,
  ].join('|'),
);

/**
 * Whether a sentence goes on telling what was ahead long ago: "Carter had broken his wrist the previous Monday. He would return
 * for the next race."
 */
export const isNarrated = remembered((scene: Scene): boolean => {
  const words = wordsOf(scene);
  if (!WOULD.test(words) || AHEAD.test(words) || words.includes('"') || words.includes('“')) return false;
  const { before, discourse } = scene;
  const told = discourse.earlier(scene.sentence).season;
  if (told !== undefined && told < discourse.year - 1) return true;
  return LONG_AGO.test(words) || (before !== undefined && (LONG_AGO.test(wordsOf(before)) || isNarrated(before)));
});
