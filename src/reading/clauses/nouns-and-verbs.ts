import type { Token } from '../text/token.js';
import type { Frame } from '../words/verbs.js';

/**
 * What stands before a word that may be a noun or a verb: a `subject`, a noun phrase still `open` to a noun ("his first",
 * "the Truck"), a plain `word` ("officials"), or something after which either may come.
 */
export type Before = 'subject' | 'noun' | 'word' | 'either';

/** Words that are verbs in form and mostly nouns in use, unless a subject or an auxiliary stands before them. */
const NOUNS = new Set(
  `race races ride rides run runs debut debuts campaign campaigns start starts part parts pair pairs team teams partner partners place places
   share shares finish finishes win wins claim claims score scores lead leads step steps move moves switch switches plan plans
   hope hopes hire hires back call calls end ends work works play plays look looks love show shows help contract contracts field
   fields entry return returns step steps head heads exit exits split splits drop drops sub subs add pick picks name names
   report reports state states tip tips set link links change changes hit hits watch talk talks walk push miss crash wreck spin
   test tests try title titles land loan loans handle aim aims set start mention mentions loss shift shifts swap swaps slide
   slides jump jumps post posts note notes joke jokes tap taps transition transitions grab open close mark marks climb post
   schedule schedules slate slates select contest contests land lands place places season seasons
   boot boots turn turns cut cuts wave waves bow bows farm farms pen pens bid bids dump pass passes offer offers form forms round rounds trade trades headline headlines complement
   rumor rumors rumour rumours`.split(/\s+/),
);

// Of several: "return to", "move from".
const GOES_ON = /^(?:return|move|head|step|shift|switch|swap)$/;
const TO = /^(?:to|into|from|over|up|down)$/;

const AT = /^(?:in|at|for|with|on|after|next|this|alongside|as)$/;

// "the retiring Ava Stone", "the defending Cup champion"
const DESCRIBING =
  /^(?:defending|retiring|departing|incoming|visiting|rising|promising|recovering|ailing|reigning|aspiring|struggling)$/;

// "NASCAR said", "Acme told": what no noun looks like.
const NEVER_NOUNS = /^(?:said|told|wrote|says)$/;

/** "the Truck race", "his debut", "an accomplished racer", "winning equipment": verbs in form only. */
export function isNounHere(token: Token, forms: ReadonlySet<string>, before: Before, next: Token | undefined): boolean {
  // "gets the truck back for Pocono": one firm backs.
  if (token.lower === 'back') return true;
  // "sent Stone packing", "got rid of Stone", "handed Stone walking papers"
  if (token.lower === 'packing' && !/^(?:up|his|her|the|their|a)$/.test(next?.lower ?? '')) return true;
  if (token.lower === 'rid' && next?.lower === 'of') return true;
  if (token.lower === 'walking' && next?.lower === 'papers') return true;
  // "following a year at Northline": when, and not whom.
  if (token.lower === 'following' && !token.capital) return true;
  if (before === 'subject' || NEVER_NOUNS.test(token.lower)) return false;
  // "Some in the garage say Stone will"
  if (before === 'word' && /^(?:say|think|believe|insist|suspect)$/.test(token.lower)) return false;
  // "its drivers include Stone": no noun has that form.
  if (/^(?:include|comprise|consist)$/.test(token.lower)) return false;
  // "who is 19 and moves to": a third person before a preposition of place goes on with the subject.
  if (
    before === 'either' &&
    forms.has('s') &&
    /^(?:to|from|into|up|down|over|back|out|off|across|along|aside|away|home)$/.test(next?.lower ?? '')
  )
    return false;
  // "Stone, who’s 22, moves in June"
  if (
    before === 'either' &&
    /^(?:returns|moves|heads|steps|departs|joins)$/.test(token.lower) &&
    AT.test(next?.lower ?? '')
  )
    return false;
  // "Stone and Carter, who are both in contention, return to Northline"
  if (before === 'either' && GOES_ON.test(token.lower) && TO.test(next?.lower ?? '')) return false;
  // "Stone, 31, starts her fourth season", "and leads the standings": a third person before an object.
  if (before === 'either' && forms.has('s') && /^(?:his|her|their|its|a|an|the|this)$/.test(next?.lower ?? ''))
    return false;
  if (NOUNS.has(token.lower)) return true;
  // "an all-rookie pairing in 2026"
  if (token.lower === 'pairing' && before !== 'either' && !next?.capital) return true;
  // "officials announced", but not "team report"
  if (before === 'word') return !forms.has('past') && !forms.has('s') && !forms.has('ing');
  if (before !== 'noun') return false;
  // "for the remaining 11 races"
  if (token.lower === 'remaining' && next?.kind === 'number') return true;
  // "in the running for", "the defending Truck Series champion"
  if (token.lower === 'running' && next?.lower === 'for') return true;
  if (DESCRIBING.test(token.lower)) return true;
  // "walked away from full-time racing at the end of last season"
  if (token.lower === 'racing') return true;
  // "the best chief in the building."
  if (forms.has('ing') && (next === undefined || (next.kind === 'mark' && next.text !== '“'))) return true;
  if (forms.has('ing'))
    return (
      next?.kind === 'word' &&
      !next.capital &&
      !/^(?:for|in|the|a|an|at|with|his|her|to|its|by|as|up|over|all|and|from|on|back)$/.test(next.lower)
    );
  return true;
}

