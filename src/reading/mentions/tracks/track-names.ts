import { fold } from '../../../racing/fold.js';
import { TRACK_PREFIXES, TRACK_SUFFIXES } from '../../../racing/track-words.js';
import { makePhraseTable } from '../../text/phrase-table.js';
import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { CALENDAR_WORDS, FUNCTION_WORDS, ORGANISATION_WORDS, TEAM_WORDS } from '../../words/name-words.js';
import { printedName } from '../people/printed-name.js';
import { knownAt } from '../vocabulary.js';

/** A track that the vocabulary does not have, by the words of its name. Token indices, `last` excluded. */
interface TrackName {
  readonly track: string;
  readonly first: number;
  readonly last: number;
}

const suffixAt = makePhraseTable(TRACK_SUFFIXES.map((suffix): [string, string] => [suffix, suffix]));
const PREFIXES = wordSet(TRACK_PREFIXES.map(fold));

// Words of a track's name before those that make it one: "New River All-American Speedway".
const LONGEST = 5;

/**
 * The track whose name begins at a token, by its last word ("Lonesome Hill Speedway", "Marsh County Motorsports Park") or its first
 * ("Autódromo do Vale"). A name that goes on behind that is none: "Lonesome Hill Speedway Hall of Fame". In a `heading` every word has a capital, and
 * only a preposition tells where a name begins.
 */
export function trackNameAt(
  tokens: readonly Token[],
  at: number,
  last: number,
  heading: boolean,
): TrackName | undefined {
  if (heading && at > 0 && !/^(?:at|to|for|from|of|near)$/.test(tokens[at - 1]?.text ?? '')) return undefined;
  return byLastWord(tokens, at, last) ?? byFirstWord(tokens, at, last);
}

/**
 * What the tracks that an article names in full are called without the words that make them tracks, lower case, each with its name:
 * "lonesome hill" for Lonesome Hill Speedway.
 */
export function shortNamesOfTracks(
  tokens: readonly Token[],
  tracks: readonly TrackName[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { track, first, last } of tracks) {
    for (let at = first + 1; at < last; at += 1) {
      if (suffixAt(tokens, at, last)?.last !== last) continue;
      const short = wordsBetween(tokens, first, at);
      if (!names.has(short)) names.set(short, track);
      break;
    }
  }
  return names;
}

function byLastWord(tokens: readonly Token[], at: number, last: number): TrackName | undefined {
  const first = PRAISES.has(tokens[at]) ? at + 1 : at;
  for (let index = first; index < last && index <= first + LONGEST; index += 1) {
    const token = tokens[index];
    // The full stop of "St. Albert"
    if (token?.text === '.' && tokens[index - 1]?.lower === 'st') continue;
    if (!token || (index > at && !token.spaced)) return undefined;
    const suffix = index > first ? suffixAt(tokens, index, last) : undefined;
    // "Kaulig’s superspeedway man"
    if (suffix && token.capital === false && tokens[index - 1]?.possessive) return undefined;
    if (suffix) {
      const end = endOf(tokens, suffix.last, last);
      if (end !== undefined && isName(tokens, first, index)) return named(tokens, first, index, end);
    }
    // "Stone’s Lonesome Hill Speedway", but "Marsh’s Speedway" is all of its name.
    if (token.possessive && suffixAt(tokens, index + 1, last) === undefined) return undefined;
    if (!token.capital && !(index > first && /^\d{2,3}$/.test(token.text))) return undefined;
  }
  return undefined;
}

// "Historic Lonesome Hill Speedway" where a sentence begins.
const PRAISES = wordSet('historic legendary famed famous nearby beautiful picturesque iconic venerable');

