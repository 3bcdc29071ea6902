import type { Text } from '../text/read-text.js';
import type { Token } from '../text/token.js';
import { wordSet } from '../text/word-set.js';
import { count } from '../words/ordinals.js';
import { isFeat } from './feats.js';
import { isOfSeason } from './is-of-season.js';
import type { ExtentMention } from './mention.js';
import { isSponsored } from './sponsored-races.js';

/** Words for all of a season: "the full schedule". */
export const WHOLE = wordSet('full entire whole complete');
const EVENTS = /^(?:races|events|starts|rounds|outings|dates)$/;
// "ten oval races"
const KIND_OF_RACE =
  /^(?:nascar|national|more|points|series|cup|truck|oval|road|course|street|short|track|select|selected|additional|companion|standalone|superspeedway|points-paying|endurance)$/;
// "all seven road course races": as many as there are of that kind, and no whole season.
const OF_ONE_KIND =
  /^(?:oval|ovals|road|course|street|short|superspeedway|dirt|endurance|playoff|sprint|standalone|companion|select|selected|additional)$/;
// "all 33 Xfinity Series races", "eight NASCAR Craftsman Truck Series events", "a ten-race schedule"
const FEWEST_FULL = 14;
const MOST_RACES = 40;

// How many races, where nobody counts: "a handful of Cup races", "select Truck Series events".
const SOME = wordSet('select selected several few handful couple smattering number');

/** Some races of a named series at a token, before `last`: a part of its season; undefined where they were won, or are over. */
export function someRaces(tokens: readonly Token[], at: number, last: number): ExtentMention | undefined {
  if (!SOME.has(tokens[at]) || isFeat(tokens, at)) return undefined;
  const lead = `${tokens[at - 2]?.lower ?? ''} ${tokens[at - 1]?.lower ?? ''}`;
  if (
    /\b(?:won|winning|wins?|after|last|past|first|final|next|previous|led|of|in|these|those|the|through)(?: an?)?$/.test(
      lead,
    )
  )
    return undefined;
  const from = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  for (let index = from; index < last && index < from + 6; index += 1) {
    const word = tokens[index];
    if (!word || word.kind === 'mark') return undefined;
    if (EVENTS.test(word.lower)) return { type: 'extent', extent: 'part-time', first: at, last: from };
    if (!word.capital && !KIND_OF_RACE.test(word.lower)) return undefined;
  }
  return undefined;
}

/**
 * A number of races at a token, before `last`: "all 33 races" is full-time, "eight races" part-time; undefined where they are other races
 * than those of a seat.
 */
export function racesCounted(text: Text, at: number, last: number): ExtentMention | undefined {
  const { tokens } = text;
  const token = tokens[at];
  if (!token) return undefined;
  const hyphenated = /^(\w+)-race$/.exec(token.lower);
  if (hyphenated?.[1]) {
    const races = count(hyphenated[1]);
    // "the full eight-race schedule"
    const isWhole = WHOLE.has(tokens[at - 1]);
    const isFull = (races ?? 0) >= FEWEST_FULL || isWhole;
    return races === undefined
      ? undefined
      : {
          type: 'extent',
          extent: isFull ? 'full-time' : 'part-time',
          first: at,
          last: at + 1,
          ...(isFull && !isWhole && { races }),
        };
  }
  const races = count(token.lower);
  // "went on to win 23 races"
  if (/^w(?:ins?|on|inning)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  if (races === undefined || races < 2 || tokens[at - 1]?.text === '.' || tokens[at - 1]?.text === '#')
    return undefined;
  if (isFeat(tokens, at)) return undefined;
  // "12 of this season’s 22 races": the other number says how many.
  if (isSeasons(tokens, at - 2) && tokens[at - 3]?.lower === 'of') return undefined;
  const ofAll = endOfAll(tokens, at);
  if (ofAll !== undefined) return { type: 'extent', extent: 'part-time', first: at, last: ofAll };
  if (isOfDrives(tokens, at)) return { type: 'extent', extent: 'part-time', first: at, last: at + 1 };
  for (let index = at + 1; index < last && index < at + 7; index += 1) {
    const word = tokens[index];
    if (!word || word.kind === 'mark') return undefined;
    if (EVENTS.test(word.lower)) {
      const all =
        isWhole(tokens, at, index, races) &&
        !/^starts|outings|event$/.test(word.lower) &&
        !tokens.slice(at + 1, index).some((kind) => OF_ONE_KIND.test(kind.lower));
      if (isSponsored(tokens, at)) return undefined;
      if (races > MOST_RACES || isLeftToRun(tokens, index + 1) || isAway(tokens, at)) return undefined;
      const before = tokens[at - 1]?.lower ?? '';
      // "Of the 25 races on the calendar, she will run eight"
      if (races >= FEWEST_FULL && before === 'the' && tokens[at - 2]?.text === 'Of') return undefined;
      if (
        /^(?:won|last|past|first|final|remaining|other|next|same|these|those|previous|led|in|only)$/.test(before) &&
        !all
      )
        return undefined;
      // "is sixth after 16 races", "eight races to go": how far the season is. But "after six starts for Northline".
      const next = tokens[index + 1]?.lower ?? '';
      if (/^(?:after|through)$/.test(before) && !/^(?:for|with)$/.test(next)) return undefined;
      // Only the count itself is taken: a series between it and the noun stays a mention of its own.
      const isCounted = all && before !== 'all';
      return {
        type: 'extent',
        extent: all ? 'full-time' : 'part-time',
        first: at,
        last: at + 1,
        ...(isCounted && { races }),
      };
    }
    if (!word.capital && !KIND_OF_RACE.test(word.lower)) return undefined;
  }
  return undefined;
}

/** "four of the 25 races", "20 of 25 Truck Series races": where the counts end; the series between stays a mention of its own. */
function endOfAll(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at + 1]?.lower !== 'of') return undefined;
  if (isSeasons(tokens, at + 2) && count(tokens[at + 4]?.lower ?? '') !== undefined) return at + 1;
  const all = /^(?:the|its|their|those|all)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  if (count(tokens[all]?.lower ?? '') === undefined) return undefined;
  for (let noun = all + 1; noun < all + LONGEST_SERIES; noun += 1) {
    const word = tokens[noun];
    if (word && EVENTS.test(word.lower)) return all + 1;
    if (!word?.capital) return undefined;
  }
  return undefined;
}

