import type { Token } from '../../text/token.js';

const OFFICIAL =
  /^(?:official|confirmed|done|breaking|announced|exclusive|news|update|updated|new|latest|in|developing|release)$/;
const TALK = /^(?:sources?|reports?|rumou?rs?|rumou?red|hearing|reportedly|gossip)$/;
const BESIDE =
  /^(?:and|also|now|just|it|its|this|is|the|one|more|another|finally|still|here|next|fresh|big|some|ok|okay|yes|,)$/;
const LONGEST = 6;

/** What opens a line of news and says how sure it is: "OFFICIAL:", "And confirmed:", "Sources:". */
export interface NewsLabel {
  /** The token behind its colon. */
  readonly last: number;
  readonly isTalk: boolean;
}

/** The label that opens a sentence at a token. */
export function newsLabelAt(tokens: readonly Token[], first: number): NewsLabel | undefined {
  let told: 'news' | 'talk' | undefined;
  for (let at = first; at < first + LONGEST; at += 1) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.text === ':') return told && { last: at + 1, isTalk: told === 'talk' };
    if (TALK.test(token.lower)) told = 'talk';
    else if (OFFICIAL.test(token.lower)) told ??= 'news';
    else if (!BESIDE.test(token.lower)) return undefined;
  }
  return undefined;
}