/** "the 2025 Raceway", "NASCAR Speedway", "Sunday’s Raceway": what is no name without the word that makes it a track. */
function isName(tokens: readonly Token[], first: number, suffix: number): boolean {
  const words = tokens.slice(first, suffix).map(({ lower }) => lower);
  return (
    tokens[first]?.capital === true &&
    words.some((word) => /\p{L}{2}/u.test(word) && !FUNCTION_WORDS.has(word) && !EMPTY.has(word)) &&
    !words.some((word) => CALENDAR_WORDS.has(word) && suffix - first === 1)
  );
}

const EMPTY = new Set('nascar arca indycar imsa motor international the a new old dirt asphalt motorsports'.split(' '));

// "Lonesome Hill Speedway’s Dirt Track", "Lonesome Hill Raceway Road Course"
const LAYOUT = /^(?:road|dirt|oval|infield|bullring)$/;

/** Behind the words that make it a track, with its layout; undefined where the name goes on to something else. */
function endOf(tokens: readonly Token[], behind: number, last: number): number | undefined {
  const next = tokens[behind];
  if (!next || behind >= last || tokens[behind - 1]?.possessive) return behind;
  if (next.lower === 'road' && tokens[behind + 1]?.lower === 'course') return behind + 2;
  // "the Lonesome Hill Speedway 200": a race.
  if (next.kind === 'number' && next.spaced && /^[1-9]\d{2}$/.test(next.text)) return undefined;
  if (!next.capital || !next.spaced || next.kind !== 'word') return behind;
  if (CALENDAR_WORDS.has(next.lower) || LAYOUT.test(next.lower) || FUNCTION_WORDS.has(next.lower)) return behind;
  return TEAM_WORDS.has(next.lower) || ORGANISATION_WORDS.has(next.lower) || !knownAt(tokens, behind, last)
    ? undefined
    : behind;
}

/** The name as printed, or that of the vocabulary where it has the track by its first words: "Michigan Speedway". */
function named(tokens: readonly Token[], first: number, suffix: number, last: number): TrackName {
  const hit = knownAt(tokens, first, suffix);
  const known = hit?.last === suffix && hit.known.type === 'track' ? hit.known.track : undefined;
  const isSame =
    known !== undefined &&
    // "Tri-Town Motor Speedway" is another than Tri-Town Raceway.
    last === suffix + 1 &&
    fold(known).startsWith(`${fold(printedName(tokens, first, suffix))} `) &&
    /(?:speedway|raceway)$/i.test(known);
  return { track: isSame ? known : printed(tokens, first, last), first, last };
}

/** "Marsh’s Speedway" keeps its ending, which the name has inside. */
function printed(tokens: readonly Token[], first: number, last: number): string {
  let name = '';
  for (let index = first; index < last; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const ending = token.possessive && index < last - 1 ? (/s$/.test(token.text) ? '’' : '’s') : '';
    name += `${token.spaced && name !== '' ? ' ' : ''}${token.text}${ending}`;
  }
  return name;
}

const OF = wordSet('de do da du del di la le les dos das des of the');

function byFirstWord(tokens: readonly Token[], at: number, last: number): TrackName | undefined {
  if (!PREFIXES.has(tokens[at]) || !tokens[at]?.capital) return undefined;
  let end = at + 1;
  while (end < last && end < at + 4 && OF.has(tokens[end])) end += 1;
  const from = end;
  while (end < last && end < from + 4 && tokens[end]?.capital && tokens[end]?.spaced && tokens[end]?.kind === 'word') {
    const word = tokens[end]?.lower ?? '';
    // "Circuit City", "Circuit Racing Series": a shop, a series.
    if (TEAM_WORDS.has(word) || (ORGANISATION_WORDS.has(word) && !PLACES.test(word))) return undefined;
    if (CALENDAR_WORDS.has(word)) break;
    end += 1;
    if (tokens[end - 1]?.possessive) break;
  }
  const next = tokens[end];
  if (end === from || (next?.kind === 'number' && next.spaced)) return undefined;
  return { track: printedName(tokens, at, end), first: at, last: end };
}

const PLACES = /^(?:north|south|east|west|new|river|lake|beach|island|valley|hills|mountain|park|international)$/;