/** "this season’s": of whose races some are counted. */
function isSeasons(tokens: readonly Token[], at: number): boolean {
  const [which, season] = [tokens[at], tokens[at + 1]];
  return (
    /^(?:this|next|the)$/.test(which?.lower ?? '') && /^(?:season|year|schedule)[’']?s?$/.test(season?.lower ?? '')
  );
}

// "NASCAR Craftsman Truck Series races"
const LONGEST_SERIES = 6;

// Words from a verb of racing to how often: "will drive the No. 12 Toyota of Northline Racing eight times".
const AS_OFTEN = 12;

/** "will drive the No. 12 eight times this year": as many races. */
function isOfDrives(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== 'times' || /^(?:more|as|the|champion|winner|in a)$/.test(tokens[at + 2]?.lower ?? ''))
    return false;
  for (let back = at - 1; back >= 0 && back > at - AS_OFTEN; back -= 1) {
    if (/^[.,;:!?]$/.test(tokens[back]?.text ?? '') && tokens[back - 1]?.lower !== 'no') return false;
    if (/^(?:drives?|races?|competes?|enters?|pilots?|starts?|runs?)$/.test(tokens[back]?.lower ?? '')) return true;
  }
  return false;
}

// Some series have no more rounds than this in a year.
const FEWEST_OF_ALL = 7;

/** "33 races", "all eight rounds", "all six races of the season": as many as a season has. `noun` is the word for them. */
function isWhole(tokens: readonly Token[], at: number, noun: number, races: number): boolean {
  if (races >= FEWEST_FULL) return true;
  if (tokens[at - 1]?.lower !== 'all') return false;
  if (races >= FEWEST_OF_ALL) return true;
  return /^(?:of|on|in)$/.test(tokens[noun + 1]?.lower ?? '') && isOfSeason(tokens, noun + 3, tokens.length);
}

/** "with four races left", "three rounds to go": of the season, whoever drives. */
function isLeftToRun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return (
    /^(?:left|remaining|remain|into)$/.test(word) ||
    (word === 'to' && /^(?:go|run|spare)$/.test(tokens[at + 1]?.lower ?? ''))
  );
}

/** "suspended for four races", "after missing three races": those that somebody does not run. */
function isAway(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (/^miss(?:es|ed|ing)?$/.test(before)) return true;
  if (before !== 'for') return false;
  if (/^(?:out|absent|away)$/.test(tokens[at - 2]?.lower ?? '')) return true;
  // "has suspended Marsh, crew chief of the No. 12, for two races"
  return tokens.slice(Math.max(0, at - FAR_BACK), at).some((token) => KEPT_OUT.has(token));
}

const KEPT_OUT = wordSet('suspended suspends suspend benched sidelined banned bans parked');
const FAR_BACK = 18;
