import type { Token } from '../../text/token.js';
import type { Mention, PersonMention } from '../mention.js';
import type { CrewPost } from './crew-post.js';

/** One of several people whom a sentence lists as crew chiefs or spotters, with the words that tell his seat. Token indices. */
export interface ListedCrew {
  readonly role: CrewPost['role'];
  readonly person: PersonMention;
  /** Behind the name, up to but not including `last`: "(No. 12, Ava Stone)", "on the No. 12 with Ava Stone". */
  readonly first: number;
  readonly last: number;
}

// Between "crew chiefs" and the first name.
const FARTHEST = 12;
const SEPARATORS = /^(?:,|;|and|&|while|—|–|•|:)$/;
// Behind the name of who has a seat of his own.
const SEATED =
  /^(?:\(|on|with|for|to|atop|will|in|at|the|is|takes|gets|keeps|has|retains|leads|moves|goes|stays|remains|handles|oversees|joins|arrives|comes|returns|shifts|slides|switches|now|moving|going|taking|joining|moved|shifted|reassigned|continues|does|works)$/;
// "the crew chiefs of its drivers Stone and Carter"
const OBLIQUE = /^(?:of|for|with|to|by|from|behind|under|drivers?|rookies?|teammates?)$/;
const DRIVES =
  /^(?:drives?|drove|driving|races|raced|pilots?|piloted|won|wins|finished|qualified|starts|started|fights?|fought|battles|battled|duels|dueled|duelled|passes|passed|beat|beats|hits?|wrecks|wrecked|crashes|crashed|spins|spun|chases|chased|edges|edged)$/;

/** A role that a sentence gives to several people: "crew chiefs", "spotters"; with the token behind it. */
interface PluralPost {
  readonly role: CrewPost['role'];
  readonly last: number;
}

export function pluralPosts(tokens: readonly Token[], mentions: readonly Mention[]): PluralPost[] {
  return mentions.flatMap((mention) =>
    mention.type === 'role' &&
    (mention.role === 'crew chief' || mention.role === 'spotter') &&
    /^(?:chiefs|spotters)$/.test(tokens[mention.last - 1]?.lower ?? '')
      ? [{ role: mention.role, last: mention.last }]
      : [],
  );
}

/** "drivers and crew chiefs: Stone/Marsh": of each two the driver stands first, and who is listed is not said. */
export function isBehindDrivers(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { last }: { readonly last: number },
): boolean {
  const role = mentions.find((one) => one.type === 'role' && one.last === last);
  if (!role) return false;
  const words = tokens.slice(Math.max(0, role.first - 3), role.first).map(({ lower }) => lower);
  return (
    /(?:^| )drivers(?: and| &| with| \/)(?: their)?$/.test(words.join(' ')) &&
    /^[:,]|^for$|^in$|^at$/.test(tokens[last]?.lower ?? '')
  );
}

/** The first of them. */
export function pluralPost(tokens: readonly Token[], mentions: readonly Mention[]): PluralPost | undefined {
  return pluralPosts(tokens, mentions)[0];
}

/** Where what a sentence says of several people ends: "crew chiefs X and Y with their spotters" goes on with other posts. */
export function endOfPost(mentions: readonly Mention[], { last }: { readonly last: number }, end: number): number {
  return mentions.find((mention) => mention.type === 'role' && mention.first >= last)?.first ?? end;
}

/**
 * The people that a sentence lists as crews: "crew chiefs: X on the No. 12, Y on the No. 30", "crew chiefs X (Stone) and Y
 * (Carter)". `from` is the token behind the role or where the sentence begins, `last` its end.
 */
export function listedCrew(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  role: CrewPost['role'],
  from: number,
  last: number,
): ListedCrew[] {
  const heads: PersonMention[] = [];
  let depth = 0;
  let at = from;
  for (const mention of mentions) {
    if (mention.first < from) continue;
    if (mention.first >= last) break;
    for (; at < mention.first; at += 1) {
      const text = tokens[at]?.text;
      if (text === '(') depth += 1;
      else if (text === ')') depth = Math.max(0, depth - 1);
    }
    at = mention.last;
    if (mention.type !== 'person' || mention.possessive || mention.form === 'described' || depth > 0) continue;
    // "while rookie Stone keeps the No. 12": what she is stands before her name.
    if (tokens[mention.first]?.capital === false) continue;
    const before = tokens[mention.first - 1]?.lower ?? '';
    // "swapped spotters, with X now in Stone’s ear and Y moved to the No. 30"
    const isWith = before === 'with' && heads.length === 0 && mention.first <= from + 2;
    if (OBLIQUE.test(before) && !isWith) {
      if (heads.length === 0) return [];
      continue;
    }
    const next = tokens[mention.last];
    const isFirst = heads.length === 0 && mention.first <= from + FARTHEST;
    // "named its crew chiefs. Stone drives the No. 12, Carter the No. 21": who is told of is not on a crew.
    if (isFirst && next && DRIVES.test(next.lower)) return [];
    const isSeated = next !== undefined && SEATED.test(next.lower);
    const isListed = SEPARATORS.test(before) && (isSeated || isPlainList(tokens, heads, mention));
    if (isFirst || isListed) heads.push(mention);
  }
  return heads.map((head, index) => {
    const end = heads[index + 1]?.first ?? last;
    // "Stone gets Marsh, Carter keeps Adler": the drivers come first.
    const object = GETS.test(tokens[head.last]?.lower ?? '') ? personBehind(mentions, head.last + 1) : undefined;
    return object
      ? { role, person: object, first: head.first, last: end }
      : { role, person: head, first: head.last, last: end };
  });
}

const GETS = /^(?:gets|keeps|has|retains|receives|draws|inherits|welcomes)$/;

function personBehind(mentions: readonly Mention[], at: number): PersonMention | undefined {
  const next = mentions.find((mention) => mention.first >= at);
  return next?.type === 'person' && !next.possessive && next.first === at ? next : undefined;
}

/** "X, Y and Z": nothing but separators stand between the names. */
function isPlainList(tokens: readonly Token[], heads: readonly PersonMention[], mention: PersonMention): boolean {
  const before = heads.at(-1);
  if (!before) return false;
  for (let at = before.last; at < mention.first; at += 1) if (!SEPARATORS.test(tokens[at]?.lower ?? '')) return false;
  return true;
}
