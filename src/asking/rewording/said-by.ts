import type { Rewording } from './rewording.js';

const WHO_SAID =
  /^(?:(?:hey|so|and|ok|well)[ ,]+)*(?:who (?:said|says|told(?: (?:us|you|me|everyone))?|reported|reports|claimed|claims|wrote|broke(?: the news)?)(?: that)?|(?:what(?:['’]?s| is) the )?sources? (?:for|on|of|that)|where did you (?:read|hear|see|get)(?: it)?(?: that| from that)?|(?:which|what) (?:article|source|site|outlet)s? (?:says|said|say|reported|reports)(?: that)?|according to whom?)[ ,]+(?:it ?[’']?s? true that )?(?=\S)/i;

/** "Who said that Stone goes to Northline?" asks of what was said; who did stands behind it. */
export const saidBy: Rewording = (text) => (WHO_SAID.test(text) ? [text.replace(WHO_SAID, '')] : []);
