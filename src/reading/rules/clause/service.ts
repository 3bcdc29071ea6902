import type { Clause } from '../../clauses/clause.js';
import { remembered } from '../../remembered.js';
import { count, ordinal } from '../../words/ordinals.js';

const SPAN = /^(?:season|seasons|year|years|campaign|campaigns|term|terms)$/;
const BETWEEN =
  /^(?:and|last|previous|prior|preceding|past|final|straight|consecutive|successive|full|full-time|year|cup|truck|xfinity|season)$/;
const LONGEST = 12;
const SERVED = /^(?:spent|for|spending)$/;

/** How many seasons with the same seat a clause counts: "his third straight season with" is 3; undefined if it counts none. */
export const seasonNumber = remembered((clause: Clause): number | undefined => {
  const said = nthSeasonIn(clause.words.split(' '));
  if (said !== undefined) return said;
  // "her second full season with": the words of an extent are a mention.
  const whole = clause.complements.find(({ mention, before }) => mention.type === 'extent' && !before);
  const nth =
    whole?.mention.type === 'extent' && whole.mention.extent === 'full-time' ? lastOrdinal(whole.lead) : undefined;
  return nth !== undefined && nth >= 2 && nth <= LONGEST ? nth : undefined;
});

/** "his third straight season" among some words is 3; undefined if they count none. */
export function nthSeasonIn(words: readonly string[]): number | undefined {
  for (let index = 0; index < words.length; index += 1) {
    const place = ordinal(words[index] ?? '');
    if (place === undefined || place < 2 || place > LONGEST) continue;
    let next = index + 1;
    while (BETWEEN.test(words[next] ?? '') && !SPAN.test(words[next] ?? '')) next += 1;
    if (SPAN.test(words[next] ?? '')) return place;
  }
  return undefined;
}

function lastOrdinal(lead: string): number | undefined {
  return ordinal(lead.split(' ').at(-1) ?? '');
}

/** "after four years", "after two seasons there": how many seasons a stay lasted; undefined if the clause does not say. */
export function seasonsServed(clause: Clause): number | undefined {
  const words = `${clause.verb.word} ${clause.words}`.split(' ');
  for (let index = 0; index < words.length; index += 1) {
    if (!SERVED.test(words[index] ?? '')) continue;
    for (let at = index + 1; at < index + 4; at += 1) {
      const years = count(words[at] ?? '');
      const noun = BETWEEN.test(words[at + 1] ?? '') && SPAN.test(words[at + 2] ?? '') ? words[at + 2] : words[at + 1];
      if (years !== undefined && years <= LONGEST && SPAN.test(noun ?? '')) return years;
    }
  }
  return undefined;
}

/** Whether a span ends now: "has spent four years", "spent the last two"; "spent four years" may be of long ago. */
export function isUpToNow({ verb, words }: Clause): boolean {
  return verb.perfect || verb.tense !== 'past' || /\b(?:last|past|previous|preceding)\b/.test(words);
}

/** "for three seasons", "over the last two years" among some words: how many seasons they count; undefined if none. */
export function seasonsCounted(words: readonly string[]): number | undefined {
  for (let index = 0; index < words.length; index += 1) {
    if (words[index] !== 'for' && words[index] !== 'over') continue;
    for (let at = index + 1; at < index + 4; at += 1) {
      const years = count(words[at] ?? '');
      if (years !== undefined && years <= LONGEST && SPAN.test(words[at + 1] ?? '')) return years;
    }
  }
  return undefined;
}
