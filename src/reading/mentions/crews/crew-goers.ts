import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { PersonMention } from '../mention.js';
import type { CrewPost } from './crew-post.js';

const REASON = /^(?:because|as|since|after|with|that|once|when)$/;
const GONE =
  /^(?:(?:is|was|has|had|having|being|himself) )*(?:now |also |already |since )*(?:off|gone|left|leaves|leaving|out|departs?|departed|departing|moves?|moved|moving|goes|going|headed|heads|heading|jumps|jumped|retires?|retired|retiring|released|reassigned|promoted|fired|dismissed|let go|taken|takes|shifted|shifts|bound)\b/;
// A post that somebody comes to.
const COMES_TO =
  /\b(?:becom\w+|became|named|promoted|elevated|hired|appointed|tabbed|chosen|picked|new|takes?|took|taking|steps?|stepped|moves?|moved|gets?|got|is now|will be|will serve|will act)\b/;

/** "Marsh becomes the crew chief for Stone, because Adler is off to Pinecrest": who has gone, and so left the post that is filled. */
export function hasGoneFor(tokens: readonly Token[], goer: PersonMention, post: CrewPost): boolean {
  if (post.link !== 'be' && post.link !== 'as') return false;
  if (goer.first < Math.max(post.last, post.person.last) || goer.form === 'described') return false;
  if (!REASON.test(tokens[goer.first - 1]?.lower ?? '')) return false;
  // "with Adler's blessing gone": his own going, and of nobody else's car.
  const words = wordsBetween(tokens, goer.last, goer.last + 8);
  // "with Adler heading the other way": they swap.
  if (/\b(?:other|opposite|reverse)\b/.test(words)) return false;
  return GONE.test(words) && COMES_TO.test(wordsBetween(tokens, post.person.last, post.last));
}

const GOES_WITH =
  /^(?:goes|go|going|went|moves?|moved|moving|comes?|came|coming|along|over|up|move|jump|step|switch|leap)$/;

/** "goes with her", "makes the move with him": a pronoun for somebody's company. */
export function goesWith(tokens: readonly Token[], { first, form }: PersonMention): boolean {
  return form === 'described' && tokens[first - 1]?.lower === 'with' && GOES_WITH.test(tokens[first - 2]?.lower ?? '');
}
