import { makePhraseTable } from '../text/phrase-table.js';
import type { Text } from '../text/read-text.js';
import type { Token } from '../text/token.js';
import { wordSet, wordsLike } from '../text/word-set.js';
import { COUNTING, count } from '../words/ordinals.js';
import { EXTENTS } from './extent-phrases.js';
import { isFeat } from './feats.js';
import type { ExtentMention, RoleMention } from './mention.js';
import { isSponsored } from './sponsored-races.js';

/** What people are in a team: how articles write it, and the one name that claims have for it. */
export const ROLES: readonly (readonly [phrase: string, role: string])[] = [
  ...[
    'owner',
    'co-owner',
    'president',
    'general manager',
    'team principal',
    'chairman',
    'CEO',
    'founder',
    'co-founder',
    'crew chief',
    'spotter',
    'competition director',
    'technical director',
    'sporting director',
    'team manager',
    'managing director',
    'vice president',
    'executive vice president',
    'car chief',
    'minority owner',
    'majority owner',
    'team boss',
    'adviser',
    'advisor',
    'chief operating officer',
    'director of competition',
    'vice president of competition',
    'driver coach',
    'race engineer',
    'director of performance',
    'competition boss',
    'sporting boss',
    'director of racing',
    'head of racing',
    'technical chief',
    'chief operating officer',
    'part-owner',
    'team director',
    'performance director',
    'president of competition',
    'executive director',
    'head of motorsport',
  ].flatMap((role): [string, string][] => [
    [role, role],
    [`${role}s`, role],
  ]),
  // Said as a verb: "has crew chiefed the No. 12".
  ['crew chiefed', 'crew chief'],
  ['crew chiefing', 'crew chief'],
  ['lead crew chief', 'crew chief'],
  ['CC', 'crew chief'],
  ['crew boss', 'crew chief'],
  ['team owner', 'owner'],
  ['team owners', 'owner'],
  ['car owner', 'owner'],
  ['team co-owner', 'co-owner'],
  ['team co-owners', 'co-owner'],
  ['team president', 'team president'],
  ['chief executive officer', 'CEO'],
  ['chief executive', 'CEO'],
  ['principal', 'team principal'],
  ['boss', 'boss'],
  ['director of racing', 'director of racing'],
  ['chairman and CEO', 'chairman and CEO'],
  ['president and CEO', 'president and CEO'],
  ['competition president', 'competition president'],
];

const roleAt = makePhraseTable(ROLES);

const extentAt = makePhraseTable(EXTENTS);
const HYPHENATED = wordsLike(/^\w+-race$/);

const WHOLE = wordSet('full entire whole complete');
const PART = wordSet('limited partial abbreviated reduced');
const SEASON = /^(?:season|schedule|slate|calendar|campaign)$/;
const EVENTS = /^(?:races|events|starts|rounds|outings|dates)$/;
// "ten oval races"
const KIND_OF_RACE =
  /^(?:nascar|national|more|points|series|cup|truck|oval|road|course|street|short|track|select|selected|additional|companion|standalone|superspeedway|points-paying|endurance)$/;
// "all 33 Xfinity Series races", "eight NASCAR Craftsman Truck Series events", "a ten-race schedule"
const FEWEST_FULL = 14;
const MOST_RACES = 40;

/** Offices and posts that an article names. */
export function findRoles(text: Text): RoleMention[] {
  const roles: RoleMention[] = [];
  for (const sentence of text.sentences) {
    for (let at = sentence.first; at < sentence.last; ) {
      const hit = roleAt(text.tokens, at, sentence.last);
      // "the team’s owner": the team is a mention of its own.
      if (hit && text.tokens[at]?.possessive && hit.last - at > 1) {
        at += 1;
        continue;
      }
      if (hit && hit.value === 'crew chief' && isDone(text.tokens, at, hit.last)) {
        at = hit.last;
        continue;
      }
      if (hit) {
        roles.push({ type: 'role', role: hit.value, first: at, last: hit.last });
        at = hit.last;
        continue;
      }
      // "engineer-turned-crew chief"
      const turned = /-crew$/.test(text.tokens[at]?.lower ?? '') && /^chiefs?$/.test(text.tokens[at + 1]?.lower ?? '');
      if (turned) roles.push({ type: 'role', role: 'crew chief', first: at, last: at + 2 });
      at += turned ? 2 : 1;
    }
  }
  return roles;
}