const GUESSED_ING = { lemma: '-ing', frame: 'other' as const, forms: new Set(['ing'] as const) };

const GUESSED_PAST = { lemma: '-ed', frame: 'other' as const, forms: new Set(['past', 'participle'] as const) };

const GUESSED_BASE = { lemma: '-', frame: 'other' as const, forms: new Set(['base'] as const) };

const GUESSED_S = { lemma: '-s', frame: 'other' as const, forms: new Set(['s'] as const) };

// Plurals that stand straight behind a name: "Northline officials", "Stone fans".
const PLURALS =
  /^(?:(?:\w+-)?drivers|officials|executives|members|fans|cars|trucks|entries|teammates|owners|colou?rs|stablemates|crews|engineers|mechanics|alums|rivals|(?:\w+-)?mates|regulars|rookies|sources|news|always|sometimes|perhaps|besides|towards|afterwards|upwards|unless|across|plus|thus|his|its|yes|laps|points|races|starts|wins|years|seasons|weeks|days|others|times)$/;

/** "follows at", "moonlights in a": a third person behind its subject, by the word after it. */
export function guessThird(token: Token, next: Token | undefined): typeof GUESSED_S | undefined {
  if (token.capital || token.lower.length < 5 || !/^[a-z]+[^su'’]s$/.test(token.lower)) return undefined;
  if (PLURALS.test(token.lower)) return undefined;
  return /^(?:for|in|on|at|to|into|onto|from|with|the|a|an|his|her|its|their|up|out|over|back|as|alongside)$/.test(
    next?.lower ?? '',
  )
    ? GUESSED_S
    : undefined;
}

/** Unknown verbs matter only as fences between their neighbours. */
export function guessVerb(
  token: Token,
  afterAuxiliary: boolean,
): { lemma: string; frame: Frame; forms: ReadonlySet<string> } | undefined {
  // "unchanged", "unsigned": how something is, and nothing that is done.
  if (token.capital || token.lower.startsWith('un')) return undefined;
  if (token.lower.length > 4 && token.lower.endsWith('ed')) return GUESSED_PAST;
  if (token.lower.length > 5 && token.lower.endsWith('ing') && afterAuxiliary) return GUESSED_ING;
  return afterAuxiliary &&
    /^[a-z]{3,}$/.test(token.lower) &&
    !/^(?:the|for|and|with|from|his|her|its|their|out|back|off|gone|done|one|two|three)$/.test(token.lower)
    ? GUESSED_BASE
    : undefined;
}

/** "the U.S.-owned team": the end of a word that a hyphen joins. */
export function isHyphened(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.spaced === false && tokens[at - 1]?.text === '-';
}

const LEFT = /^(?:laps?|races?|rounds?|events?|stages?|weeks?|weekends?|days?|hours?|minutes?|miles?|corners?|turns?)$/;

/** "with two rounds to go": what is left, and no verb of going anywhere. */
export function isLeftToGo(tokens: readonly Token[], at: number): boolean {
  if (isWhatIsLeft(tokens, at)) return true;
  const to = tokens[at]?.lower === 'go' ? at - 1 : at;
  return tokens[to]?.lower === 'to' && tokens[to + 1]?.lower === 'go' && LEFT.test(tokens[to - 1]?.lower ?? '');
}

/** "will miss what is left of the season", "what remains of it": a noun, and nobody leaves or stays. */
function isWhatIsLeft(tokens: readonly Token[], at: number): boolean {
  const [before, own, next] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (/^remain(?:s|ed)$/.test(own)) return before === 'what' && next === 'of';
  if (own === 'left') return next === 'of' && /^(?:is|was)$/.test(before) && tokens[at - 2]?.lower === 'what';
  return /^(?:is|was)$/.test(own) && before === 'what' && next === 'left' && tokens[at + 2]?.lower === 'of';
}