/** "Marsh crew chiefs Stone at Atlanta": what he does. */
function isDone(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, next] = [tokens[first - 1], tokens[last]];
  return (
    tokens[last - 1]?.lower === 'chiefs' &&
    before?.capital === true &&
    !before.possessive &&
    tokens[first]?.capital === false &&
    next?.capital === true &&
    tokens[last + 1]?.capital === true
  );
}

/** Words that say how much of a season a seat is for. */
export function findExtents(text: Text): ExtentMention[] {
  const { tokens } = text;
  const extents: ExtentMention[] = [];
  for (const sentence of text.sentences) {
    for (let at = sentence.first; at < sentence.last; ) {
      const hit = extentAt(tokens, at, sentence.last);
      if (hit) {
        const next = tokens[hit.last]?.lower ?? '';
        // "full-time crew chief", "a full-time job" say nothing of a seat.
        if (!/^(?:crew|job|employee|employees|staff)$/.test(next))
          extents.push({ type: 'extent', extent: hit.value, first: at, last: hit.last });
        at = hit.last;
        continue;
      }
      if (WHOLE.has(tokens[at]) && isOfSeason(tokens, at + 1, sentence.last)) {
        // As with counts: a year or series between it and the noun stays a mention of its own.
        extents.push({ type: 'extent', extent: 'full-time', first: at, last: at + 1 });
        at += 1;
        continue;
      }
      // "a limited Truck Series schedule"
      if (PART.has(tokens[at]) && isOfSeason(tokens, at + 1, sentence.last)) {
        extents.push({ type: 'extent', extent: 'part-time', first: at, last: at + 1 });
        at += 1;
        continue;
      }
      const counted =
        COUNTING.has(tokens[at]) || HYPHENATED.has(tokens[at]) ? racesCounted(text, at, sentence.last) : undefined;
      if (counted) {
        extents.push(counted);
        at = counted.last;
      } else at += 1;
    }
  }
  return extents;
}

/** "the full 2026 NASCAR Cup Series schedule": a year and names up to the word for a season. */
function isOfSeason(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at < last && at < from + 9; at += 1) {
    const word = tokens[at];
    if (!word || word.kind === 'mark') return false;
    if (at > from && SEASON.test(word.lower)) return true;
    if (!word.capital && !/^\d{4}$/.test(word.text)) return false;
  }
  return false;
}

/** "all 33 races" is full-time, "eight races" part-time. */
function racesCounted(text: Text, at: number, last: number): ExtentMention | undefined {
  const { tokens } = text;
  const token = tokens[at];
  if (!token) return undefined;
  const hyphenated = /^(\w+)-race$/.exec(token.lower);
  if (hyphenated?.[1]) {
    const races = count(hyphenated[1]);
    // "the full eight-race schedule"
    const isFull = (races ?? 0) >= FEWEST_FULL || WHOLE.has(tokens[at - 1]);
    return races === undefined
      ? undefined
      : { type: 'extent', extent: isFull ? 'full-time' : 'part-time', first: at, last: at + 1 };
  }
  const races = count(token.lower);
  // "went on to win 23 races"
  if (/^w(?:ins?|on|inning)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  if (races === undefined || races < 2 || tokens[at - 1]?.text === '.' || tokens[at - 1]?.text === '#')
    return undefined;
  if (isFeat(tokens, at)) return undefined;
  const ofAll = endOfAll(tokens, at);
  if (ofAll !== undefined) return { type: 'extent', extent: 'part-time', first: at, last: ofAll };
  if (isOfDrives(tokens, at)) return { type: 'extent', extent: 'part-time', first: at, last: at + 1 };
  for (let index = at + 1; index < last && index < at + 7; index += 1) {
    const word = tokens[index];
    if (!word || word.kind === 'mark') return undefined;
    if (EVENTS.test(word.lower)) {
      const all = isWhole(tokens, at, index, races) && !/^starts|outings|event$/.test(word.lower);
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
      return { type: 'extent', extent: all ? 'full-time' : 'part-time', first: at, last: at + 1 };
    }
    if (!word.capital && !KIND_OF_RACE.test(word.lower)) return undefined;
  }
  return undefined;
}

/** "four of the 25 races", "20 of 25 Truck Series races": where the counts end; the series between stays a mention of its own. */
function endOfAll(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at + 1]?.lower !== 'of') return undefined;
  const all = /^(?:the|its|their|those|all)$/.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  if (count(tokens[all]?.lower ?? '') === undefined) return undefined;
  for (let noun = all + 1; noun < all + LONGEST_SERIES; noun += 1) {
    const word = tokens[noun];
    if (word && EVENTS.test(word.lower)) return all + 1;
    if (!word?.capital) return undefined;
  }
  return undefined;
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
